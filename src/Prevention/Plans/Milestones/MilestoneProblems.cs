using Langbenk.Kernel;

namespace Langbenk.Prevention.Plans.Milestones;

/// <summary>Every refusal about milestones. A number is never reused.</summary>
public static class MilestoneProblems
{
    public static readonly Problem BadTitle = new(5050, new Text(
        "Skriv hva som skal være gjort (høyst 160 tegn).", "Skriv kva som skal vere gjort (høgst 160 teikn).", "Write what is to be done (at most 160 characters)."));

    public static readonly Problem OneResponsible = new(5051, new Text(
        "Velg én ansvarlig: en kommune eller en tjeneste som er med i planen.",
        "Vel éin ansvarleg: ein kommune eller ei teneste som er med i planen.",
        "Choose one that is responsible: a municipality or service that takes part in the plan."));

    public static readonly Problem NotYours = new(5052, new Text(
        "Du kan bare melde ferdig det din kommune eller tjeneste har ansvar for.",
        "Du kan berre melde ferdig det kommunen eller tenesta di har ansvar for.",
        "You can only report as done what your municipality or service is responsible for."));

    public static readonly Problem BadDay = new(5053, new Text(
        "Fristen må være etter at planarbeidet startet.", "Fristen må vere etter at planarbeidet starta.", "The deadline must be after the work on the plan began."));

    public static readonly Problem TooLateToUndo = new(5075, new Text(
        "Det kan bare angres samme dag som det ble meldt ferdig.", "Det kan berre angrast same dag som det vart meldt ferdig.", "It can only be undone on the day it was reported as done."));

    public static readonly Problem FinishedByCouncil = new(5076, new Text(
        "Vedtaket i kommunestyret meldte den ferdig. Rett vedtaket i stedet.", "Vedtaket i kommunestyret melde han ferdig. Rett vedtaket i staden.",
        "The council's decision finished it. Correct the decision instead."));

    public static readonly Problem Finished = new(5054, new Text(
        "Milepælen er meldt ferdig. Den blir stående slik den var, og kan ikke endres eller tas bort.",
        "Milepælen er meld ferdig. Han blir ståande slik han var, og kan ikkje endrast eller takast bort.",
        "The milestone has been reported as done. It stays as it was, and cannot be changed or removed."));
}
