using Langbenk.Kernel;

namespace Langbenk.Prevention.Plans;

/// <summary>One box of the causal chain.</summary>
public sealed record ChainWord(string Key, Text Name, Text Explanation);

/// <summary>
/// The four boxes of the causal chain in their order, after the chain that «Evaluering av barnevernsreformen,
/// statusrapport 2023 (Menon Economics/NTNU Samfunnsforskning for Bufdir)», ch. 2.3, measures the reform with.
/// </summary>
public static class ChainWords
{
    public static IReadOnlyList<ChainWord> All { get; } =
    [
        new("changes",
            new("Endringer", "Endringar", "Changes"),
            new("Det vi endrer hos oss selv: ansvar, penger, folk, avtaler.",
                "Det vi endrar hos oss sjølve: ansvar, pengar, folk, avtalar.",
                "What we change in ourselves: responsibility, money, staff, agreements.")),
        new("activities",
            new("Aktiviteter", "Aktivitetar", "Activities"),
            new("Det vi gjør i hverdagen fordi vi endret oss: tiltak, møter, opplæring.",
                "Det vi gjer i kvardagen fordi vi endra oss: tiltak, møte, opplæring.",
                "What we do day to day because we changed: measures, meetings, training.")),
        new("results",
            new("Resultater", "Resultat", "Results"),
            new("Det familien kan merke ganske snart: kortere vei og kortere ventetid til hjelp som passer.",
                "Det familien kan merke ganske snart: kortare veg og kortare ventetid til hjelp som passar.",
                "What the family can notice quite soon: a shorter way and a shorter wait to help that fits.")),
        new("effects",
            new("Effekter", "Effektar", "Effects"),
            new("Det som blir bedre for barn og samfunn over år. Her er det vanskeligst å vite hva som skyldes oss.",
                "Det som blir betre for barn og samfunn over år. Her er det vanskelegast å vite kva som kjem av oss.",
                "What gets better for children and society over years. Here it is hardest to know what was our doing.")),
    ];

    public static ChainWord? Find(string key) => All.FirstOrDefault(word => word.Key == key);
}
