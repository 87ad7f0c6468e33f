using FsCheck;
using FsCheck.Fluent;
using Langbenk.Prevention.InternalControl;

namespace Langbenk.Prevention.Tests.InternalControl;

public class DutyFactsTests
{
    static readonly DateOnly Today = new(2026, 11, 26);

    static readonly Arbitrary<DutyFacts> AnyFacts = (
        from reviewed in Gen.OneOf(Gen.Constant((int?)null), Gen.Choose(0, 1000).Select(days => (int?)days))
        from months in Gen.Elements(6, 12, 24)
        from evidence in Gen.OneOf(Gen.Constant((int?)null), Gen.Choose(0, 800).Select(days => (int?)days))
        from serious in Gen.Choose(0, 2)
        from other in Gen.Choose(0, 2)
        select new DutyFacts(Back(reviewed), months, Back(evidence), serious + other, serious)).ToArbitrary();

    [Fact]
    public void On_AnyFacts_SaysTheSameAsTheSlowModel() =>
        Prop.ForAll(AnyFacts, facts => facts.On(Today).SequenceEqual(Model(facts, Today))).QuickCheckThrowOnFailure();

    [Fact]
    public void On_AnyFacts_PutsTheMostPressingFirst() =>
        Prop.ForAll(AnyFacts, facts => facts.On(Today).Min() == facts.FirstOn(Today)).QuickCheckThrowOnFailure();

    [Fact]
    public void On_TheDayTheReviewIsDue_IsStillInOrder()
    {
        var facts = new DutyFacts(new DateOnly(2025, 11, 26), 12, new DateOnly(2025, 11, 26), 0, 0);

        Assert.Equal([DutyStatus.InOrder], facts.On(Today));
        Assert.Equal([DutyStatus.RoutineOld, DutyStatus.NoEvidence], facts.On(Today.AddDays(1)));
    }

    static DateOnly? Back(int? days) => days is { } number ? Today.AddDays(-number) : null;

    /// <summary>Walks day by day from the dates instead of counting months ahead.</summary>
    static List<DutyStatus> Model(DutyFacts facts, DateOnly today)
    {
        var found = new Dictionary<DutyStatus, bool>
        {
            [DutyStatus.SeriousDeviation] = facts.SeriousDeviations >= 1,
            [DutyStatus.NoRoutine] = !facts.ReviewedOn.HasValue,
            [DutyStatus.OpenDeviation] = facts.OpenDeviations - facts.SeriousDeviations >= 1,
            [DutyStatus.RoutineOld] = facts.ReviewedOn is { } reviewed && !LastsUntil(reviewed, facts.ReviewMonths, today),
            [DutyStatus.NoEvidence] = facts.LatestEvidence is not { } evidence || !LastsUntil(evidence, 12, today),
        };
        var lacks = Enum.GetValues<DutyStatus>().Where(status => found.GetValueOrDefault(status)).ToList();
        return lacks.Count > 0 ? lacks : [DutyStatus.InOrder];
    }

    /// <summary>Is today among the days from the first to the same date so many months later (or that month's last day)?</summary>
    static bool LastsUntil(DateOnly first, int months, DateOnly today)
    {
        var (year, month) = (first.Year, first.Month);
        for (var step = 0; step < months; step++)
        {
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1);
        }

        var last = new DateOnly(year, month, Math.Min(first.Day, DateTime.DaysInMonth(year, month)));
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            if (day == today)
            {
                return true;
            }
        }

        return false;
    }
}
