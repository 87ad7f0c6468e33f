using Langbenk.Kernel;

namespace Langbenk.Prevention.Terms;

/// <summary>Every refusal about common words. A number is never reused.</summary>
public static class TermProblems
{
    public static readonly Problem NotYours = new(5101, new Text(
        "Du kan bare begynne ordlista for en kommune du arbeider for.",
        "Du kan berre byrje ordlista for ein kommune du arbeider for.",
        "You can only begin the list of words for a municipality that you work for."));

    public static readonly Problem NoSharedPlan = new(5102, new Text(
        "En av kommunene deler ikke plan med dere. Bare kommuner med felles plan kan ha felles ordliste.",
        "Ein av kommunane deler ikkje plan med dykk. Berre kommunar med felles plan kan ha felles ordliste.",
        "One of the municipalities does not share a plan with you. Only municipalities with a shared plan can share a list of words."));

    public static readonly Problem AlreadyBegun = new(5103, new Text(
        "En av kommunene har alt ei ordliste. En kommune har bare ei, så ingen leser to betydninger av samme ord.",
        "Ein av kommunane har alt ei ordliste. Ein kommune har berre ei, så ingen les to tydingar av same ord.",
        "One of the municipalities already has a list of words. A municipality has only one, so nobody reads two meanings of a word."));

    public static readonly Problem BadWord = new(5104, new Text(
        "Skriv ordet. Det må ha minst én bokstav og kan ha 60 tegn.",
        "Skriv ordet. Det må ha minst éin bokstav og kan ha 60 teikn.",
        "Write the word. It needs at least one letter and may have 60 characters."));

    public static readonly Problem BadForms = new(5105, new Text(
        "Det er for mange eller for lange bøyninger. Skriv høyst 40, én på hver linje.",
        "Det er for mange eller for lange bøyingar. Skriv høgst 40, éi på kvar linje.",
        "There are too many forms, or they are too long. Write at most 40, one on each line."));

    public static readonly Problem WordTaken = new(5106, new Text(
        "Ordet, eller en av bøyningene, står alt i lista.",
        "Ordet, eller ei av bøyingane, står alt i lista.",
        "The word, or one of its forms, is already in the list."));

    public static readonly Problem BadText = new(5107, new Text(
        "Skriv en tekst på høyst 2000 tegn.", "Skriv ein tekst på høgst 2000 teikn.", "Write a text of at most 2000 characters."));

    public static readonly Problem BadSource = new(5108, new Text(
        "Kilden er for lang. Skriv høyst 300 tegn.", "Kjelda er for lang. Skriv høgst 300 teikn.", "The source is too long. Write at most 300 characters."));

    public static readonly Problem BadBody = new(5109, new Text(
        "Skriv hvem som vedtok: kommunestyret, styringsgruppa, ledermøtet.",
        "Skriv kven som vedtok: kommunestyret, styringsgruppa, leiarmøtet.",
        "Write who adopted: the council, the steering group, the leaders' meeting."));

    public static readonly Problem BadAdoptionDay = new(5110, new Text(
        $"Datoen kan ikke være etter i dag, og ikke før forrige vedtak eller {PastDay.FirstYear}.",
        $"Datoen kan ikkje vere etter i dag, og ikkje før førre vedtak eller {PastDay.FirstYear}.",
        $"The date cannot be after today, nor before the previous adoption or {PastDay.FirstYear}."));

    public static readonly Problem NoReason = new(5111, new Text(
        "Skriv hvorfor ordet tas ut, med høyst 300 tegn.", "Skriv kvifor ordet blir teke ut, med høgst 300 teikn.", "Write why the word is taken out, with at most 300 characters."));

    public static readonly Problem BadEndDay = new(5112, new Text(
        "Datoen kan ikke være etter i dag, og ikke før siste vedtak.",
        "Datoen kan ikkje vere etter i dag, og ikkje før siste vedtak.",
        "The date cannot be after today, nor before the last adoption."));

    public static readonly Problem HoldsPersonNumber = new(5113, new Text(
        "Teksten ser ut til å ha et fødselsnummer. Ordene er for alle og skal ikke ha opplysninger om personer. Ta det bort.",
        "Teksten ser ut til å ha eit fødselsnummer. Orda er for alle og skal ikkje ha opplysningar om personar. Ta det bort.",
        "The text seems to hold a national identity number. The words are for everybody and shall hold nothing about persons. Take it out."));

    public static readonly Problem TooLongToTake = new(5118, new Text(
        "Ordet eller forklaringen er lengre enn det kan være i lista deres. Skriv et eget, kortere forslag.",
        "Ordet eller forklaringa er lengre enn det kan vere i lista dykkar. Skriv eit eige, kortare framlegg.",
        "The word or its meaning is longer than it may be in your list. Write a shorter proposal of your own."));
}
