using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Texts;

namespace Langbenk.Pages;

/// <summary>At most five words, by role; the overview is behind the name of the product.</summary>
public static class StaffMenu
{
    const string Persons = "personer";
    const string Discussions = "drofting";

    static readonly (string Path, Text Label, Role[] For)[] Places =
    [
        (Persons, ShellTexts.ChildrenAndFamilies, [Role.ServiceLeader, Role.Caseworker]),
        (Discussions, DiscussionTexts.Title, [Role.ServiceLeader, Role.Caseworker]),
        ("planer", ShellTexts.Plans, [Role.Planner, Role.Director, Role.CouncilMember, Role.ServiceLeader, Role.Caseworker, Role.CountyGovernorGuest]),
        ("tiltak", ShellTexts.Measures, [Role.Planner, Role.Director, Role.CouncilMember, Role.ServiceLeader, Role.Caseworker, Role.CountyGovernorGuest]),
        ("avtaler", ShellTexts.AgreementsAndWheel, [Role.Planner, Role.Director, Role.ServiceLeader, Role.Caseworker, Role.CountyGovernorGuest]),
        ("internkontroll", ShellTexts.Quality, [Role.Planner, Role.Director, Role.ServiceLeader, Role.Caseworker, Role.CountyGovernorGuest]),
        ("laering", ShellTexts.Learning, [Role.Planner, Role.Director, Role.ServiceLeader, Role.Caseworker]),
        ("innstillinger", ShellTexts.Settings, [Role.Administrator]),
        ("laering/pakker", ShellTexts.Packages, [Role.Administrator]),
        ("logg", ShellTexts.Audit, [Role.PrivacyOfficer]),
    ];

    /// <summary>Other first words of addresses that belong under one of the five: the first of these that is in her menu.</summary>
    static readonly Dictionary<string, string[]> Under = new(StringComparer.Ordinal)
    {
        ["uro"] = [Persons],
        ["melding"] = [Persons],
        ["meldinger"] = [Persons],
        ["laget"] = [Persons],
        ["oppgaver"] = [Persons],
        ["foresporsler"] = [Persons],
        ["sporsmal"] = [Persons],
        ["samtykke"] = [Persons],
        [Discussions] = [Persons, "internkontroll"],
        ["ord"] = ["planer"],
        ["samarbeidsmater"] = ["avtaler"],
        ["samtykketekster"] = ["avtaler"],
        ["aarshjul"] = ["avtaler"],
        ["organ"] = ["avtaler"],
        ["kompetanse"] = ["internkontroll"],
        ["egenvurdering"] = ["internkontroll"],
    };

    public static IEnumerable<MenuEntry> Entries(Actor actor, PathString path)
    {
        var first = path.Value?.Split('/', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";
        var places = Places.Where(place => place.For.Any(actor.Has) && IsFor(actor, place.Path)).ToList();
        var here = Under.GetValueOrDefault(first, []).Prepend(first).FirstOrDefault(word => places.Exists(place => place.Path == word));
        return places.Select(place => new MenuEntry(place.Path, place.Label, place.Path == here));
    }

    /// <summary>
    /// Who works in a service has no room for a sixth word: what others have learnt is found from the overview. Discussions are under
    /// children and families, and stand alone where no persons are taken.
    /// </summary>
    static bool IsFor(Actor actor, string path) => path switch
    {
        Persons => actor.PersonsOn,
        Discussions => !actor.PersonsOn && IsOfService(actor),
        "laering" => !IsOfService(actor),
        _ => true,
    };

    static bool IsOfService(Actor actor) => actor.Acting is { AtService: true } && !actor.Has(Role.Planner) && !actor.Has(Role.Director);
}
