using Langbenk.Law.Sharing;
using Langbenk.Law.Tests.Support;

namespace Langbenk.Law.Tests.Sharing;

/// <summary>The decision diagrams against plain truth tables over six facts.</summary>
public class FormulasTests
{
    const int Facts = 6;
    const int Rows = 1 << Facts;

    [Fact]
    public void Operations_RandomFormulas_AgreeWithTruthTables() => Runs.Check("formulas", d => d.Below(int.MaxValue), seed =>
    {
        var dice = new Dice(seed);
        var formulas = new Formulas();
        var (formula, table) = Boolean(formulas, dice, 5);
        return Outcome.Of(Table(formulas, formula).SequenceEqual(table), () => $"seed {seed}");
    });

    [Fact]
    public void Verdicts_RandomFunctions_AgreeWithTruthTables() => Runs.Check("verdicts", d => d.Below(int.MaxValue), seed =>
    {
        var dice = new Dice(seed);
        var formulas = new Formulas();
        var (f, tf) = Verdict(formulas, dice);
        var (g, tg) = Verdict(formulas, dice);
        var low = formulas.Min(f, g);
        var value = dice.Below(4);
        var fact = dice.Below(Facts);
        var answer = dice.Chance(50);
        var holds = Table(formulas, low).SequenceEqual(tf.Zip(tg, Math.Min)) && formulas.Lowest(f) == tf.Min()
            && Table(formulas, formulas.Equals(f, value)).SequenceEqual(tf.Select(v => v == value ? 1 : 0))
            && Table(formulas, formulas.Given(f, fact, answer)).SequenceEqual(Enumerable.Range(0, Rows).Select(r => tf[Set(r, fact, answer)]))
            && Matters(formulas, f).SetEquals(Enumerable.Range(0, Facts).Where(i => Enumerable.Range(0, Rows).Any(r => tf[Set(r, i, true)] != tf[Set(r, i, false)])));
        return Outcome.Of(holds, () => $"seed {seed}");
    });

    [Fact]
    public void Operations_EqualFunctions_HaveEqualNumbers()
    {
        var formulas = new Formulas();
        var (a, b, c) = (formulas.Fact(3), formulas.Fact(1), formulas.Fact(2));

        Assert.Equal(formulas.And(a, formulas.Or(b, c)), formulas.Or(formulas.And(c, a), formulas.And(b, a)));
        Assert.Equal(Formulas.True, formulas.Or(a, formulas.Not(a)));
        Assert.Equal(Formulas.False, formulas.And(b, formulas.Not(b)));
    }

    [Fact]
    public void Clear_AfterUse_ForgetsEverything()
    {
        var formulas = new Formulas();
        var first = formulas.And(formulas.Fact(0), formulas.Fact(1));
        formulas.Clear();

        Assert.Equal(formulas.Or(formulas.Fact(4), formulas.Fact(5)), first);
        Assert.Equal(0, formulas.Lowest(first));
    }

    static (int Formula, int[] Table) Boolean(Formulas formulas, Dice dice, int depth)
    {
        if (depth == 0 || dice.Chance(15))
        {
            var fact = dice.Below(Facts);
            return dice.Chance(10) ? (Formulas.True, [.. Enumerable.Repeat(1, Rows)]) : (formulas.Fact(fact), [.. Enumerable.Range(0, Rows).Select(r => (r >> fact) & 1)]);
        }

        var (f, tf) = Boolean(formulas, dice, depth - 1);
        var (g, tg) = Boolean(formulas, dice, depth - 1);
        switch (dice.Below(4))
        {
            case 0:
                return (formulas.And(f, g), [.. tf.Zip(tg, (x, y) => x & y)]);
            case 1:
                return (formulas.Or(f, g), [.. tf.Zip(tg, (x, y) => x | y)]);
            case 2:
                return (formulas.Not(f), [.. tf.Select(x => 1 - x)]);
            default:
                var (h, th) = Boolean(formulas, dice, depth - 1);
                return (formulas.Choose(f, g, h), [.. Enumerable.Range(0, Rows).Select(r => tf[r] == 1 ? tg[r] : th[r])]);
        }
    }

    static (int Function, int[] Table) Verdict(Formulas formulas, Dice dice)
    {
        var value = dice.Below(4);
        var (function, table) = (value, Enumerable.Repeat(value, Rows).ToArray());
        for (var i = 0; i < 3; i++)
        {
            var (when, whenTable) = Boolean(formulas, dice, 3);
            var next = dice.Below(4);
            function = formulas.Choose(when, next, function);
            table = [.. Enumerable.Range(0, Rows).Select(r => whenTable[r] == 1 ? next : table[r])];
        }

        return (function, table);
    }

    static int[] Table(Formulas formulas, int function) => [.. Enumerable.Range(0, Rows).Select(r => Value(formulas, function, r))];

    static int Value(Formulas formulas, int function, int row)
    {
        for (var fact = 0; fact < Facts; fact++)
            function = formulas.Given(function, fact, ((row >> fact) & 1) == 1);
        return function;
    }

    static SortedSet<int> Matters(Formulas formulas, int function)
    {
        var facts = new SortedSet<int>();
        formulas.CollectFacts(function, facts);
        return facts;
    }

    static int Set(int row, int fact, bool answer) => answer ? row | (1 << fact) : row & ~(1 << fact);
}
