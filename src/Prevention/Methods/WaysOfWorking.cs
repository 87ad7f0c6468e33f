namespace Langbenk.Prevention.Methods;

/// <summary>Not programmes for a family, but ways for services to work.</summary>
static class WaysOfWorking
{
    public static IReadOnlyList<KnownMethod> All { get; } =
    [
        new("bti", "BTI",
            new("Bedre tverrfaglig innsats: en avtalt vei fra den første uroen til flere tjenester arbeider sammen, med én som holder i det.",
                "Betre tverrfagleg innsats: ein avtalt veg frå den første uroa til fleire tenester arbeider i lag, med éin som held i det.",
                "Better interdisciplinary effort: an agreed way from the first worry until several services work together, with one who holds it."),
            KnownMethods.EvaluateIt, "forebygging.no/BTI"),
        new("uro", "Urometoden («Å ta opp uro»)",
            new("En måte for ansatte å ta opp det de er urolige for, med den det gjelder.",
                "Ein måte for tilsette å ta opp det dei er urolege for, med den det gjeld.",
                "Taking up one's worries: a way for staff to raise what worries them with the person it concerns."),
            KnownMethods.EvaluateIt, "RBUP; statusrapport 2023, kap. 4.2 tema 5"),
        new("korus", "KoRus",
            new("Kompetansesenter rus: kurs, verktøy og veiledning til kommunen om rus, psykisk helse og vold.",
                "Kompetansesenter rus: kurs, verktøy og rettleiing til kommunen om rus, psykisk helse og vald.",
                "Regional competence centres on drugs: courses, tools and guidance for the municipality."),
            KnownMethods.EvaluateIt, "korus.no"),
        new("family-guide", "Familieveiviser",
            new("Én dør inn: et team på tvers som hjelper raskt og samordner resten.",
                "Éi dør inn: eit team på tvers som hjelper raskt og samordnar resten.",
                "One door in: a cross-service team that helps quickly and coordinates the rest."),
            KnownMethods.EvaluateIt, "Statusrapport 2023, kap. 4.2 tema 5"),
        new("home-start", "Familiekontakten (Home-Start)",
            new("En frivillig kommer hjem til småbarnsfamilien noen timer i uka.",
                "Ein frivillig kjem heim til småbarnsfamilien nokre timar i veka.",
                "A volunteer visits a family with small children a few hours a week."),
            KnownMethods.SeeUngsinn, "ungsinn.no"),
        new("street-team", "Uteteam",
            new("Voksne som er ute der ungdommen er, på kveld og i helg.",
                "Vaksne som er ute der ungdommen er, på kveld og i helg.",
                "Adults who are out where young people are, in the evening and at weekends."),
            KnownMethods.EvaluateIt, "Statusrapport 2023, kap. 4.2 tema 5"),
    ];
}
