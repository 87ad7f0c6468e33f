namespace Langbenk.Prevention.Wheel;

public static class WheelMonths
{
    public static int Bits(IEnumerable<int> months) => months.Where(month => month is >= 1 and <= 12).Aggregate(0, (bits, month) => bits | (1 << (month - 1)));

    public static IReadOnlyList<int> Of(int bits) => [.. Enumerable.Range(1, 12).Where(month => (bits & (1 << (month - 1))) != 0)];
}
