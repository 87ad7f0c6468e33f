using Langbenk.Kernel;

namespace Langbenk.Prevention.Calculators;

/// <summary>
/// What it costs that people are outside work and education, and what preventing some of it would be worth. Pure arithmetic on
/// stated assumptions, spread evenly over the years and discounted from the end of each: a way to talk, not a forecast.
/// </summary>
public static class OutsidenessAccount
{
    /// <summary>What a reader must know before quoting a number.</summary>
    public static IReadOnlyList<Text> Caveats { get; } =
    [
        new(
            "Regnestykket tar for gitt at alle er utenfor hele tiden fra 20 til 66 år. Mange er utenfor bare en stund, så totalen er trolig for høy.",
            "Reknestykket tek for gitt at alle er utanfor heile tida frå 20 til 66 år. Mange er utanfor berre ei stund, så totalen er truleg for høg.",
            "The account assumes that everyone is outside the whole time from 20 to 66. Many are outside only for a while, so the total is probably too high."),
        new("Ingen vet hvor stor andel som kan forebygges. Andelen er en antakelse du kan endre.", "Ingen veit kor stor del som kan førebyggjast. Delen er ei antaking du kan endre.", "Nobody knows how large a share can be prevented. The share is an assumption you can change."),
        new("Det meste av stønadene betales av staten, ikke av kommunen.", "Det meste av stønadene blir betalt av staten, ikkje av kommunen.", "Most of the benefits are paid by the state, not by the municipality."),
        new("Et menneskes verdi er ikke det det koster.", "Verdet av eit menneske er ikkje det det kostar.", "A human being's worth is not what it costs."),
    ];

    public static Calculation<OutsidenessResult> Calculate(OutsidenessAssumptions assumptions)
    {
        AssumptionFault[] faults =
        [
            .. AssumptionChecks.Count(assumptions.Persons),
            .. AssumptionChecks.Money(assumptions.Benefits),
            .. AssumptionChecks.Money(assumptions.Services),
            .. AssumptionChecks.Years(assumptions.Years),
            .. AssumptionChecks.Share(assumptions.PreventedShare),
            .. AssumptionChecks.Discount(assumptions.DiscountRate),
        ];
        return faults.Length > 0 ? new(null, faults) : new(Account(assumptions), []);
    }

    static OutsidenessResult Account(OutsidenessAssumptions assumptions)
    {
        var person = new AmountRange(assumptions.Benefits.Low + assumptions.Services.Low, assumptions.Benefits.High + assumptions.Services.High);
        // Spread over more years the same sum is smaller each year and worth less today.
        var each = new AmountRange(person.Low / assumptions.Years.High, person.High / assumptions.Years.Low);
        var today = new AmountRange(
            Discounted(each.Low, assumptions.DiscountRate.High, assumptions.Years.High, person.Low),
            Discounted(each.High, assumptions.DiscountRate.Low, assumptions.Years.Low, person.High));
        var costs = new CostView(person, each, today);
        var all = costs.Times(assumptions.Persons.Low, assumptions.Persons.High);
        var low = assumptions.PreventedShare.Low / 100m;
        var high = assumptions.PreventedShare.High / 100m;
        return new(costs, all, new(assumptions.Persons.Low * low, assumptions.Persons.High * high), all.Times(low, high));
    }

    // Without a rate the sum itself, not the sum divided and multiplied again.
    static decimal Discounted(decimal each, decimal percent, decimal years, decimal whole) =>
        percent == 0m ? whole : each * PresentValue.OfOneEachYear(percent, (int)years);
}
