using Langbenk.Kernel;
using Langbenk.Prevention.Calculators;

namespace Langbenk.Texts;

/// <summary>The results of the calculators as sentences and as rows of a table.</summary>
public static class CalculatorAnswers
{
    public static Text Outsideness(OutsidenessResult result, OutsidenessAssumptions assumptions)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(assumptions);
        return new(
            $"Hvis {People(result.PersonsPrevented, Language.Nb)} av {People(assumptions.Persons, Language.Nb)} kom inn i arbeid eller utdanning, ville samfunnet spare {AmountWords.Between(result.Prevented.Undiscounted, Language.Nb)} over hele perioden. Regnet om til dagens verdi er det {AmountWords.Between(result.Prevented.Discounted, Language.Nb)}.",
            $"Dersom {People(result.PersonsPrevented, Language.Nn)} av {People(assumptions.Persons, Language.Nn)} kom inn i arbeid eller utdanning, ville samfunnet spare {AmountWords.Between(result.Prevented.Undiscounted, Language.Nn)} over heile perioden. Rekna om til dagens verdi er det {AmountWords.Between(result.Prevented.Discounted, Language.Nn)}.",
            $"If {People(result.PersonsPrevented, Language.En)} of {People(assumptions.Persons, Language.En)} came into work or education, society would save {AmountWords.Between(result.Prevented.Undiscounted, Language.En)} over the whole period. In today's value it is {AmountWords.Between(result.Prevented.Discounted, Language.En)}.");
    }

    public static IReadOnlyList<(Text Name, AmountRange Amount)> Rows(OutsidenessResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return
        [
            (new("Én person, hele perioden", "Éin person, heile perioden", "One person, the whole period"), result.PerPerson.Undiscounted),
            (new("Én person, hvert år", "Éin person, kvart år", "One person, each year"), result.PerPerson.PerYear),
            (new("Alle som er utenfor, hele perioden", "Alle som er utanfor, heile perioden", "All who are outside, the whole period"), result.Total.Undiscounted),
            (new("Alle som er utenfor, hvert år", "Alle som er utanfor, kvart år", "All who are outside, each year"), result.Total.PerYear),
            (new("Spart, hele perioden", "Spart, heile perioden", "Saved, the whole period"), result.Prevented.Undiscounted),
            (new("Spart, hvert år", "Spart, kvart år", "Saved, each year"), result.Prevented.PerYear),
            (new("Spart, i dagens verdi", "Spart, i dagens verdi", "Saved, in today's value"), result.Prevented.Discounted),
        ];
    }

    public static Text Investment(InvestmentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var (gain, loss) = (result.NetPresentValue.Low >= 0, result.NetPresentValue.High <= 0);
        return new(
            $"Innsatsen koster {AmountWords.Between(result.Investment, Language.Nb)}. {(gain ? "Med tallene dine lønner det seg" : loss ? "Med tallene dine lønner det seg ikke" : "Det kan lønne seg, men det er ikke sikkert")}: forskjellen i dagens verdi er fra {AmountWords.FromTo(result.NetPresentValue, Language.Nb)}.",
            $"Innsatsen kostar {AmountWords.Between(result.Investment, Language.Nn)}. {(gain ? "Med tala dine løner det seg" : loss ? "Med tala dine løner det seg ikkje" : "Det kan løne seg, men det er ikkje sikkert")}: skilnaden i dagens verdi er frå {AmountWords.FromTo(result.NetPresentValue, Language.Nn)}.",
            $"The effort costs {AmountWords.Between(result.Investment, Language.En)}. {(gain ? "With your numbers it pays" : loss ? "With your numbers it does not pay" : "It may pay, but that is not certain")}: the difference in today's value is from {AmountWords.FromTo(result.NetPresentValue, Language.En)}.");
    }

    public static Text BreakEven(InvestmentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return (result.EarliestBreakEven, result.LatestBreakEven) switch
        {
            ({ } early, { } late) when early == late => new($"Den er tjent inn etter {early} år.", $"Han er tent inn etter {early} år.", $"It has paid for itself after {early} years."),
            ({ } early, { } late) => new($"Den er tjent inn etter mellom {early} og {late} år.", $"Han er tent inn etter mellom {early} og {late} år.", $"It has paid for itself after between {early} and {late} years."),
            ({ } early, null) => new(
                $"I beste fall er den tjent inn etter {early} år. I verste fall blir den ikke tjent inn så lenge virkningen varer.",
                $"I beste fall er han tent inn etter {early} år. I verste fall blir han ikkje tent inn så lenge verknaden varer.",
                $"At best it has paid for itself after {early} years. At worst it does not within the years the effect lasts."),
            _ => new(
                "Den blir ikke tjent inn så lenge virkningen varer.", "Han blir ikkje tent inn så lenge verknaden varer.", "It does not pay for itself within the years the effect lasts."),
        };
    }

    public static IReadOnlyList<(Text Name, AmountRange Amount)> Rows(InvestmentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return
        [
            (new("Innsatsen koster", "Innsatsen kostar", "The effort costs"), result.Investment),
            (new("Utgifter som unngås", "Utgifter ein slepp", "Costs avoided"), result.Avoided),
            (new("Forskjell i dagens verdi, per familie", "Skilnad i dagens verdi, per familie", "Difference in today's value, per family"), result.NetPresentValuePerFamily),
            (new("Forskjell i dagens verdi, alle", "Skilnad i dagens verdi, alle", "Difference in today's value, all"), result.NetPresentValue),
        ];
    }

    static string People(AmountRange people, Language language) => people.Low == people.High
        ? Count(people.High, language)
        : $"{new Text("mellom", "mellom", "between")[language]} {Count(people.Low, language)} {AmountWords.And(language)} {Count(people.High, language)}";

    static string People(Assumption people, Language language) => (people.Low == people.High
        ? AmountWords.Number(people.High, language)
        : $"{AmountWords.Number(people.Low, language)}–{AmountWords.Number(people.High, language)}") + new Text(" personer", " personar", " people")[language];

    // Whole people, except where rounding would make some of them none.
    static string Count(decimal people, Language language) => AmountWords.Number(people >= 10 ? decimal.Round(people) : people, language);
}
