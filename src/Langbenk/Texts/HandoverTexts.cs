using Langbenk.Kernel;
using Langbenk.Sharing.Handovers;

namespace Langbenk.Texts;

/// <summary>What is handed over to those without an account.</summary>
public static class HandoverTexts
{
    public static Text Title => new("Overlevert til dem uten konto", "Overlevert til dei utan konto", "Handed over to those without an account");

    public static Text Lead => new(
        "Ingenting er fortalt før det er overlevert. Trekker familien samtykket tilbake, stopper det som venter.",
        "Ingenting er fortalt før det er overlevert. Trekkjer familien samtykket tilbake, stoppar det som ventar.",
        "Nothing is told until it is handed over. If the family takes the consent back, what waits is stopped.");

    public static Text Empty => new("Ingenting venter, og ingenting er overlevert.", "Ingenting ventar, og ingenting er overlevert.", "Nothing waits, and nothing has been handed over.");

    public static Text Waits => new("Venter på å bli overlevert", "Ventar på å bli overlevert", "Waits to be handed over");

    public static Text WaitsFor(string names) => new($"Venter på å bli overlevert til {names}", $"Ventar på å bli overlevert til {names}", $"Waits to be handed over to {names}");

    public static Text Count(int number) => number == 1
        ? new("Én ting venter på å bli overlevert", "Éin ting ventar på å bli overlevert", "One thing waits to be handed over")
        : new($"{number} ting venter på å bli overlevert", $"{number} ting ventar på å bli overlevert", $"{number} things wait to be handed over");

    public static Text Stopped => new("Stoppet: samtykket dekker det ikke lenger", "Stoppa: samtykket dekkjer det ikkje lenger", "Stopped: the consent no longer covers it");

    public static Text StoppedLead => new(
        "Loven åpner ikke for å overlevere dette nå. Er det gitt en dag før samtykket ble trukket tilbake, skriver du den dagen. Ellers skal det ikke overleveres.",
        "Lova opnar ikkje for å overlevere dette no. Er det gitt ein dag før samtykket vart trekt tilbake, skriv du den dagen. Elles skal det ikkje overleverast.",
        "The law does not allow handing this over now. If it was given on a day before the consent was taken back, write that day. Otherwise it must not be handed over.");

    public static Text Decided(string name, string day) => new($"bestemt av {name}, {day}", $"bestemt av {name}, {day}", $"decided by {name}, {day}");

    public static Text Asked => new("Spørsmål om å være med", "Spørsmål om å vere med", "Question whether to take part");

    public static Text HandOver => new("Overlever", "Overlever", "Hand over");

    public static Text HandOverTitle(string name) => new($"Overlever til {name}", $"Overlever til {name}", $"Hand over to {name}");

    public static Text HandOverLead => new(
        "Skriv ut, eller les det opp. Skriv så hvordan det ble gitt, og hvilken dag.", "Skriv ut, eller les det opp. Skriv så korleis det vart gitt, og kva dag.", "Print it, or read it aloud. Then write how it was given, and which day.");

    public static Text TheyGet => new("Dette får mottakeren", "Dette får mottakaren", "This is what the receiver gets");

    public static Text How => new("Hvordan ble det overlevert?", "Korleis vart det overlevert?", "How was it handed over?");

    public static Text Day => new("Hvilken dag?", "Kva dag?", "Which day?");

    public static Text Save => new("Skriv at det er overlevert", "Skriv at det er overlevert", "Write that it was handed over");

    public static Text Drop => new("Skal ikke overleveres", "Skal ikkje overleverast", "Is not to be handed over");

    public static Text DropLead => new(
        "Det blir stående i lista som ikke overlevert. Du kan fortelle notatet på nytt senere.", "Det blir ståande i lista som ikkje overlevert. Du kan fortelje notatet på nytt seinare.", "It stays in the list as not handed over. You can tell the note again later.");

    public static Text Done(string how, string day) => new($"Overlevert {day}, {how}", $"Overlevert {day}, {how}", $"Handed over {day}, {how}");

    public static Text DoneBy(string name) => new($"av {name}", $"av {name}", $"by {name}");

    public static Text Dropped(string day) => new($"Ikke overlevert, avgjort {day}", $"Ikkje overlevert, avgjort {day}", $"Not handed over, decided {day}");

    public static Text Removed => new(
        "Notatet er fjernet. Be mottakeren makulere det.", "Notatet er fjerna. Be mottakaren makulere det.", "The note has been removed. Ask the receiver to destroy it.");

    public static Text RemovedTeam => new(
        "Laget sto på feil barn. Be mottakeren makulere det.", "Laget stod på feil barn. Be mottakaren makulere det.", "The team was on the wrong child. Ask the receiver to destroy it.");

    public static Text AskToDestroy(string names) => new(
        $"Har fått det uten konto: {names}. Be dem makulere det.", $"Har fått det utan konto: {names}. Be dei makulere det.", $"Have been given it without an account: {names}. Ask them to destroy it.");

    public static Text HasAsked => new("Vi har bedt om at det makuleres", "Vi har bede om at det blir makulert", "We have asked for it to be destroyed");

    public static Text AskedOn(string day) => new($"Bedt makulert {day}", $"Bede makulert {day}", $"Asked to be destroyed on {day}");

    public static Text OutAndAsked => new(
        "Det er ute av journalen vår, og vi har bedt om at resten makuleres", "Det er ute av journalen vår, og vi har bede om at resten blir makulert", "It is out of our record, and we have asked for the rest to be destroyed");

    public static Text LeftTeam => new(
        "Stoppet: dere er ikke med i laget lenger", "Stoppa: de er ikkje med i laget lenger", "Stopped: you no longer take part in the team");

    public static Text GivenBefore => new("Ble det likevel gitt før det?", "Vart det likevel gitt før det?", "Was it given before that all the same?");

    public static Text GivenBeforeLead => new(
        "Ble det gitt før det ble avgjort, skriver du hvordan og hvilken dag.", "Vart det gitt før det vart avgjort, skriv du korleis og kva dag.", "If it was given before that was decided, write how and which day.");

    public static Text EndedLead => new(
        "Det er ikke samarbeid lenger, så dette skal ikke overleveres nå. Ble det gitt mens dere samarbeidet, skriver du hvordan og hvilken dag.",
        "Det er ikkje samarbeid lenger, så dette skal ikkje overleverast no. Vart det gitt medan de samarbeidde, skriv du korleis og kva dag.",
        "The cooperation has ended, so this is not to be handed over now. If it was given while you cooperated, write how and which day.");

    public static Text GivenAllTheSame => new(
        "Ble det gitt likevel? Skriv hva som skjedde", "Vart det gitt likevel? Skriv kva som hende", "Was it given all the same? Write what happened");

    public static Text GivenAllTheSameHint => new(
        "Ellers lar du feltet stå tomt. Det du skriver, blir stående som et avvik i denne oversikten, med navnet ditt.",
        "Elles lèt du feltet stå tomt. Det du skriv, blir ståande som eit avvik i denne oversikta, med namnet ditt.",
        "Otherwise leave the field empty. What you write stands as a deviation in this overview, with your name.");

    public static Text NotWrittenDown => new(
        "Ble noe overlevert uten at det er skrevet ned? Skriv det først", "Vart noko overlevert utan at det er skrive ned? Skriv det først", "Was something handed over without being written down? Write it first");

    public static Text WayOf(HandoverWay way) => way switch
    {
        HandoverWay.Letter => new("i brev", "i brev", "by letter"),
        HandoverWay.Meeting => new("i møte", "i møte", "in a meeting"),
        HandoverWay.Phone => new("på telefon", "på telefon", "by phone"),
        _ => new("gitt i hånden", "gitt i handa", "given by hand"),
    };

    public static Text PaperAsked => new("Spørsmål om å være med i et samarbeid", "Spørsmål om å vere med i eit samarbeid", "Question whether to take part in a cooperation");

    public static Text PaperAskedWords(string own, string child, string purpose) => new(
        $"{own} samarbeider med familien rundt {child}, og familien har sagt ja til at du kan være med. Det vi skal få til sammen: {purpose}",
        $"{own} samarbeider med familien rundt {child}, og familien har sagt ja til at du kan vere med. Det vi skal få til saman: {purpose}",
        $"{own} works together with the family around {child}, and the family has said yes to your taking part. What we are to achieve together: {purpose}");

    public static Text PaperWhy => new("Hvorfor du får dette", "Kvifor du får dette", "Why you get this");

    public static Text PaperConsent => new("Familien har sagt ja til det", "Familien har sagt ja til det", "The family has said yes to it");

    public static Text PaperMeeting => new("Møte", "Møte", "Meeting");

    public static Text PaperFoot => new(
        "Dette er taushetsbelagt. Bruk det bare til det samarbeidet gjelder, og gi det ikke videre.",
        "Dette er underlagt teieplikt. Bruk det berre til det samarbeidet gjeld, og gi det ikkje vidare.",
        "This is confidential. Use it only for what the cooperation is about, and do not pass it on.");

    public static Text Back => new("Tilbake til det som venter", "Tilbake til det som ventar", "Back to what waits");
}
