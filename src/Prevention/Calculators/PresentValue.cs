namespace Langbenk.Prevention.Calculators;

static class PresentValue
{
    /// <summary>
    /// What one krone at the end of each of <paramref name="years"/> years is worth today. Without a rate it is the number of years.
    /// </summary>
    public static decimal OfOneEachYear(decimal percent, int years)
    {
        var factor = 1m;
        var sum = 0m;
        for (var year = 1; year <= years; year++)
        {
            factor /= 1m + (percent / 100m);
            sum += factor;
        }

        return sum;
    }
}
