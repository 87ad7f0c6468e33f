using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;

namespace Langbenk.Law.Sharing;

/// <summary>
/// The ordered outcomes of one part: each with the formula under which it is reached. First hit decides, so what is
/// left for the next step is what no earlier step has taken.
/// </summary>
internal sealed class Outcomes(Formulas formulas)
{
    private const int Most = 160;
    private readonly int[] reached = new int[Most];
    private readonly Verdict[] verdicts = new Verdict[Most];
    private readonly RuleVersion[] rules = new RuleVersion[Most];
    private readonly uint[] observe = new uint[Most];
    private int count;
    private int left;

    public void Clear() => (count, left) = (0, Formulas.True);

    /// <summary>True when nothing is left to decide.</summary>
    public bool Hit(int when, Verdict verdict, RuleVersion rule, uint alsoObserve = 0)
    {
        if (when == Formulas.False)
            return false;
        var here = formulas.And(left, when);
        if (here == Formulas.False)
            return false;
        (reached[count], verdicts[count], rules[count], observe[count]) = (here, verdict, rule, alsoObserve);
        count++;
        left = when == Formulas.True ? Formulas.False : formulas.And(left, formulas.Not(when));
        return left == Formulas.False;
    }

    /// <summary>The verdict as a function of what is unknown.</summary>
    public int Function()
    {
        var result = (int)verdicts[count - 1];
        for (var i = count - 2; i >= 0; i--)
            result = formulas.Choose(reached[i], (int)verdicts[i], result);
        return result;
    }

    /// <summary>
    /// The lowest verdict that can be reached. Named is the step that gives it on the known facts alone (the last);
    /// when an unknown fact closes more, the first step that does.
    /// </summary>
    public (Verdict Verdict, RuleVersion Rule, uint Observe) Floor()
    {
        var lowest = count - 1;
        for (var i = count - 2; i >= 0; i--)
        {
            if (verdicts[i] < verdicts[count - 1] && verdicts[i] <= verdicts[lowest])
                lowest = i;
        }

        return (verdicts[lowest], rules[lowest], observe[lowest]);
    }
}
