using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.Measures;
using Langbenk.Prevention.Needs;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Measures;

/// <summary>Every measure she may read, with the few questions one asks of a catalogue.</summary>
[Needs("measure.read")]
public sealed class ListModel(ListMeasures list, FindPublished published) : StaffPage
{
    public IReadOnlyList<CarriedMeasure> Measures { get; private set; } = [];

    public IReadOnlyList<HelpPlace> Places { get; private set; } = [];

    /// <summary>Before anything was filtered away.</summary>
    public bool IsEmpty { get; private set; }

    public MeasureFilter Filter { get; private set; } = new();

    /// <summary>The same choices for the spreadsheet.</summary>
    public QueryString Query => QueryString.Create(
        new Dictionary<string, string?> { ["kommune"] = Filter.Kommune, ["niva"] = Filter.Niva, ["behov"] = Filter.Behov, ["alder"] = Filter.Alder, ["status"] = Filter.Status }
            .Where(one => !string.IsNullOrEmpty(one.Value)));

    public bool MayAdd => MeasureActions.Add.MayBegin(Actor);

    public async Task OnGetAsync([FromQuery] MeasureFilter filter)
    {
        Filter = filter;
        Places = await published.Places(Today, UtcNow, Cancellation);
        var all = await list.Handle(Actor, Places.FirstOrDefault(place => place.Number == filter.Kommune)?.Id, Today, Cancellation);
        IsEmpty = all.Count == 0;
        Measures = [.. all.Where(one => filter.Lets(one.Measure))];
    }
}

/// <summary>What is chosen in the filter: codes only, so that the address can be shared.</summary>
public sealed record MeasureFilter
{
    /// <summary>Stands among the choices of status: what the overview counts.</summary>
    public const string NeverEvaluated = "uevaluert";

    public string? Kommune { get; init; }

    public string? Niva { get; init; }

    public string? Behov { get; init; }

    public string? Alder { get; init; }

    public string? Status { get; init; }

    public MeasureLevels? Level => MeasureWords.Levels.Where(level => level.ToString() == Niva).Select(level => (MeasureLevels?)level).FirstOrDefault();

    public AgeBand? Band => AgeBand.All.FirstOrDefault(band => band.Key == Alder);

    public Need? Need => Behov is null ? null : NeedRegister.Find(Behov);

    /// <summary>What has ended is history: shown only when asked for.</summary>
    internal bool Lets(Measure measure) =>
        (Level is not { } level || measure.Levels.HasFlag(level))
        && (Band is not { } band || band.Meets(measure.AgeFrom, measure.AgeTo))
        && (Need is not { } need || measure.Needs.Contains(need.Code))
        && (Status == NeverEvaluated ? measure is { LastEvaluatedOn: null, Status: not MeasureStatus.Ended }
            : Enum.TryParse<MeasureStatus>(Status, out var status) ? measure.Status == status : measure.Status != MeasureStatus.Ended);
}
