using Langbenk.Kernel;

namespace Langbenk.Prevention.Measures;

/// <summary>Every refusal about measures, 5201–5299. A number is never reused.</summary>
public static class MeasureProblems
{
    public static readonly Problem NoName = new(5201, new Text(
        $"Skriv et navn på tiltaket, høyst {Measure.MaxNameLength} tegn.",
        $"Skriv eit namn på tiltaket, høgst {Measure.MaxNameLength} teikn.",
        $"Give the measure a name of at most {Measure.MaxNameLength} characters."));

    public static readonly Problem TooLong = new(5202, new Text(
        $"En av tekstene er for lang. Beskrivelsene kan ha {Measure.MaxTextLength} tegn, de korte feltene {Measure.MaxLineLength}.",
        $"Ein av tekstane er for lang. Skildringane kan ha {Measure.MaxTextLength} teikn, dei korte felta {Measure.MaxLineLength}.",
        $"One of the texts is too long. Descriptions can have {Measure.MaxTextLength} characters, the short fields {Measure.MaxLineLength}."));

    public static readonly Problem UnknownService = new(5203, new Text(
        "Velg en tjeneste som du kan legge inn tiltak for.",
        "Vel ei teneste som du kan leggje inn tiltak for.",
        "Choose a service that you can add measures for."));

    public static readonly Problem BadMunicipalities = new(5204, new Text(
        "Velg minst én kommune som tjenesten arbeider for, og som du kan legge inn tiltak for.",
        "Vel minst éin kommune som tenesta arbeider for, og som du kan leggje inn tiltak for.",
        "Choose at least one municipality that the service works for and that you can add measures for."));

    public static readonly Problem BadAges = new(5205, new Text(
        $"Alderen må gå fra den yngste til den eldste, mellom graviditet og {Measure.MaxAge} år.",
        $"Alderen må gå frå den yngste til den eldste, mellom graviditet og {Measure.MaxAge} år.",
        $"The ages must go from the youngest to the oldest, between pregnancy and {Measure.MaxAge} years."));

    public static readonly Problem BadNumber = new(5206, new Text(
        "Plasser og kostnad må være hele tall som ikke er under null.",
        "Plassar og kostnad må vere heile tal som ikkje er under null.",
        "Places and cost must be whole numbers that are not below zero."));

    public static readonly Problem BadContact = new(5207, new Text(
        "Telefonnummeret eller e-postadressen kan ikke stemme. Skriv tjenestens egne, ikke en ansatts.",
        "Telefonnummeret eller e-postadressa kan ikkje stemme. Skriv dei til tenesta, ikkje til ein tilsett.",
        "The telephone number or e-mail address cannot be right. Give those of the service, not of a person."));

    public static readonly Problem PersonNumber = new(5208, new Text(
        "En av tekstene har et tall på elleve siffer, som et fødselsnummer. Ta det ut: ingen personer skal stå i et tiltak.",
        "Ein av tekstane har eit tal på elleve siffer, som eit fødselsnummer. Ta det ut: ingen personar skal stå i eit tiltak.",
        "One of the texts has a number of eleven digits, like a national identity number. Take it out: no person belongs in a measure."));

    public static readonly Problem UnknownChoice = new(5209, new Text(
        "Et av valgene finnes ikke. Velg på nytt.", "Eit av vala finst ikkje. Vel på nytt.", "One of the choices does not exist. Choose again."));

    public static readonly Problem NoWhat = new(5210, new Text(
        "Fortell hva tiltaket er, med vanlige ord.", "Fortel kva tiltaket er, med vanlege ord.", "Say what the measure is, in plain words."));

    public static readonly Problem NoWho = new(5211, new Text(
        "Fortell hvem tiltaket er for.", "Fortel kven tiltaket er for.", "Say who the measure is for."));

    public static readonly Problem NoSteps = new(5212, new Text(
        "Fortell hva som skjer når noen tar kontakt.", "Fortel kva som skjer når nokon tek kontakt.", "Say what happens when somebody makes contact."));

    public static readonly Problem NoLevel = new(5213, new Text(
        "Velg minst ett forebyggingsnivå.", "Vel minst eitt førebyggingsnivå.", "Choose at least one level of prevention."));

    public static readonly Problem NoArena = new(5214, new Text(
        "Velg minst ett sted der tiltaket foregår.", "Vel minst éin stad der tiltaket går føre seg.", "Choose at least one place where it happens."));

    public static readonly Problem NoTarget = new(5215, new Text(
        "Velg minst én målgruppe.", "Vel minst éi målgruppe.", "Choose at least one target group."));

    public static readonly Problem NoNeed = new(5216, new Text(
        "Velg minst én ting tiltaket hjelper med.", "Vel minst éin ting tiltaket hjelper med.", "Choose at least one thing it helps with."));

    public static readonly Problem NoContact = new(5217, new Text(
        "Skriv hvordan man tar kontakt: telefon, e-post eller adresse.",
        "Skriv korleis ein tek kontakt: telefon, e-post eller adresse.",
        "Say how to make contact: telephone, e-mail or address."));

    public static readonly Problem BadWaiting = new(5218, new Text(
        $"Ventetiden må være fra 0 til {Measure.MaxWaitingWeeks} uker.",
        $"Ventetida må vere frå 0 til {Measure.MaxWaitingWeeks} veker.",
        $"The waiting time must be from 0 to {Measure.MaxWaitingWeeks} weeks."));

    public static readonly Problem BadEvaluation = new(5219, new Text(
        "Skriv hva evalueringen fant.",
        "Skriv kva evalueringa fann.",
        "Write what the evaluation found."));

    public static readonly Problem BadEnd = new(5220, new Text(
        "Siste dag kan ikke være før tiltaket begynte.", "Siste dag kan ikkje vere før tiltaket tok til.", "The last day cannot be before the measure began."));

    public static readonly Problem Ended = new(5221, new Text(
        "Tiltaket er avsluttet. Legg inn et nytt hvis det starter igjen.",
        "Tiltaket er avslutta. Legg inn eit nytt dersom det startar igjen.",
        "The measure has ended. Add a new one if it starts again."));

    public static readonly Problem ChangedByOther = new(5222, new Text(
        "Noen andre har endret tiltaket mens du skrev. Begge utgavene står her. Ingenting er lagret ennå.",
        "Nokon andre har endra tiltaket medan du skreiv. Begge utgåvene står her. Ingenting er lagra enno.",
        "Somebody else has changed the measure while you were writing. Both versions are here. Nothing is saved yet."));

    public static readonly Problem NotPublished = new(5223, new Text(
        "Tiltaket er ikke publisert ennå, så det er ingenting å avslutte.",
        "Tiltaket er ikkje publisert enno, så det er ingenting å avslutte.",
        "The measure has not been published yet, so there is nothing to end."));

    public static readonly Problem ChangeBeforeStart = new(5224, new Text(
        "Nivå eller tjeneste kan ikke skifte før tiltaket begynte.",
        "Nivå eller teneste kan ikkje skifte før tiltaket tok til.",
        "Level or service cannot change before the measure began."));

    public static readonly Problem ChangeTooLate = new(5225, new Text(
        "Skiftet kan ligge høyst ett år fram i tid.",
        "Skiftet kan liggje høgst eitt år fram i tid.",
        "The change can be at most one year ahead."));

    public static readonly Problem ChangeBeforeAnother = new(5226, new Text(
        "Det er alt skrevet inn et skifte fra en senere dag. Velg en dag etter det, eller angre det først på siden til tiltaket.",
        "Det er alt skrive inn eit skifte frå ein seinare dag. Vel ein dag etter det, eller angre det først på sida til tiltaket.",
        "A change from a later day is already written. Choose a day after it, or undo it first on the measure's page."));

    public static readonly Problem ServiceLacksPlaces = new(5227, new Text(
        "Tjenesten arbeider ikke den dagen for alle kommunene som kan få tiltaket. Velg en annen tjeneste eller dag.",
        "Tenesta arbeider ikkje den dagen for alle kommunane som kan få tiltaket. Vel ei anna teneste eller ein annan dag.",
        "On that day the service does not work for all the municipalities that can have the measure. Choose another service or day."));

    public static readonly Problem BadUndo = new(5228, new Text(
        $"Skriv hvorfor skiftet var feil, høyst {MeasureCarrying.MaxReasonLength} tegn.",
        $"Skriv kvifor skiftet var feil, høgst {MeasureCarrying.MaxReasonLength} teikn.",
        $"Write why the change was wrong, in at most {MeasureCarrying.MaxReasonLength} characters."));

    public static readonly Problem NothingToUndo = new(5229, new Text(
        "Bare det siste skiftet kan angres, og det er alt angret eller har fått et nytt etter seg.",
        "Berre det siste skiftet kan angrast, og det er alt angra eller har fått eit nytt etter seg.",
        "Only the last change can be undone, and it is already undone or has another after it."));

    public static readonly Problem EndBeforeChange = new(5230, new Text(
        "Det er skrevet inn et skifte av nivå eller tjeneste etter den siste dagen. Angre det først på siden til tiltaket.",
        "Det er skrive inn eit skifte av nivå eller teneste etter den siste dagen. Angre det først på sida til tiltaket.",
        "A change of level or service after the last day is written. Undo it first on the measure's page."));

    public static readonly Problem BadPastDay = new(5231, new Text(
        $"Dagen må være i dag eller tidligere, men ikke før {PastDay.FirstYear}.",
        $"Dagen må vere i dag eller tidlegare, men ikkje før {PastDay.FirstYear}.",
        $"The day must be today or earlier, but not before {PastDay.FirstYear}."));

    public static readonly Problem NoStart = new(5232, NoDay);

    public static readonly Problem StartFarAway = new(5233, new Text(
        $"Tiltaket kan ikke begynne før {Measure.FirstYear}, eller mer enn {Measure.MaxYearsAhead} år fram i tid. Se om årstallet stemmer.",
        $"Tiltaket kan ikkje ta til før {Measure.FirstYear}, eller meir enn {Measure.MaxYearsAhead} år fram i tid. Sjå om årstalet stemmer.",
        $"The measure cannot begin before {Measure.FirstYear}, or more than {Measure.MaxYearsAhead} years ahead. See whether the year is right."));

    public static readonly Problem NoDayOfChange = new(5234, NoDay);

    static Text NoDay => new("Skriv en dato, for eksempel 1.8.2026.", "Skriv ein dato, til dømes 1.8.2026.", "Write a date, for example 1.8.2026.");
}
