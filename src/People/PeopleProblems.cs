using Langbenk.Kernel;

namespace Langbenk.People;

/// <summary>Every refusal of this module. A number is never reused.</summary>
public static class PeopleProblems
{
    public static readonly Problem BadNumber = new(6001, new Text(
        "Dette er ikke et fødselsnummer eller D-nummer. Se over sifrene. Kjenner du det ikke, lar du feltet stå tomt der skjemaet spør om fødselsdato.",
        "Dette er ikkje eit fødselsnummer eller D-nummer. Sjå over sifra. Kjenner du det ikkje, lèt du feltet stå tomt der skjemaet spør om fødselsdato.",
        "This is not a national identity number or D-number. Check the digits. If you do not know it, leave the field empty where the form asks for a date of birth."));

    public static readonly Problem RealPersonInDemo = new(6002, new Text(
        "Dette er en demonstrasjon. Her kan du bare bruke oppdiktede personer (80 lagt til måneden i nummeret).",
        "Dette er ein demonstrasjon. Her kan du berre bruke oppdikta personar (80 lagt til månaden i nummeret).",
        "This is a demonstration. Only invented people can be used here (80 added to the month in the number)."));

    public static readonly Problem NoDay = new(6003, new Text(
        "Skriv fødselsnummer, fødselsdato eller termin.",
        "Skriv fødselsnummer, fødselsdato eller termin.",
        "Write a national identity number, a date of birth or a due date."));

    public static readonly Problem BornAndUnborn = new(6004, new Text(
        "Skriv enten fødselsdato eller termin, ikke begge.",
        "Skriv anten fødselsdato eller termin, ikkje begge.",
        "Write either a date of birth or a due date, not both."));

    public static readonly Problem BornTomorrow = new(6005, new Text(
        "Fødselsdatoen er fram i tid. Er barnet ikke født, skriver du termin.",
        "Fødselsdatoen er fram i tid. Er barnet ikkje fødd, skriv du termin.",
        "The date of birth is in the future. If the child is not born, write the due date."));

    public static readonly Problem BadDay = new(6006, new Text(
        "Datoen kan ikke stemme. Se over årstallet.", "Datoen kan ikkje stemme. Sjå over årstalet.", "The date cannot be right. Check the year."));

    public static readonly Problem BadDueDate = new(6007, new Text(
        "Termin må være fra fire uker tilbake til ti måneder fram. Er barnet født, skriver du fødselsdato.",
        "Termin må vere frå fire veker tilbake til ti månader fram. Er barnet fødd, skriv du fødselsdato.",
        "A due date is from four weeks ago to ten months ahead. If the child is born, write the date of birth."));

    public static readonly Problem NumberSaysOtherwise = new(6008, new Text(
        "Datoen er en annen enn den i fødselsnummeret. Rett den av dem som er feil.",
        "Datoen er ein annan enn den i fødselsnummeret. Rett den av dei som er feil.",
        "The date differs from that in the national identity number. Correct whichever is wrong."));

    public static readonly Problem NoName = new(6009, new Text("Skriv fornavnet.", "Skriv førenamnet.", "Write the first name."));

    public static readonly Problem NoFamilyName = new(6028, new Text("Skriv etternavnet.", "Skriv etternamnet.", "Write the family name."));

    public static readonly Problem NameTooLong = new(6010, new Text(
        "Navnet er for langt, eller har tegn som ikke hører til i et navn.",
        "Namnet er for langt, eller har teikn som ikkje høyrer til i eit namn.",
        "The name is too long, or has characters that do not belong in a name."));

    public static readonly Problem DigitsInName = new(6011, new Text(
        "Et navn har ikke siffer. Fødselsnummer har et eget felt.",
        "Eit namn har ikkje siffer. Fødselsnummer har eit eige felt.",
        "A name has no digits. The national identity number has a field of its own."));

    public static readonly Problem NoPurpose = new(6012, new Text(
        "Velg hvorfor tjenesten trenger personen.", "Vel kvifor tenesta treng personen.", "Choose why the service needs the person."));

    public static readonly Problem OwnFamily = new(6013, new Text(
        "Dette er deg selv eller din nære familie. En annen i tjenesten må ta dette.",
        "Dette er deg sjølv eller den nære familien din. Ein annan i tenesta må ta dette.",
        "This is yourself or your close family. Somebody else in the service must do this."));

    public static readonly Problem TextTooLong = new(6014, new Text("Teksten er for lang.", "Teksten er for lang.", "The text is too long."));

    public static readonly Problem NoEmail = new(6070, new Text(
        "Skriv hele e-postadressen, for eksempel navn@eksempel.no.",
        "Skriv heile e-postadressa, til dømes namn@eksempel.no.",
        "Write the whole e-mail address, for example name@example.org."));

    public static readonly Problem SamePerson = new(6015, new Text(
        "Dette er samme person. Velg en annen.", "Dette er same person. Vel ein annan.", "This is the same person. Choose another."));

    public static readonly Problem NoSource = new(6016, new Text(
        "Skriv hvordan tjenesten vet dette, for eksempel «Folkeregisteret 3.2.2026» eller «mor sier».",
        "Skriv korleis tenesta veit dette, til dømes «Folkeregisteret 3.2.2026» eller «mor seier».",
        "Write how the service knows this, for example “population register 3 February 2026” or “the mother says”."));

    public static readonly Problem SoleWithAnother = new(6017, new Text(
        "En annen har foreldreansvar samtidig. Avslutt det først, eller velg felles foreldreansvar.",
        "Ein annan har foreldreansvar samstundes. Avslutt det først, eller vel felles foreldreansvar.",
        "Somebody else has parental responsibility at the same time. End that first, or choose joint responsibility."));

    public static readonly Problem NotAChild = new(6018, new Text(
        "Foreldreansvar gjelder bare til barnet er 18 år.", "Foreldreansvar gjeld berre til barnet er 18 år.", "Parental responsibility lasts only until the child is 18."));

    public static readonly Problem HolderTooYoung = new(6019, new Text(
        "Den som skal ha foreldreansvar, er for ung til å være forelder. Er rollene byttet om?",
        "Den som skal ha foreldreansvar, er for ung til å vere forelder. Er rollene bytte om?",
        "The holder of parental responsibility is too young to be a parent. Have the roles been swapped?"));

    public static readonly Problem LastDayBeforeFirst = new(6020, new Text(
        "Siste dag er før første dag.", "Siste dag er før første dag.", "The last day is before the first."));

    public static readonly Problem AlreadyRecorded = new(6021, new Text(
        "Dette er allerede skrevet ned.", "Dette er alt skrive ned.", "This is already recorded."));

    public static readonly Problem NoReason = new(6022, new Text("Skriv hvorfor.", "Skriv kvifor.", "Write why."));

    public static readonly Problem ConcealedFromNobody = new(6023, new Text(
        "Velg hvem adressen skal være skjult for.", "Vel kven adressa skal vere skjult for.", "Choose whom the address is to be concealed from."));

    public static readonly Problem TwoNumbers = new(6024, new Text(
        "De to har hvert sitt fødselsnummer. Det er to personer, eller ett av numrene er feil: rett det først.",
        "Dei to har kvar sitt fødselsnummer. Det er to personar, eller eitt av nummera er feil: rett det først.",
        "The two have different national identity numbers. They are two people, or one number is wrong: correct that first."));

    public static readonly Problem ReasonTooShort = new(6025, new Text(
        "Skriv hva som haster, så lederen forstår det: minst tjue tegn.",
        "Skriv kva som hastar, så leiaren forstår det: minst tjue teikn.",
        "Write what is urgent, so that the leader understands: at least twenty characters."));

    public static readonly Problem NoRoleHere = new(6026, new Text(
        "Personen arbeider ikke i tjenesten i dag.", "Personen arbeider ikkje i tenesta i dag.", "The person does not work in the service today."));

    public static readonly Problem Overtaken = new(6030, new Text(
        "En annen endret personen i samme øyeblikk. Se over, og prøv igjen.",
        "Ein annan endra personen i same augneblink. Sjå over, og prøv igjen.",
        "Somebody else changed the person at the same moment. Look again, and retry."));

    public static readonly Problem NotAlike = new(6031, new Text(
        "Navn eller fødselsdato er ulike. Er du sikker på at det er samme person, krysser du av for det.",
        "Namn eller fødselsdato er ulike. Er du sikker på at det er same person, kryssar du av for det.",
        "The name or the date of birth differs. If you are sure that it is one person, tick the box."));

    public static readonly Problem OthersSealed = new(6032, new Text(
        "Personen har beskyttet adresse. Bare tjenesten som har skrevet det inn, kan skille de to.",
        "Personen har verna adresse. Berre tenesta som har skrive det inn, kan skilje dei to.",
        "The person has a protected address. Only the service that recorded it can separate the two."));

    public static readonly Problem KinIsTheLeaders = new(6060, new Text(
        "Dette kan bare lederen i tjenesten ta tilbake. Be lederen gjøre det.",
        "Dette kan berre leiaren i tenesta ta tilbake. Be leiaren gjere det.",
        "Only the leader of the service can take this back. Ask the leader to."));

    public static readonly Problem WhoIsTheLeaders = new(6062, new Text(
        "Fødselsnummer, fødselsdato og kjønn er det lederen i tjenesten som retter: det avgjør hvem som kan samtykke. Si fra til lederen.",
        "Fødselsnummer, fødselsdato og kjønn er det leiaren i tenesta som rettar: det avgjer kven som kan samtykkje. Sei frå til leiaren.",
        "The national identity number, date of birth and sex are corrected by the leader of the service: they decide who can consent. Tell the leader."));

    public static readonly Problem SayWhoFirst = new(6065, new Text(
        "Skriv først hvem du er selv. Først da kan dine egne og familiens saker være stengt for deg, og du kan åpne andre.",
        "Skriv først kven du er sjølv. Først då kan dine eigne og familien sine saker vere stengde for deg, og du kan opne andre.",
        "First write who you are yourself. Only then can your own and your family’s records be closed to you, and you can open others."));

    public static readonly Problem OwnNumberNeeded = new(6066, new Text(
        "Skriv fødselsnummeret eller D-nummeret ditt. Hvem du er selv, sier du med nummer.",
        "Skriv fødselsnummeret eller D-nummeret ditt. Kven du er sjølv, seier du med nummer.",
        "Write your national identity number or D-number. Who you are yourself, you say by number."));

    public static readonly Problem BeforeBirth = new(6068, new Text(
        "Dagen er før barnet ble født.", "Dagen er før barnet vart fødd.", "The day is before the child was born."));

    public static readonly Problem KinTheOtherWay = new(6069, new Text(
        "Det motsatte står alt: den ene kan ikke være både forelder og barn av den andre. Se over hvem som er hvem.",
        "Det motsette står alt: den eine kan ikkje vere både forelder og barn av den andre. Sjå over kven som er kven.",
        "The opposite is recorded already: one cannot be both parent and child of the other. Check who is who."));

    public static readonly Problem NobodysNumber = new(6067, new Text(
        "Dette er et oppdiktet nummer, som ingen har. Skriv det som er personens eget.",
        "Dette er eit oppdikta nummer, som ingen har. Skriv det som er personen sitt eige.",
        "This is an invented number, which nobody has. Write the person’s own."));

    public static readonly Problem NobodyReviews = new(6061, new Text(
        "Ingen kan se på nødtilganger i tjenesten, så den åpner ikke. Ring lederen din eller kommunens personvernombud. Er et barn i fare, ringer du 112 eller barnevernsvakta.",
        "Ingen kan sjå på naudtilgangar i tenesta, så han opnar ikkje. Ring leiaren din eller personvernombodet i kommunen. Er eit barn i fare, ringjer du 112 eller barnevernsvakta.",
        "Nobody can look at emergency access in the service, so it does not open. Call your leader or the municipality’s data protection officer. If a child is in danger, call 112 or the child welfare emergency service."));

    public static readonly Problem ReviewOthers = new(6027, new Text(
        "Du kan ikke godkjenne din egen nødtilgang. Stenge den kan du.", "Du kan ikkje godkjenne din eigen naudtilgang. Stengje han kan du.", "You cannot approve your own emergency access. You can close it."));

    public static readonly Problem UnseenEmergencies = new(6050, new Text(
        "To av nødtilgangene dine er ikke sett på. Be lederen se på dem, eller personvernombudet om ingen leder kan. Er et barn i fare, ringer du 112.",
        "To av naudtilgangane dine er ikkje sett på. Be leiaren sjå på dei, eller personvernombodet om ingen leiar kan. Er eit barn i fare, ringjer du 112.",
        "Two of your emergency accesses have not been looked at. Ask the leader to, or the data protection officer if no leader can. If a child is in danger, call 112."));

    public static readonly Problem OwnTies = new(6051, new Text(
        "En annen leder må skrive dette om deg.", "Ein annan leiar må skrive dette om deg.", "Another leader must write this about you."));

    public static readonly Problem NumberAndNone = new(6052, new Text(
        "Skriv et nytt nummer, eller fjern det som er lagret. Ikke begge.",
        "Skriv eit nytt nummer, eller fjern det som er lagra. Ikkje begge.",
        "Write a new number, or remove the stored one. Not both."));

    public static readonly Problem NotAChildWelfareService = new(6053, new Text(
        "Velg barnevernstjenesten som har omsorgen.", "Vel barnevernstenesta som har omsorga.", "Choose the child welfare service that has the care."));
}
