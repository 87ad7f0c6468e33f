using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Measures;

namespace Langbenk.Demo;

/// <summary>What is put into the catalogue: by whom, since when, and how it stands today. Years count back from this one.</summary>
sealed record DemoMeasure(Guid Service, IReadOnlyList<Guid> Places, MeasureFacts Facts, int YearsAgo)
{
    /// <summary>The last whole year it was given, counted back; null while it is given.</summary>
    public int? EndedYearsAgo { get; init; }

    public int? WaitingWeeks { get; init; }

    public int MeasuredDaysAgo { get; init; } = 20;

    public string? Evaluation { get; init; }

    public bool StaysDraft { get; init; }

    public DemoMove? Moved { get; init; }
}

/// <summary>That another service took over, in which year counted back, and as what.</summary>
sealed record DemoMove(Guid Service, int YearsAgo, MeasureFacts Facts);

/// <summary>The catalogue of the five municipalities, with its gaps, and with a child welfare service that has moved over six years.</summary>
sealed class MeasuresDemo(
    AddMeasure add, PublishMeasure publish, ChangeMeasure change, EndMeasure end, SetWaitingTime wait, EvaluateMeasure evaluate) : IDemoPart
{
    public int Order => 20;

    public async Task Fill(DemoArea area, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(area);
        // The services' own leaders and the planners of all five, each for theirs.
        var writer = area.As(area.Planner) with
        {
            Holdings = [.. area.Municipalities.Select(one => new Held(Guid.Empty, Role.Planner, one.Id, false, one.Name, null))],
        };
        DemoMeasure[] all = [.. MeasuresDemoShared.All(area), .. MeasuresDemoClinic.All(area), .. MeasuresDemoHost.All(area), .. MeasuresDemoOthers.All(area), .. MeasuresDemoTogether.All(area)];
        foreach (var one in all)
        {
            await Fill(one, writer, area.Today, cancellation);
        }
    }

    async Task Fill(DemoMeasure one, Actor writer, DateOnly today, CancellationToken cancellation)
    {
        var from = new DateOnly(today.Year - one.YearsAgo, one.YearsAgo == 0 ? 1 : 8, 1);
        var added = (AddMeasure.Result.Added)await add.Handle(new(writer, one.Service, one.Places, one.Facts, from), today, cancellation);
        var id = added.Measure.Id;
        if (one.StaysDraft)
        {
            return;
        }

        var published = await publish.Handle(writer, id, today, cancellation);
        Must(published);
        if (one.Moved is { } move)
        {
            var since = new DateOnly(today.Year - move.YearsAgo, 1, 1);
            var moved = await change.Handle(new(writer, id, ((MeasureStep.Done)published).Measure.Version, move.Facts, move.Service, since), today, cancellation);
            Must(moved is ChangeMeasure.Result.Changed, moved);
        }

        if (one.WaitingWeeks is { } weeks)
        {
            Must(await wait.Handle(new(writer, id, weeks, today.AddDays(-one.MeasuredDaysAgo)), today, cancellation));
        }

        if (one.Evaluation is { } finding)
        {
            Must(await evaluate.Handle(new(writer, id, today.AddMonths(-7), finding, "Rapport til kommunestyrene"), today, cancellation));
        }

        if (one.EndedYearsAgo is { } ended)
        {
            Must(await end.Handle(writer, id, new DateOnly(today.Year - ended, 12, 31), today, cancellation));
        }
    }

    static void Must(MeasureStep step) => Must(step is MeasureStep.Done, step);

    static void Must(bool isDone, object result)
    {
        if (!isDone)
        {
            throw new InvalidOperationException($"The demonstration's own measure was not taken: {result}");
        }
    }
}
