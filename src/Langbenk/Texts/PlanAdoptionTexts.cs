using Langbenk.Kernel;
using Langbenk.Prevention.Plans;

namespace Langbenk.Texts;

/// <summary>What each council has decided, and what inhabitants read of it.</summary>
public static class PlanAdoptionTexts
{
    public static Text Title => new("Vedtak i kommunestyrene", "Vedtak i kommunestyra", "Adoption in the councils");

    public static Text Lead => new(
        "Hvert kommunestyre vedtar planen for seg. Når du fører inn et vedtak, låses teksten slik den kommunen vedtok den.",
        "Kvart kommunestyre vedtek planen for seg. Når du fører inn eit vedtak, blir teksten låst slik den kommunen vedtok han.",
        "Each council adopts the plan for itself. When you record an adoption, the text is locked as that municipality adopted it.");

    public static Text StatusOf(AdoptionStatus status) => status switch
    {
        AdoptionStatus.Sent => new("Sendt til kommunestyret", "Send til kommunestyret", "Sent to the council"),
        AdoptionStatus.Adopted => new("Vedtatt", "Vedteken", "Adopted"),
        AdoptionStatus.SentBack => new("Sendt tilbake", "Send tilbake", "Sent back"),
        _ => new("Ikke behandlet", "Ikkje behandla", "Not treated"),
    };

    public static Text Record(string place) => new($"Før inn for {place}", $"Før inn for {place}", $"Record for {place}");

    public static Text Status => new("Hva har skjedd?", "Kva har skjedd?", "What has happened?");

    public static Text On => new("Hvilken dag?", "Kva dag?", "On which day?");

    public static Text CaseNumber => new("Saksnummer", "Saksnummer", "Case number");

    public static Text CaseNumberHint => new("For eksempel PS 12/23", "Til dømes PS 12/23", "For example PS 12/23");

    public static Text Note => new("Merknad", "Merknad", "Note");

    public static Text NoteHint => new(
        "Ble planen sendt tilbake, skriv hva kommunestyret vil ha endret.",
        "Vart planen send tilbake, skriv kva kommunestyret vil ha endra.",
        "If the plan was sent back, write what the council wants changed.");

    public static Text Save => new("Før inn", "Før inn", "Record");

    public static Text ChooseStatus => new("Velg hva som har skjedd.", "Vel kva som har skjedd.", "Choose what has happened.");

    public static Text MergedAway => new("Kommunen er slått sammen med en annen", "Kommunen er slått saman med ein annan", "The municipality has been merged");

    public static Text History => new("Det som er ført inn", "Det som er ført inn", "What has been recorded");

    public static Text RecordedBy(string who) => new($"Ført inn av {who}", $"Ført inn av {who}", $"Recorded by {who}");

    public static Text PublicList => new("Planer for barn og familier", "Planar for barn og familiar", "Plans for children and families");

    public static Text PublicListLead => new(
        "Her er planene kommunestyrene har vedtatt for at barn og familier skal få hjelp i tide.",
        "Her er planane kommunestyra har vedteke for at barn og familiar skal få hjelp i tide.",
        "Here are the plans that the councils have adopted so that children and families get help in time.");

    public static Text NoneAdopted => new("Ingen planer er vedtatt ennå.", "Ingen planar er vedtekne enno.", "No plans have been adopted yet.");

    public static Text AdoptedIn(string place, string day, string caseNumber) => new(
        $"Vedtatt av kommunestyret i {place} {day}, sak {caseNumber}.",
        $"Vedteken av kommunestyret i {place} {day}, sak {caseNumber}.",
        $"Adopted by the council of {place} on {day}, case {caseNumber}.");

    public static Text NewOneComing => new(
        "Kommunen arbeider med en ny plan. Denne gjelder til den nye er vedtatt.",
        "Kommunen arbeider med ein ny plan. Denne gjeld til den nye er vedteken.",
        "The municipality is working on a new plan. This one is in force until the new one is adopted.");

    public static Text OthersAdopted => new("Les planen slik en annen kommune vedtok den", "Les planen slik ein annan kommune vedtok han", "Read the plan as another municipality adopted it");

    public static Text InThisPlan => new("Innhold", "Innhald", "Contents");

    public static Text OnlyIn(string place) => new($"Bare for {place}", $"Berre for {place}", $"Only for {place}");
}
