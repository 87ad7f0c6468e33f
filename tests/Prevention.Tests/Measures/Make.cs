using Langbenk.Organisation.Services;
using Langbenk.Prevention.Measures;
using Langbenk.Prevention.Needs;

namespace Langbenk.Prevention.Tests.Measures;

static class Make
{
    public static readonly DateOnly Today = new(2026, 11, 26);

    public static Measure Measure(
        string name, MeasureLevels levels = MeasureLevels.Universal, int from = 0, int to = 18, params string[] needs) => new()
        {
            Id = Guid.CreateVersion7(),
            ServiceId = Guid.NewGuid(),
            Name = name,
            SortKey = Kernel.SortKey.Of(name),
            Levels = levels,
            Arenas = Arenas.School,
            AgeFrom = from,
            AgeTo = to,
            Needs = needs,
            Status = MeasureStatus.Published,
            ValidFrom = new DateOnly(2020, 1, 1),
        };

    public static PublishedMeasure Published(Measure measure, string service = "Helsestasjonen") =>
        new(measure, service, ServiceKind.HealthClinic, ["Nordfjell"]);

    /// <summary>A measure that one kind of service carries all the time.</summary>
    public static WatchedMeasure Carried(ServiceKind kind, MeasureLevels levels, int fromYear, int? lastYear = null) =>
        Watched(fromYear, lastYear, (new DateOnly(fromYear, 1, 1), kind, levels));

    /// <summary>A measure that goes from one to another, the first first.</summary>
    public static WatchedMeasure Watched(int fromYear, int? lastYear, params (DateOnly From, ServiceKind Kind, MeasureLevels Levels)[] times)
    {
        var measure = Measure("watched");
        measure.ValidFrom = new DateOnly(fromYear, 1, 1);
        measure.ValidTo = lastYear is { } last ? new DateOnly(last, 12, 31) : null;
        var rows = times.Select((time, at) => new CarriedTime(
            new MeasureCarrying
            {
                Id = Guid.CreateVersion7(),
                MeasureId = measure.Id,
                ServiceId = Guid.NewGuid(),
                Levels = time.Levels,
                ValidFrom = time.From,
                ValidTo = at + 1 < times.Length ? times[at + 1].From.AddDays(-1) : null,
            },
            time.Kind.ToString(), time.Kind));
        return new WatchedMeasure(measure, [.. rows]);
    }

    /// <summary>Measures as a careless municipality might have them: any level, age and need, in any state.</summary>
    public static List<Measure> Any(Random random, int count) => [.. Enumerable.Range(0, count).Select(at =>
    {
        var from = random.Next(-1, 26);
        var measure = Measure($"measure {at}", (MeasureLevels)random.Next(0, 8), from, random.Next(from, 31),
            [.. NeedRegister.All.Where(_ => random.Next(9) == 0).Select(need => need.Code)]);
        measure.Arenas = (Arenas)random.Next(0, 512);
        measure.Status = (MeasureStatus)random.Next(0, 3);
        measure.ValidFrom = Today.AddDays(random.Next(-900, 30));
        measure.ValidTo = random.Next(3) == 0 ? measure.ValidFrom.AddDays(random.Next(0, 900)) : null;
        measure.WaitingWeeks = random.Next(3) == 0 ? random.Next(0, 30) : null;
        measure.WaitingMeasuredOn = measure.WaitingWeeks is null ? null : Today.AddDays(-random.Next(0, 200));
        measure.LastEvaluatedOn = random.Next(2) == 0 ? Today : null;
        return measure;
    })];
}
