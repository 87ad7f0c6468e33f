namespace Langbenk.Prevention.Calculators;

/// <summary>What the welfare lab's view rests on: the municipality thinks as an investor in some families.</summary>
public sealed record InvestmentAssumptions(
    Assumption InvestmentPerFamily, Assumption Families, Assumption AvoidedPerYear, Assumption Years, Assumption DiscountRate)
{
    /// <summary>
    /// The way of thinking is Asker velferdslab's, as told in Evaluering av barnevernsreformen, statusrapport 2023, kap. 4.2.
    /// The report gives no amounts, so every number is our own and says so.
    /// </summary>
    public static InvestmentAssumptions Default { get; } = new(
        new("investment-per-family",
            new("Ekstra innsats per familie", "Ekstra innsats per familie", "Extra effort per family"),
            200_000m, 400_000m, "kroner", Assumption.Own),
        new("families",
            new("Antall familier", "Talet på familiar", "Number of families"),
            10m, 10m, "familier", Assumption.Own),
        new("avoided-per-year",
            new("Utgifter som unngås per familie og år", "Utgifter ein slepp per familie og år", "Costs avoided per family and year"),
            50_000m, 150_000m, "kroner per år", Assumption.Own),
        new("years",
            new("År virkningen varer", "År verknaden varer", "Years the effect lasts"),
            5m, 10m, "år", Assumption.Own),
        new("discount-rate",
            new("Kalkulasjonsrente: hvor mye mindre en krone er verdt om et år", "Kalkulasjonsrente: kor mykje mindre ei krone er verd om eit år", "Discount rate: how much less a krone is worth in a year"),
            2m, 4m, "prosent per år", Assumption.Own));

    public IReadOnlyList<Assumption> All => [InvestmentPerFamily, Families, AvoidedPerYear, Years, DiscountRate];
}
