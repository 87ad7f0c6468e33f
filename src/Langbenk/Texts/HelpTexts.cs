using Langbenk.Kernel;
using Langbenk.Prevention.Measures;

namespace Langbenk.Texts;

/// <summary>«Jeg trenger hjelp med …»: one door in, for inhabitants.</summary>
public static class HelpTexts
{
    public static Text Title => new("Jeg trenger hjelp med …", "Eg treng hjelp med …", "I need help with …");

    public static Text Lead => new(
        "Skriv hva det gjelder, med dine egne ord. Du trenger ikke vite hva tjenesten heter.",
        "Skriv kva det gjeld, med dine eigne ord. Du treng ikkje vite kva tenesta heiter.",
        "Write what it is about, in your own words. You need not know what the service is called.");

    public static Text Typed => new("Hva gjelder det?", "Kva gjeld det?", "What is it about?");

    public static Text TypedHint => new(
        "For eksempel: «gutten min vil ikke på skolen». Ikke skriv navn. Vi lagrer ikke det du skriver.",
        "Til dømes: «guten min vil ikkje på skulen». Ikkje skriv namn. Vi lagrar ikkje det du skriv.",
        "For example: “my boy does not want to go to school”. Do not write names. We do not store what you write.");

    public static Text Where => new("Hvor bor du?", "Kvar bur du?", "Where do you live?");

    public static Text AllPlaces => new("Vis for alle kommunene", "Vis for alle kommunane", "Show for all municipalities");

    public static Text Age => new("Hvor gammelt er barnet?", "Kor gammalt er barnet?", "How old is the child?");

    public static Text AnyAge => new("Ikke valgt", "Ikkje valt", "Not chosen");

    public static Text Expecting => new("Venter barn", "Ventar barn", "Expecting a child");

    public static Text UnderOne => new("Under 1 år", "Under 1 år", "Under 1 year");

    public static Text Find => new("Finn hjelp", "Finn hjelp", "Find help");

    public static Text OrChoose => new("Eller velg det som ligner", "Eller vel det som liknar", "Or choose what is most like it");

    public static Text AnswerIn(string? place, int count) => (place, count) switch
    {
        (null, 0) => new("Vi fant ingen tiltak som passer", "Vi fann ingen tiltak som passar", "We found nothing that fits"),
        (null, 1) => new("Dette kan hjelpe", "Dette kan hjelpe", "This can help"),
        (null, _) => new($"{count} ting kan hjelpe", $"{count} ting kan hjelpe", $"{count} things can help"),
        (_, 0) => new($"Vi fant ingen tiltak som passer i {place}", $"Vi fann ingen tiltak som passar i {place}", $"We found nothing that fits in {place}"),
        (_, 1) => new($"Dette kan hjelpe i {place}", $"Dette kan hjelpe i {place}", $"This can help in {place}"),
        _ => new($"{count} ting kan hjelpe i {place}", $"{count} ting kan hjelpe i {place}", $"{count} things can help in {place}"),
    };

    /// <summary>Two lines that answer day and night, for those whose words may come from danger.</summary>
    public static Text Lines => new(
        "Utsatt for vold eller overgrep, eller kjenner du noen som er det? VO-linjen:",
        "Utsett for vald eller overgrep, eller kjenner du nokon som er det? VO-linja:",
        "Exposed to violence or abuse, or do you know somebody who is? The violence and abuse helpline:");

    public static Text DarkThoughts => new(
        "Tunge tanker, og trenger du noen å snakke med nå? Mental Helse:",
        "Tunge tankar, og treng du nokon å snakke med no? Mental Helse:",
        "Dark thoughts, and in need of somebody to talk to now? Mental Helse:");

    public static Text Understood => new("Vi forstår det slik:", "Vi forstår det slik:", "We understand it as:");

    public static Text NotRight => new(
        "Stemmer det ikke? Velg noe annet under, eller skriv det på en annen måte.",
        "Stemmer det ikkje? Vel noko anna under, eller skriv det på ein annan måte.",
        "Not right? Choose something else below, or write it in another way.");

    public static Text Nothing => new(
        "Vi forsto ikke helt, eller det finnes ikke noe slikt her ennå. Prøv med andre ord, eller velg under. Du kan alltid spørre helsestasjonen, skolen eller fastlegen: de skal hjelpe deg videre.",
        "Vi forstod ikkje heilt, eller det finst ikkje noko slikt her enno. Prøv med andre ord, eller vel under. Du kan alltid spørje helsestasjonen, skulen eller fastlegen: dei skal hjelpe deg vidare.",
        "We did not quite understand, or there is nothing of the kind here yet. Try other words, or choose below. You can always ask the child health centre, the school or the GP: they will help you find the way.");

    public static Text NothingForThat => new(
        "Her står det ikke noe tiltak for det på den alderen ennå. Spør helsestasjonen, skolen eller fastlegen: de skal hjelpe deg videre.",
        "Her står det ikkje noko tiltak for det på den alderen enno. Spør helsestasjonen, skulen eller fastlegen: dei skal hjelpe deg vidare.",
        "There is no measure for that at that age here yet. Ask the child health centre, the school or the GP: they will help you find the way.");

    public static Text OneDoor => new("Her kan du alltid begynne", "Her kan du alltid byrje", "You can always begin here");

    public static Text OtherAges => new("Se det som finnes for andre aldre", "Sjå det som finst for andre aldrar", "See what there is for other ages");

    public static Text LookElsewhere => new("Se hva som finnes i de andre kommunene", "Sjå kva som finst i dei andre kommunane", "See what there is in the other municipalities");

    public static Text AskedAgain(string needs) => new(
        $"La feltet stå tomt for å lete videre etter «{needs}», eller skriv noe nytt. Ikke skriv navn.",
        $"La feltet stå tomt for å leite vidare etter «{needs}», eller skriv noko nytt. Ikkje skriv namn.",
        $"Leave the field empty to go on looking for “{needs}”, or write something new. Do not write names.");

    public static Text WriteSomething => new(
        "Skriv hva det gjelder, eller velg noe under.", "Skriv kva det gjeld, eller vel noko under.", "Write what it is about, or choose something below.");

    public static Text HelpsWith => new("Hjelper med", "Hjelper med", "Helps with");

    public static Text ReadMore(string name) => new($"Slik får du det: {name}", $"Slik får du det: {name}", $"How to get it: {name}");

    public static Text NoPlaces => new(
        "Ingen kommune har lagt ut tiltak her ennå. Helsestasjonen, skolen eller fastlegen hjelper deg videre.",
        "Ingen kommune har lagt ut tiltak her enno. Helsestasjonen, skulen eller fastlegen hjelper deg vidare.",
        "No municipality has put measures here yet. The child health centre, the school or the GP will help you find the way.");

    public static Text What => new("Hva er det?", "Kva er det?", "What is it?");

    public static Text Who => new("Hvem er det for?", "Kven er det for?", "Who is it for?");

    public static Text Steps => new("Hva skjer når du tar kontakt?", "Kva skjer når du tek kontakt?", "What happens when you make contact?");

    public static Text Contact => new("Slik tar du kontakt", "Slik tek du kontakt", "How to make contact");

    public static Text Call(string number) => new($"Ring {number}", $"Ring {number}", $"Call {number}");

    public static Text WriteTo(string address) => new($"Skriv til {address}", $"Skriv til {address}", $"Write to {address}");

    public static Text Place => new("Hvor", "Kvar", "Where");

    public static Text Hours => new("Når det er åpent", "Når det er ope", "When it is open");

    public static Text Waiting => new("Hvor lenge du må vente", "Kor lenge du må vente", "How long you must wait");

    public static Text WaitingIs(Measure measure, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(measure);
        if (measure.WaitingWeeks is null || measure.WaitingMeasuredOn is not { } day)
        {
            return measure.Access == AccessWay.Open
                ? new("Ingen ventetid: bare kom.", "Inga ventetid: berre kom.", "No waiting: just come.")
                : new("Vet vi ikke. Spør når du tar kontakt.", "Veit vi ikkje. Spør når du tek kontakt.", "We do not know. Ask when you make contact.");
        }

        var (nb, nn, en) = (DateWords.Of(day, Language.Nb), DateWords.Of(day, Language.Nn), DateWords.Of(day, Language.En));
        var weeks = MeasureTexts.Weeks(measure.WaitingWeeks);
        return measure.WaitingIsOld(today)
            ? new($"{weeks.Nb}, men det er lenge siden det ble målt ({nb}). Spør.", $"{weeks.Nn}, men det er lenge sidan det blei målt ({nn}). Spør.", $"{weeks.En}, but that was long ago ({en}). Ask.")
            : new($"{weeks.Nb} (målt {nb}).", $"{weeks.Nn} (målt {nn}).", $"{weeks.En} (measured {en}).");
    }

    public static Text Cost => new("Hva det koster", "Kva det kostar", "What it costs");

    public static Text Free => new("Det er gratis.", "Det er gratis.", "It is free.");

    public static Text Gives => new("Hvem som gir det", "Kven som gir det", "Who gives it");

    public static Text ForInhabitantsOf => new("For deg som bor i", "For deg som bur i", "For those who live in");

    public static Text GetIt => new("Hvordan du får det", "Korleis du får det", "How you get it");

    public static Text Back => new("Finn noe annet", "Finn noko anna", "Find something else");

    public static Text Voluntary => new(
        "Du bestemmer selv om du vil ta imot. Du kan si nei eller slutte når du vil.",
        "Du avgjer sjølv om du vil ta imot. Du kan seie nei eller slutte når du vil.",
        "You decide yourself whether to accept. You can say no or stop when you want.");

    /// <summary>The language of the measure's own words is its writer's choice.</summary>
    public static Text WrittenByService => new(
        "Teksten er skrevet av tjenesten.", "Teksten er skriven av tenesta.", "The text is written by the service, in Norwegian.");
}
