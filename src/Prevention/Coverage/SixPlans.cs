using Langbenk.Kernel;

namespace Langbenk.Prevention.Coverage;

/// <summary>One thing that the evaluation found when it read six plans, to compare one's own with.</summary>
public sealed record ReferenceFinding(string Key, Text Found);

/// <summary>
/// What the document analysis found: «Evaluering av barnevernsreformen, statusrapport 2023 (Menon Economics/NTNU
/// Samfunnsforskning for Bufdir)», ch. 4.1, in our own words.
/// </summary>
public static class SixPlans
{
    public static Text Source { get; } = new(
        "Evaluering av barnevernsreformen, statusrapport 2023 (Menon Economics/NTNU Samfunnsforskning for Bufdir), kap. 4.1",
        "Evaluering av barnevernsreforma, statusrapport 2023 (Menon Economics/NTNU Samfunnsforskning for Bufdir), kap. 4.1",
        "The evaluation of the child welfare reform, status report 2023 (Menon Economics/NTNU Samfunnsforskning for Bufdir), ch. 4.1");

    public static IReadOnlyList<ReferenceFinding> Findings { get; } =
    [
        new("length", new("De seks planene var fra 8 til 44 sider, og gjaldt i 2–3 år.",
            "Dei seks planane var frå 8 til 44 sider, og galdt i 2–3 år.",
            "The six plans had from 8 to 44 pages, and were for 2–3 years.")),
        new("parts", new("Alle hadde en kort tekst om målet, om statens føringer og lovene, og om lokale føringer.",
            "Alle hadde ein kort tekst om målet, om føringane frå staten og lovene, og om lokale føringar.",
            "All had a short text on the goal, on national guidance and acts, and on local guidance.")),
        new("knowledge", new("Flere manglet et eget kapittel om kunnskapsgrunnlaget. Tallene kom fra Ungdata og kommunens profiler; få viste til forskning.",
            "Fleire mangla eit eige kapittel om kunnskapsgrunnlaget. Tala kom frå Ungdata og profilane til kommunen; få viste til forsking.",
            "Several had no chapter of their own on the knowledge base. The numbers came from Ungdata and the municipal profiles; few referred to research.")),
        new("definitions", new("Noen forklarte ordene, svært ulikt. Noen forklarte dem ikke.",
            "Nokre forklarte orda, svært ulikt. Nokre forklarte dei ikkje.",
            "Some explained the words, very differently. Some did not explain them.")),
        new("levels", new("Tre nivåer av forebygging gikk igjen, men hvor grundig de var forklart, varierte mye. Én plan viste Heckman-kurven.",
            "Tre nivå av førebygging gjekk att, men kor grundig dei var forklarte, varierte mykje. Éin plan viste Heckman-kurva.",
            "Three levels of prevention recurred, but how well they were explained varied a lot. One plan showed Heckman's curve.")),
        new("measures", new("To av seks hadde en oversikt over tiltakene.",
            "To av seks hadde ei oversikt over tiltaka.",
            "Two of six had an overview of the measures.")),
        new("responsibility", new("Én av kommunene viste hvilken sektor som gjør hva.",
            "Éin av kommunane viste kva sektor som gjer kva.",
            "One of the municipalities showed which sector does what.")),
        new("new", new("Ingen sa rett ut hva som er nytt, eller hva som står i veien for det forebyggende arbeidet.",
            "Ingen sa rett ut kva som er nytt, eller kva som står i vegen for det førebyggjande arbeidet.",
            "None said plainly what is new, or what stands in the way of the preventive work.")),
    ];

    public static ReferenceFinding Find(string key) => Findings.First(finding => finding.Key == key);
}
