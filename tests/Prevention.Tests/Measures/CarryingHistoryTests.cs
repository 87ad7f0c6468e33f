using FsCheck;
using FsCheck.Fluent;
using Langbenk.Prevention.Measures;
using Microsoft.FSharp.Core;

namespace Langbenk.Prevention.Tests.Measures;

public class CarryingHistoryTests
{
    static readonly Config Draws = Config.QuickThrowOnFailure.WithMaxTest(1_000).WithQuietOnSuccess(true)
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(20260701UL, 3UL), FSharpOption<int>.None)));

    static readonly DateOnly Start = new(2026, 1, 1), Last = Start.AddDays(450);
    static readonly Guid[] Services = [Guid.NewGuid(), Guid.NewGuid()];

    sealed record Step(bool Undo, int FromDay, int TodayDay, int Service, int Levels);

    static readonly Gen<Step> Any =
        from undo in Gen.Frequency((1, Gen.Constant(true)), (3, Gen.Constant(false)))
        from day in Gen.Choose(-3, 420)
        from today in Gen.Choose(-10, 40)
        from service in Gen.Choose(0, 1)
        from levels in Gen.Choose(1, 3)
        select new Step(undo, day, today, service, levels);

    [Fact]
    public void Anything_InAnyOrder_AgreesWithACalendarOfDays() => Check.One(Draws, Prop.ForAll(Any.ListOf(12).ToArbitrary(), steps =>
    {
        var stored = new List<MeasureCarrying> { First() };
        var slow = new SlowCarrying(Start, Services[0], MeasureLevels.Universal);
        foreach (var step in steps)
        {
            var (history, today, from) = (new CarryingHistory(stored), Start.AddDays(step.TodayDay), Start.AddDays(step.FromDay));
            if (step.Undo)
                Assert.Equal(slow.Undo(), history.Undo(today, "feil"));
            else if (slow.MayChange(from, today))
            {
                Assert.Null(history.Refuses(from, today));
                slow.Change(from, Services[step.Service], (MeasureLevels)step.Levels);
                if (history.Change(from, Services[step.Service], (MeasureLevels)step.Levels, today) is { } row)
                    stored.Add(row);
            }
            else
                Assert.NotNull(history.Refuses(from, today));
        }

        var days = slow.Calendar(Last);
        Assert.Equal(Last.DayNumber - Start.DayNumber + 1, days.Count);
        foreach (var (day, said) in days)
        {
            var row = Assert.Single(stored, row => row.UndoneOn is null && row.ValidFrom <= day && (row.ValidTo is null || row.ValidTo >= day));
            Assert.Equal(said, (row.ServiceId, row.Levels));
            Assert.Same(row, new CarryingHistory(stored).On(day));
        }
    }));

    [Fact]
    public void Change_OfAnotherDay_KeepsWhatWas()
    {
        var first = First();
        var history = new CarryingHistory([first]);

        var row = history.Change(new(2026, 5, 1), Services[1], MeasureLevels.Indicated, new(2026, 6, 1));

        Assert.Equal((new DateOnly(2026, 4, 30), null), (first.ValidTo, first.UndoneOn));
        Assert.Equal((new DateOnly(2026, 5, 1), null, Services[1]), (row!.ValidFrom, row.ValidTo, row.ServiceId));
        Assert.Same(first, history.On(new(2026, 4, 30)));
        Assert.Same(first, history.On(new(2025, 4, 30)));
        Assert.Same(row, history.On(new(2026, 5, 1)));
    }

    [Theory]
    [InlineData("2025-12-31", 5224)]
    [InlineData("2026-04-30", 5226)]
    [InlineData("2026-05-01", null)]
    [InlineData("2027-06-01", null)]
    [InlineData("2027-06-02", 5225)]
    public void Refuses_OnTheFirstOfJune_Says(string from, int? expected)
    {
        var history = new CarryingHistory([First()]);
        history.Change(new(2026, 5, 1), Services[1], MeasureLevels.Indicated, new(2026, 6, 1));

        Assert.Equal(expected, history.Refuses(DateOnly.Parse(from), new(2026, 6, 1))?.Number);
    }

    [Fact]
    public void Undo_WhatItBeganWith_IsNotDone()
    {
        var first = First();

        Assert.False(new CarryingHistory([first]).Undo(new(2026, 6, 1), "feil"));
        Assert.Null(first.UndoneOn);
    }

    static MeasureCarrying First() => new()
    {
        Id = Guid.CreateVersion7(),
        MeasureId = Guid.NewGuid(),
        ServiceId = Services[0],
        Levels = MeasureLevels.Universal,
        ValidFrom = Start,
    };
}
