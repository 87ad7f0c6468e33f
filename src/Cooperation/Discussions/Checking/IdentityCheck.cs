namespace Langbenk.Cooperation.Discussions.Checking;

/// <summary>
/// Finds what can tell who a text is about. It finds too much rather than too little: a number must go, the rest is asked about. That
/// nothing is found does not prove that nobody is recognised; that judgement is the writer's.
/// </summary>
public static class IdentityCheck
{
    /// <summary>In the order of the text, none over another.</summary>
    public static IReadOnlyList<Finding> Of(string text, Surroundings known)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(known);
        Finding[] found =
        [
            .. DigitChains.In(text), .. Patterns.In(text), .. Addresses.In(text), .. SchoolNames.In(text, known.Schools), .. Traits.In(text, known.IsSmallIn(text)), .. Names.In(text, known.Allowed),
        ];
        var kept = new List<Finding>();
        var taken = new bool[text.Length];
        foreach (var one in found.OrderBy(one => one.Kind).ThenBy(one => one.Start).ThenByDescending(one => one.Length))
        {
            if (!taken.AsSpan(one.Start, one.Length).Contains(true))
            {
                taken.AsSpan(one.Start, one.Length).Fill(true);
                kept.Add(one);
            }
        }

        return [.. kept.OrderBy(one => one.Start)];
    }

    /// <summary>What still stands in the way: all that must go, and what she has not confirmed.</summary>
    public static IReadOnlyList<Finding> Left(string text, Surroundings known, IReadOnlyCollection<string> confirmed)
    {
        ArgumentNullException.ThrowIfNull(confirmed);
        return [.. Of(text, known).Where(one => one.MustGo || !confirmed.Contains(one.KeyIn(text)))];
    }
}
