using System.Text.RegularExpressions;
using Langbenk.Cooperation.Reports;
using Langbenk.Cooperation.Requests;
using Langbenk.Cooperation.Requests.Questions;
using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Worries;
using Langbenk.Organisation.Staff;
using Langbenk.People.Persons;
using Langbenk.Sharing.Consents;

namespace Langbenk.Hosting.SignIn;

/// <summary>Whom a draft is about, by the address of its form, for who may open that page today.</summary>
public sealed partial class DraftSubjects(OpenPersons persons, ReadTeams teams, ReadConsents consents, ReadWorries worries, ReadReports reports, ReadRequests requests, ReadQuestions questions)
{
    /// <returns>The persons in it or behind it; null where something in it is not open to her.</returns>
    public async Task<IReadOnlyList<Guid>?> Of(Actor actor, string path, DateOnly today, CancellationToken cancellation)
    {
        if (Thing().Match(path) is not { Success: true } thing)
        {
            var parts = path.Split('?', 2);
            var (ids, behind) = (IdsIn(parts[0]), IdsIn(parts.ElementAtOrDefault(1) ?? ""));
            // A consent that is asked anew.
            return await persons.AreOpen(actor, ids, today, cancellation) && (behind.Count == 0 || await consents.One(actor, behind[0], today, cancellation) is not null) ? ids : null;
        }

        var id = Guid.Parse(thing.Groups[2].Value);
        return thing.Groups[1].Value switch
        {
            "laget" => Child((await teams.One(actor, id, today, cancellation: cancellation))?.Child.Id),
            "samtykke" => Child((await consents.One(actor, id, today, cancellation))?.Row.Consent.PersonId),
            "melding" => Child((await reports.One(actor, id, today, cancellation))?.About.Id),
            "foresporsler" => Child((await requests.One(actor, id, today, cancellation))?.Child.Id),
            "sporsmal" => Child((await questions.One(actor, id, today, cancellation))?.Child.Id),
            // A worry may be about a place.
            _ => await worries.One(actor, id, today, cancellation) is { } worry ? worry.About is { } about ? [about.Id] : [] : null,
        };
    }

    static IReadOnlyList<Guid>? Child(Guid? id) => id is { } child ? [child] : null;

    static List<Guid> IdsIn(string text) => [.. Ids().Matches(text).Select(one => Guid.Parse(one.Value)).Distinct()];

    [GeneratedRegex("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")]
    private static partial Regex Ids();

    [GeneratedRegex("^/(laget|samtykke|melding|foresporsler|sporsmal|uro)/([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})(?:/|$)")]
    private static partial Regex Thing();
}
