using FsCheck;
using FsCheck.Fluent;
using Langbenk.Prevention.Calculators;
using Microsoft.FSharp.Core;

namespace Langbenk.Prevention.Tests.Calculators;

/// <summary>Assumptions drawn over the whole allowed room, its edges often, with fixed seeds: a fault today is a fault tomorrow.</summary>
sealed class Draws(int seed)
{
    readonly Random random = new(seed);

    public static void Check(int runs, Func<Draws, bool> holds)
    {
        var arbitrary = Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => seed));
        var settings = Config.QuickThrowOnFailure.WithMaxTest(runs).WithQuietOnSuccess(true)
            .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(20260701UL, 1UL), FSharpOption<int>.None)));
        FsCheck.Check.One(settings, Prop.ForAll(arbitrary, seed => holds(new Draws(seed))));
    }

    public OutsidenessAssumptions Outsideness()
    {
        var start = OutsidenessAssumptions.Default;
        return new(Whole(start.Persons, 0, 10_000_000), Any(start.Benefits, 1_000_000_000), Any(start.Services, 1_000_000_000),
            Whole(start.Years, 1, 100), Any(start.PreventedShare, 100), Any(start.DiscountRate, 20));
    }

    public InvestmentAssumptions Investment()
    {
        var start = InvestmentAssumptions.Default;
        return new(Any(start.InvestmentPerFamily, Pick(1_000_000, 1_000_000_000)), Whole(start.Families, 1, 10_000_000),
            Any(start.AvoidedPerYear, Pick(300_000, 1_000_000_000)), Whole(start.Years, 1, 100), Any(start.DiscountRate, 20));
    }

    public decimal Within(Assumption assumption) => assumption.Low + ((assumption.High - assumption.Low) * random.Next(0, 1001) / 1000m);

    public int WholeWithin(Assumption assumption) => random.Next((int)assumption.Low, (int)assumption.High + 1);

    /// <summary>The same range moved up, never past the limit; sometimes only its upper end.</summary>
    public Assumption Raise(Assumption assumption, decimal limit, bool whole)
    {
        var room = limit - assumption.High;
        var step = whole ? decimal.Truncate(room * random.Next(0, 101) / 100m) : room * random.Next(0, 101) / 100m;
        return assumption.Between(assumption.Low + (random.Next(3) == 0 ? 0 : step), assumption.High + step);
    }

    Assumption Any(Assumption assumption, decimal limit)
    {
        var (one, other) = (Part(limit), Part(limit));
        return assumption.Between(Math.Min(one, other), random.Next(4) == 0 ? Math.Min(one, other) : Math.Max(one, other));
    }

    Assumption Whole(Assumption assumption, int least, int most)
    {
        var (one, other) = (Integer(least, most), Integer(least, most));
        return assumption.Between(Math.Min(one, other), random.Next(4) == 0 ? Math.Min(one, other) : Math.Max(one, other));
    }

    decimal Part(decimal limit) => random.Next(8) switch
    {
        0 => 0m,
        1 => limit,
        _ => limit * random.Next(0, 10_001) / 10_000m,
    };

    int Integer(int least, int most) => random.Next(8) switch
    {
        0 => least,
        1 => most,
        _ => random.Next(least, most + 1),
    };

    decimal Pick(decimal one, decimal other) => random.Next(2) == 0 ? one : other;
}
