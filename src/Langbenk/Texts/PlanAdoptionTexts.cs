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

    public static Text AdoptedIn(string place) => new($"vedtatt i {place}", $"vedteken i {place}", $"adopted in {place}");

    /// <summary>A council that is no more can still have decided while it was.</summary>
    public static Text RecordEarlier(string place) => new(
        $"Før inn et eldre vedtak i {place}", $"Før inn eit eldre vedtak i {place}", $"Record an earlier decision of {place}");

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

    public static Text HearingIsOpen(string last) => new(
        $"Høringen er åpen til {last}. Når alle kommunestyrene har vedtatt planen, lukkes den samme dag.",
        $"Høyringa er open til {last}. Når alle kommunestyra har vedteke planen, blir ho lukka same dag.",
        $"The hearing is open until {last}. When all councils have adopted the plan, it closes that day.");

    public static Text SeeDifference => new("Se hva som er endret", "Sjå kva som er endra", "See what has changed");

    public static Text SinceAdopted => new("Endret siden vedtaket", "Endra sidan vedtaket", "Changed since the adoption");

    public static Text AdoptedOtherText => new(
        "Planen er endret etter dette vedtaket. Ulikt nå:", "Planen er endra etter dette vedtaket. Ulikt no:", "The plan has been changed since this adoption. Different now:");

    public static Text OtherAdoptedBefore(string place) => new(
        $"{place} har vedtatt en annen tekst enn den som står nå. Ulikt:", $"{place} har vedteke ein annan tekst enn den som står no. Ulikt:",
        $"{place} has adopted another text than the one that stands now. Different:");

    public static Text WhatTheyAdopted => new("Les det de vedtok", "Les det dei vedtok", "Read what they adopted");

    public static Text OpenStill(int count) => new(
        count == 1 ? "Ett råd er ikke fulgt" : $"{count} råd er ikke fulgt", count == 1 ? "Eitt råd er ikkje følgt" : $"{count} råd er ikkje følgde",
        count == 1 ? "One piece of advice is not followed" : $"{count} pieces of advice are not followed");

    public static Text WritesAfterAdoption(string places, bool othersLeft) => new(
        $"Vedtatt i {places}. Det du endrer nå, er ikke med i det vedtaket. {(othersLeft ? "De andre kommunestyrene vil vedta en annen tekst." : "Skal planen endres, lag en ny fra evalueringen.")}",
        $"Vedteken i {places}. Det du endrar no, er ikkje med i det vedtaket. {(othersLeft ? "Dei andre kommunestyra vil vedta ein annan tekst." : "Skal planen endrast, lag ein ny frå evalueringa.")}",
        $"Adopted in {places}. What you change now is not in that adoption. {(othersLeft ? "The other councils will adopt another text." : "If the plan is to be changed, make a new one from the evaluation.")}");

    public static Text SeeAdoptions => new("Se vedtakene", "Sjå vedtaka", "See the adoptions");

    public static Text Correct => new("Rett det som er ført inn", "Rett det som er ført inn", "Correct what is recorded");

    public static Text CorrectOf(string place) => new($"Rett vedtaket i {place}", $"Rett vedtaket i {place}", $"Correct the adoption in {place}");

    public static Text CorrectLead => new(
        "Rett dato eller saksnummer, eller si at kommunestyret ikke har vedtatt planen. Det som sto før, og grunnen, blir stående i historikken.",
        "Rett dato eller saksnummer, eller sei at kommunestyret ikkje har vedteke planen. Det som stod før, og grunnen, blir ståande i historikken.",
        "Correct the day or case number, or say that the council has not adopted the plan. What stood before, and the reason, stay in the history.");

    public static Text WhatIsRight => new("Hva er riktig?", "Kva er rett?", "What is right?");

    public static Text IsAdopted => new("Vedtatt, på denne datoen og med dette saksnummeret", "Vedteken, på denne datoen og med dette saksnummeret", "Adopted, on this day and with this case number");

    public static Text IsNotAdopted => new("Kommunestyret har ikke vedtatt planen", "Kommunestyret har ikkje vedteke planen", "The council has not adopted the plan");

    public static Text WhyWrong => new("Hva var feil?", "Kva var feil?", "What was wrong?");

    public static Text SaveCorrection => new("Lagre rettelsen", "Lagre rettinga", "Save the correction");

    public static Text Replaced => new(
        "Denne planen gjelder ikke lenger. En nyere plan har tatt over.",
        "Denne planen gjeld ikkje lenger. Ein nyare plan har teke over.",
        "This plan is no longer in force. A newer plan has taken over.");

    public static Text OthersAdopted => new("Les planen slik en annen kommune vedtok den", "Les planen slik ein annan kommune vedtok han", "Read the plan as another municipality adopted it");

    public static Text InThisPlan => new("Innhold", "Innhald", "Contents");

    public static Text OnlyIn(string place) => new($"Bare for {place}", $"Berre for {place}", $"Only for {place}");
}
