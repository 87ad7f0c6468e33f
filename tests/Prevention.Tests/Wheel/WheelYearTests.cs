using FsCheck;
using FsCheck.Fluent;
using Langbenk.Prevention.Wheel;
using Microsoft.FSharp.Core;

namespace Langbenk.Prevention.Tests.Wheel;

public class WheelYearTests
{
    /// <summary>Ten thousand draws with a fixed seed: what fails today fails tomorrow.</summary>
    static readonly Config Draws = Config.QuickThrowOnFailure.WithMaxTest(10_000).WithQuietOnSuccess(true)
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(20260701UL, 1UL), FSharpOption<int>.None)));

    static readonly DateOnly First = new(2019, 1, 1);

    static readonly Gen<DateOnly> Day = Gen.Choose(0, 3650).Select(First.AddDays);

    static readonly Gen<Drawn> Any =
        from bits in Gen.Choose(0, 4095)
        from validFrom in Day
        from length in Gen.Frequency((1, Gen.Constant(-1)), (3, Gen.Choose(0, 1500)))
        from year in Gen.Choose(2019, 2029)
        from today in Day
        from dueDay in Gen.Frequency((1, Gen.Constant(0)), (2, Gen.Choose(1, 31)))
        from done in Gen.Elements(true, false)
        select new Drawn(bits, validFrom, length < 0 ? null : validFrom.AddDays(length), year, today, done, dueDay == 0 ? null : dueDay);

    [Fact]
    public void Occurrences_AnyActivity_AgreeWithWalkingEveryDayOfTheYear() => Check.One(Draws, Prop.ForAll(Any.ToArbitrary(), drawn =>
        Assert.Equal(
            SlowWheel.Due(drawn.Months, drawn.ValidFrom, drawn.ValidTo, drawn.Year, drawn.DueDay),
            WheelYear.Occurrences(drawn.Months, drawn.ValidFrom, drawn.ValidTo, drawn.Year, drawn.DueDay).Select(one => one.Due))));

    [Fact]
    public void StateOf_AnyDay_AgreesWithCountingDays() => Check.One(Draws, Prop.ForAll(Any.ToArbitrary(), drawn =>
    {
        foreach (var one in WheelYear.Occurrences(drawn.Months, drawn.ValidFrom, drawn.ValidTo, drawn.Year, drawn.DueDay))
            Assert.Equal(SlowWheel.State(one.Due, drawn.Done, drawn.Today), WheelYear.StateOf(one, drawn.Done, drawn.Today));
    }));

    [Fact]
    public void After_AnyOccurrence_IsTheNextOfTheSlowWheel() => Check.One(Draws, Prop.ForAll(Any.ToArbitrary(), drawn =>
    {
        var all = Enumerable.Range(drawn.Year, 3).SelectMany(year => SlowWheel.Due(drawn.Months, drawn.ValidFrom, drawn.ValidTo, year, drawn.DueDay)).ToList();
        foreach (var one in WheelYear.Occurrences(drawn.Months, drawn.ValidFrom, drawn.ValidTo, drawn.Year, drawn.DueDay))
            Assert.Equal(all.Where(due => due > one.Due).Cast<DateOnly?>().FirstOrDefault(), WheelYear.After(drawn.Months, drawn.ValidFrom, drawn.ValidTo, one, drawn.DueDay)?.Due);
    }));

    [Theory]
    [InlineData("2026-03-31", OccurrenceState.Due), InlineData("2026-04-01", OccurrenceState.Overdue)]
    [InlineData("2026-03-01", OccurrenceState.Due), InlineData("2026-02-28", OccurrenceState.Coming)]
    public void StateOf_MarchSeenFrom_IsExpected(string today, OccurrenceState expected) =>
        Assert.Equal(expected, WheelYear.StateOf(new Occurrence(2026, 3), false, DateOnly.Parse(today)));

    [Theory]
    [InlineData(3, 15, "2026-03-15"), InlineData(2, 31, "2026-02-28"), InlineData(2, null, "2026-02-28"), InlineData(1, 1, "2026-01-01")]
    public void Due_OnADayOfItsMonth_IsThatDayOrTheLast(int month, int? day, string expected) =>
        Assert.Equal(DateOnly.Parse(expected), new Occurrence(2026, month, day).Due);

    [Fact]
    public void Months_AnySet_GoThereAndBack()
    {
        for (var bits = 0; bits < 4096; bits++)
            Assert.Equal(bits, WheelMonths.Bits(WheelMonths.Of(bits)));
    }

    sealed record Drawn(int Bits, DateOnly ValidFrom, DateOnly? ValidTo, int Year, DateOnly Today, bool Done, int? DueDay)
    {
        public IReadOnlyList<int> Months => WheelMonths.Of(Bits);
    }
}
