using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention;
using Langbenk.Prevention.Networks;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Networks;

/// <summary>The form a network is written in, new or changed.</summary>
public abstract class NetworkForm : FormPage
{
    public const string OpenAnswer = "alle";
    public const string ClosedAnswer = "deltakere";

    const string PlaceField = "sted";

    static readonly (string Property, string Field)[] Fields =
        [("Name", "navn"), ("County", "fylke"), ("Host", "vert"), ("Members", "deltakere"), ("Partners", "partnere"), ("Source", "kilde"), ("Scope", PlaceField)];

    public IEnumerable<Choice> Readers => [new(OpenAnswer, T(NetworkFormTexts.ShowAll)), new(ClosedAnswer, T(NetworkFormTexts.ShowMembers))];

    public IReadOnlyList<Choice> Places => [.. Held.Select(one => new Choice(one.ScopeId.ToString(), one.Place))];

    IEnumerable<Held> Held => Actor.Holdings.Where(one => NetworkActions.New.Grants.Any(grant => grant.Role == one.Role)).DistinctBy(one => one.ScopeId);

    protected Guid Place => Values.Id(PlaceField) ?? Held.Select(one => one.ScopeId).FirstOrDefault();

    protected bool IsOpen => Values["vises"] != ClosedAnswer;

    protected static FormValues ValuesOf(NetworkText text, bool open, int version)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new FormValues
        {
            ["navn"] = text.Name,
            ["fylke"] = text.County,
            ["vert"] = text.Host,
            ["deltakere"] = string.Join('\n', text.Members),
            ["partnere"] = string.Join('\n', text.Partners),
            ["kilde"] = text.Source,
            ["vises"] = open ? OpenAnswer : ClosedAnswer,
            ["versjon"] = $"{version}",
        };
    }

    protected NetworkText Typed() => new(
        Values["navn"], Values["fylke"], Values["vert"], [.. Lines("deltakere").Select(MemberName.Read)], [.. Lines("partnere")], Values["kilde"]);

    protected Task<IActionResult> Again(IReadOnlyList<(string Field, Problem Problem)> faults) =>
        Again([.. faults.DistinctBy(fault => fault.Field).Select(fault => new FieldError(
            Fields.FirstOrDefault(one => one.Property == fault.Field).Field ?? "skjema", T(fault.Problem.Title)))]);

    string[] Lines(string field) => Values[field].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
