using Langbenk.Kernel;

namespace Langbenk.Prevention.Calculators;

/// <summary>What the outsideness account (utenforregnskap) rests on. The defaults are one region's published numbers; see each source.</summary>
public sealed record OutsidenessAssumptions(
    Assumption Persons, Assumption Benefits, Assumption Services, Assumption Years, Assumption PreventedShare, Assumption DiscountRate)
{
    const string Region = "Barneverntjenesten i Nord-Østerdal";

    static readonly Text Holte = new(
        Region + ", presentasjon 2023 (oppgitt kilde: Arne Holte, Folkehelseinstituttet)",
        Region + ", presentasjon 2023 (oppgitt kjelde: Arne Holte, Folkehelseinstituttet)",
        Region + ", presentation 2023 (names as its source: Arne Holte, the Norwegian Institute of Public Health)");

    static readonly Text OutsideIn2023 = new(
        Region + ", presentasjon 2023: 15,5 prosent av dem mellom 16 og 66 år i fem kommuner",
        Region + ", presentasjon 2023: 15,5 prosent av dei mellom 16 og 66 år i fem kommunar",
        Region + ", presentation 2023: 15.5 per cent of those between 16 and 66 in five municipalities");

    public static OutsidenessAssumptions Default { get; } = new(
        new("persons",
            new("Personer utenfor arbeid og utdanning", "Personar utanfor arbeid og utdanning", "People outside work and education"),
            1057m, 1057m, "personer", OutsideIn2023),
        new("benefits",
            new("Stønad per person fra 20 til 66 år", "Stønad per person frå 20 til 66 år", "Benefits per person from 20 to 66"),
            16_000_000m, 16_000_000m, "kroner", Holte),
        new("services",
            new(
                "Andre tjenester per person i samme tid: helse, barnevern, spesialundervisning, fengsel og annet",
                "Andre tenester per person i same tida: helse, barnevern, spesialundervisning, fengsel og anna",
                "Other services per person in the same time: health, child welfare, special education, prison and more"),
            7_000_000m, 7_000_000m, "kroner", Holte),
        new("years",
            new("År beløpene gjelder", "År beløpa gjeld", "Years the amounts cover"),
            46m, 46m, "år", new("Fra 20 til 66 år er 46 år (regnet ut)", "Frå 20 til 66 år er 46 år (rekna ut)", "From 20 to 66 is 46 years (worked out)")),
        new("prevented-share",
            new("Andel som kunne vært forebygget", "Del som kunne vore førebygd", "Share that could have been prevented"),
            1m, 5m, "prosent", Assumption.Own),
        new("discount-rate",
            new("Kalkulasjonsrente: hvor mye mindre en krone er verdt om et år", "Kalkulasjonsrente: kor mykje mindre ei krone er verd om eit år", "Discount rate: how much less a krone is worth in a year"),
            2m, 4m, "prosent per år", Assumption.Own));

    public IReadOnlyList<Assumption> All => [Persons, Benefits, Services, Years, PreventedShare, DiscountRate];
}
