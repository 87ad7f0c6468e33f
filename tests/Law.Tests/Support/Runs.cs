using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Langbenk.Law.Tests.Support;

/// <summary>
/// Runs of properties by FsCheck. Ten thousand with fixed seeds by default, so that a fault today is a fault tomorrow;
/// a million with fresh seeds when LANGBENK_TEST_LONG is 1.
/// </summary>
static class Runs
{
    public static bool Long { get; } = Environment.GetEnvironmentVariable("LANGBENK_TEST_LONG") == "1";

    public static int Wanted { get; } = Long ? 1_000_000 : 10_000;

    /// <summary>Runs until the property has applied as often as wanted; at least one in four runs must apply.</summary>
    public static int Check<T>(string name, Func<Dice, T> draw, Func<T, Outcome> check, Func<T, IEnumerable<T>>? shrink = null)
    {
        var applied = 0;
        for (var batch = 0; applied < Wanted && batch < 60; batch++)
        {
            var arbitrary = Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => draw(new Dice(seed))), shrink ?? (_ => []));
            var property = Prop.ForAll(arbitrary, (T drawn) =>
            {
                var outcome = check(drawn);
                applied += outcome.Applied ? 1 : 0;
                return outcome.Fault is { } fault ? throw new BrokenException($"{name}: {fault}") : true;
            });
            FsCheck.Check.One(Settings(batch, Math.Max(Wanted - applied, Wanted / 20)), property);
        }

        return applied;
    }

    /// <summary>The first fault in the wanted number of runs, or null: a planted mutant must give one.</summary>
    public static string? FirstFault<T>(Func<Dice, T> draw, Func<T, Outcome> check)
    {
        for (var seed = 0; seed < 10_000; seed++)
        {
            if (check(draw(new Dice(seed))).Fault is { } fault)
                return fault;
        }

        return null;
    }

    static Config Settings(int batch, int runs)
    {
        var settings = Config.QuickThrowOnFailure.WithMaxTest(runs).WithQuietOnSuccess(true);
        return Long
            ? settings
            : settings.WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(20260701UL, (ulong)((2 * batch) + 1)), FSharpOption<int>.None)));
    }
}
