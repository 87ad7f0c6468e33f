namespace Langbenk.Law.Tests.Support;

/// <summary>Days on both sides of every version switch of contract § 3.7.</summary>
static class Dates
{
    public static readonly DateOnly First = new(2018, 7, 1);

    /// <summary>
    /// The first day of each new state of the law. 2018-08-01 stands in § 3.5 step 6 (bhgl § 2 a) and is not listed in § 3.7.
    /// </summary>
    public static readonly DateOnly[] Switches =
    [
        First, new(2018, 8, 1), new(2021, 1, 1), new(2021, 7, 1), new(2021, 8, 1), new(2022, 3, 25), new(2022, 8, 1),
        new(2023, 1, 1), new(2024, 1, 1), new(2024, 8, 1), new(2026, 1, 1), new(2026, 1, 23), new(2026, 7, 1),
    ];

    public static readonly DateOnly Last = new(2029, 12, 31);

    public static DateOnly AsOf(Dice dice)
    {
        var day = dice.Chance(50)
            ? dice.Of(Switches).AddDays(dice.Between(-2, 2))
            : First.AddDays(dice.Below(Last.DayNumber - First.DayNumber));
        return day < First ? First : day;
    }

    /// <summary>Two days in one stretch without a switch, often at its ends; the earlier first.</summary>
    public static (DateOnly Earlier, DateOnly Later) InOneStretch(Dice dice)
    {
        var index = dice.Below(Switches.Length);
        var from = Switches[index];
        var to = index + 1 < Switches.Length ? Switches[index + 1].AddDays(-1) : Last;
        var (a, b) = (Within(dice, from, to), Within(dice, from, to));
        return a <= b ? (a, b) : (b, a);
    }

    static DateOnly Within(Dice dice, DateOnly from, DateOnly to) =>
        dice.Below(4) switch { 0 => from, 1 => to, _ => from.AddDays(dice.Below(to.DayNumber - from.DayNumber + 1)) };
}
