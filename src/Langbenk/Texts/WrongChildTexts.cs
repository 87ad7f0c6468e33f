using Langbenk.Cooperation.Teams.WrongChild;
using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>A whole team on the wrong child: asked away by one, confirmed by another; each other service takes its own words away.</summary>
public static class WrongChildTexts
{
    public static Text Link => new("Står laget på feil barn?", "Står laget på feil barn?", "Is the team on the wrong child?");

    public static Text Waits => new("Noen har bedt om at hele laget fjernes", "Nokon har bede om at heile laget blir fjerna", "Somebody has asked for the whole team to be removed");

    public static Text Title => new("Lag på feil barn", "Lag på feil barn", "Team on the wrong child");

    public static Text Lead => new(
        "Er hele laget åpnet på feil barn, skal det ikke bli stående (personvernforordningen artikkel 5 nr. 1 bokstav d, jf. artikkel 17 nr. 1 bokstav d). Du ber om det, og en annen i tjenesten bekrefter.",
        "Er heile laget opna på feil barn, skal det ikkje bli ståande (personvernforordninga artikkel 5 nr. 1 bokstav d, jf. artikkel 17 nr. 1 bokstav d). Du ber om det, og ein annan i tenesta stadfester.",
        "If the whole team was opened on the wrong child, it is not to remain (GDPR Article 5(1)(d), cf. Article 17(1)(d)). You ask, and somebody else in the service confirms.");

    public static Text OnlyOne => new(
        "Gjelder det bare ett notat? Bruk «Står på feil barn?» under notatet.", "Gjeld det berre eitt notat? Bruk «Står på feil barn?» under notatet.", "Only one note? Use “On the wrong child?” under that note.");

    public static Text WhatHappens => new("Dette skjer når en annen har bekreftet", "Dette skjer når ein annan har stadfesta", "What happens when somebody else has confirmed");

    public static Text Ends => new(
        "Laget avsluttes som åpnet på feil barn. Ingen kan skrive, invitere, planlegge møter eller fortelle noe i det. Invitasjoner som ingen har svart på, trekkes tilbake.",
        "Laget blir avslutta som opna på feil barn. Ingen kan skrive, invitere, planleggje møte eller fortelje noko i det. Invitasjonar som ingen har svart på, blir trekte tilbake.",
        "The team ends as opened on the wrong child. Nobody can write, invite, plan meetings or tell anything in it. Invitations that nobody has answered are taken back.");

    public static Text OwnGo(int entries, int meetings) => new(
        $"Alle ordene deres blir borte for alle: {entries} {(entries == 1 ? "notat" : "notater")}{(meetings == 0 ? "" : $", også dem i {meetings} {(meetings == 1 ? "møte" : "møter")}")}.",
        $"Alle orda dykkar blir borte for alle: {entries} notat{(meetings == 0 ? "" : $", også dei i {meetings} møte")}.",
        $"All your words are gone for everybody: {entries} {(entries == 1 ? "note" : "notes")}{(meetings == 0 ? "" : $", those of {meetings} {(meetings == 1 ? "meeting" : "meetings")} too")}.");

    public static Text OthersAsked(string services) => new(
        $"De andre blir bedt om å fjerne sine egne notater og ta resten ut av journalen: {services}.",
        $"Dei andre blir bedne om å fjerne sine eigne notat og ta resten ut av journalen: {services}.",
        $"The others are asked to remove their own notes and take the rest out of their records: {services}.");

    public static Text ConsentStruck => new(
        "Samtykket laget hviler på, kan ikke brukes mer. Det flyttes aldri til et annet barn: spør familien til det riktige barnet på nytt.",
        "Samtykket laget kviler på, kan ikkje brukast meir. Det blir aldri flytta til eit anna barn: spør familien til det rette barnet på nytt.",
        "The consent the team rests on can no longer be used. It is never moved to another child: ask the right child’s family anew.");

    public static Text AlsoRestOn => new(
        "Disse lagene hviler også på det, og der kan heller ingenting nytt fortelles:", "Desse laga kviler òg på det, og der kan heller ikkje noko nytt forteljast:", "These teams rest on it too, and nothing new can be told in them either:");

    public static Text OutsidersHave(string names) => new(
        $"Uten konto har fått noe herfra: {names}. Be dem makulere det. Det står i laget til dere har gjort det.",
        $"Utan konto har fått noko herifrå: {names}. Be dei makulere det. Det står i laget til de har gjort det.",
        $"Have been given something from here without an account: {names}. Ask them to destroy it. It stays in the team until you have.");

    public static Text WaitingStops => new(
        "Det som venter på å bli overlevert, stopper. Er noe av det alt gitt, skriv det ned først:", "Det som ventar på å bli overlevert, stoppar. Er noko av det alt gitt, skriv det ned først:", "What waits to be handed over is stopped. If some of it has been given already, write that down first:");

    public static Text ToldStays => new(
        "At noe ble fortalt, til hvem og når, står fortsatt i loggen, uten ordene.", "At noko vart fortalt, til kven og når, står framleis i loggen, utan orda.", "That something was told, to whom and when, remains in the log, without the words.");

    public static Text What => new("Hva skal skje med det dere har skrevet?", "Kva skal skje med det de har skrive?", "What is to happen to what you have written?");

    public static Text Delete => new("Slettes: ordene blir borte", "Slettast: orda blir borte", "Deleted: the words are gone");

    public static Text Move => new("Flyttes til et nytt lag rundt det riktige barnet", "Flyttast til eit nytt lag rundt det rette barnet", "Moved to a new team around the right child");

    public static Text ToConsent => new("Hvilket barn og samtykke?", "Kva barn og samtykke?", "Which child and consent?");

    public static Text ToConsentHint => new(
        "Bare når det flyttes. Innkallinger og oppgaver blir ikke med. I det nye laget er ingenting fortalt til noen.",
        "Berre når det blir flytta. Innkallingar og oppgåver blir ikkje med. I det nye laget er ingenting fortalt til nokon.",
        "Only where it is moved. Invitations to meetings and tasks do not follow. In the new team nobody has been told anything.");

    public static Text MoveNeeds => new(
        "Skal notatene flyttes til det riktige barnet? Da må familien til det barnet først ha sagt ja til samme formål. Finn barnet, spør om samtykke med ordene under, og kom tilbake hit.",
        "Skal notata flyttast til det rette barnet? Då må familien til det barnet først ha sagt ja til same formål. Finn barnet, spør om samtykke med orda under, og kom tilbake hit.",
        "Are the notes to move to the right child? Then that child’s family must first have said yes to the same purpose. Find the child, ask for consent in the words below, and come back here.");

    public static Text Why => new("Hvordan vet dere at det er feil barn?", "Korleis veit de at det er feil barn?", "How do you know that it is the wrong child?");

    public static Text WhyHint => new(
        "Den som bekrefter, leser det, og det blir stående etterpå, uten at det vises. Ikke gjenta det som står i notatene.",
        "Den som stadfester, les det, og det blir ståande etterpå, utan at det blir vist. Ikkje ta opp att det som står i notata.",
        "Whoever confirms reads it, and it stays afterwards, shown to nobody. Do not repeat what the notes say.");

    public static Text InRecordHint => new(
        "Noe herfra er journalført hos dere. Det som er journalført, rettes etter reglene for journalen og arkivet, ikke herfra. Er det en helsejournal, gjelder helsepersonelloven §§ 42–44: spør juristen deres.",
        "Noko herifrå er journalført hos dykk. Det som er journalført, blir retta etter reglane for journalen og arkivet, ikkje herifrå. Er det ein helsejournal, gjeld helsepersonellova §§ 42–44: spør juristen dykkar.",
        "Something from here is in your own record. What is there is put right by the rules for the record and the archive, not from here. For a health record, the Health Personnel Act §§ 42–44 apply: ask your lawyer.");

    public static Text Ask => new("Be om at laget fjernes", "Be om at laget blir fjerna", "Ask for the team to be removed");

    public static Text AskOwn => new("Be om at notatene våre fjernes", "Be om at notata våre blir fjerna", "Ask for our notes to be removed");

    public static Text Confirm => new("Bekreft: fjern laget", "Stadfest: fjern laget", "Confirm: remove the team");

    public static Text ConfirmMove => new("Bekreft: fjern laget og flytt notatene", "Stadfest: fjern laget og flytt notata", "Confirm: remove the team and move the notes");

    public static Text ConfirmOwn => new("Bekreft: fjern notatene våre", "Stadfest: fjern notata våre", "Confirm: remove our notes");

    public static Text Stays => new("Nei, la det stå", "Nei, la det stå", "No, let it stay");

    public static Text WillMoveTo(string child) => new(
        $"Et nytt lag åpnes rundt {child}, og notatene flyttes dit.", $"Eit nytt lag blir opna rundt {child}, og notata blir flytta dit.", $"A new team is opened around {child}, and the notes are moved there.");

    public static Text AwaitsWhoSeesBoth => new(
        "Lederen eller en kollega som har begge barna, må bekrefte.", "Leiaren eller ein kollega som har begge barna, må stadfeste.", "The leader, or a colleague who has both children, must confirm.");

    public static Text Plan(ReadWrongTeams.Asking asking, Func<ReadWrongTeams.Target, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(asking);
        ArgumentNullException.ThrowIfNull(nameOf);
        return asking.To is { } to ? WillMoveTo(nameOf(to)) : asking.Erasure.ToConsentId is null ? ErasureTexts.WillBeDeleted : AwaitsWhoSeesBoth;
    }

    public static Text Found(string day) => new(
        $"Laget sto på feil barn. Tjenesten som åpnet det, avsluttet det {day} og tok bort det den hadde skrevet. Ingenting nytt kan skrives eller fortelles her.",
        $"Laget stod på feil barn. Tenesta som opna det, avslutta det {day} og tok bort det ho hadde skrive. Ingenting nytt kan skrivast eller forteljast her.",
        $"The team was on the wrong child. The service that opened it ended it on {day} and took away what it had written. Nothing new can be written or told here.");

    public static Text OwnLeft(int count) => count == 1
        ? new("Dere har 1 eget notat her. Be om at det fjernes, så bekrefter en annen i tjenesten.", "De har 1 eige notat her. Be om at det blir fjerna, så stadfester ein annan i tenesta.", "You have 1 note of your own here. Ask for it to be removed; somebody else in the service confirms.")
        : new($"Dere har {count} egne notater her. Be om at de fjernes, så bekrefter en annen i tjenesten.", $"De har {count} eigne notat her. Be om at dei blir fjerna, så stadfester ein annan i tenesta.", $"You have {count} notes of your own here. Ask for them to be removed; somebody else in the service confirms.");

    public static Text RemoveOwn => new("Fjern notatene våre", "Fjern notata våre", "Remove our notes");

    public static Text OwnWaits => new("Noen har bedt om at de fjernes: se og bekreft", "Nokon har bede om at dei blir fjerna: sjå og stadfest", "Somebody has asked for their removal: look and confirm");

    public static Text TakeOut => new(
        "Ligger noe herfra i journalen deres, ta det ut der også, etter reglene for journalen. Er det en helsejournal, gjelder helsepersonelloven §§ 42–44: spør juristen deres. Når dere har sagt fra, er laget borte fra lista.",
        "Ligg noko herifrå i journalen dykkar, ta det ut der òg, etter reglane for journalen. Er det ein helsejournal, gjeld helsepersonellova §§ 42–44: spør juristen dykkar. Når de har sagt frå, er laget borte frå lista.",
        "If something from here is in your record, take it out there too, by the rules for the record. For a health record, the Health Personnel Act §§ 42–44 apply: ask your lawyer. When you have said so, the team is gone from the list.");

    public static Text OwnLead => new(
        "Laget sto på feil barn. Det dere har skrevet, er deres eget og slettes bare av dere: du ber om det, og en annen i tjenesten bekrefter. Så er ordene borte for alle.",
        "Laget stod på feil barn. Det de har skrive, er dykkar eige og blir sletta berre av dykk: du ber om det, og ein annan i tenesta stadfester. Så er orda borte for alle.",
        "The team was on the wrong child. What you have written is your own, and only you delete it: you ask, and somebody else in the service confirms. Then the words are gone for everybody.");

    public static Text ToConfirm => new("Lag som noen ber om å få fjernet", "Lag som nokon ber om å få fjerna", "Teams somebody asks to have removed");

    public static Text ToClean => new("Lag som sto på feil barn", "Lag som stod på feil barn", "Teams that were on the wrong child");

    public static Text ToCleanLead => new("Dere har noe igjen her som skal bort.", "De har noko att her som skal bort.", "You have something left here that is to go.");

    public static Text InvitationsTakenBack => new("Invitasjoner som gjaldt feil barn", "Invitasjonar som gjaldt feil barn", "Invitations that were about the wrong child");

    public static Text InvitationTakenBack(string service, string day) => new(
        $"{service} spurte dere {day} om å bli med i et lag. Det sto på feil barn. Ligger noe av det i journalen deres, ta det ut der.",
        $"{service} spurde dykk {day} om å bli med i eit lag. Det stod på feil barn. Ligg noko av det i journalen dykkar, ta det ut der.",
        $"{service} asked you on {day} to join a team. It was on the wrong child. If any of it is in your record, take it out there.");

    public static Text ToConfirmCount(int count) => count == 1
        ? new("1 lag venter på at en annen bekrefter at det fjernes", "1 lag ventar på at ein annan stadfester at det blir fjerna", "1 team awaits another person’s confirmation that it is removed")
        : new($"{count} lag venter på at en annen bekrefter at de fjernes", $"{count} lag ventar på at ein annan stadfester at dei blir fjerna", $"{count} teams await another person’s confirmation that they are removed");

    public static Text ToCleanCount(int count) => count == 1
        ? new("1 lag sto på feil barn: fjern det dere har igjen der", "1 lag stod på feil barn: fjern det de har att der", "1 team was on the wrong child: remove what you have left there")
        : new($"{count} lag sto på feil barn: fjern det dere har igjen der", $"{count} lag stod på feil barn: fjern det de har att der", $"{count} teams were on the wrong child: remove what you have left there");
}
