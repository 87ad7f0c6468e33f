using Langbenk.Kernel;

namespace Langbenk.Prevention.InternalControl;

/// <summary>Every refusal of internal control. A number is never reused: 5423 has been.</summary>
public static class ControlProblems
{
    public static readonly Problem PersonNumberInText = new(5401, new Text(
        "Teksten inneholder noe som ligner et fødselsnummer. Ta det bort. Her skal det ikke stå noe som peker på et barn eller en familie.",
        "Teksten inneheld noko som liknar eit fødselsnummer. Ta det bort. Her skal det ikkje stå noko som peiker på eit barn eller ein familie.",
        "The text holds something that looks like a national identity number. Remove it. Nothing here may point at a child or a family."));

    public static readonly Problem UnknownPlace = new(5402, new Text(
        "Velg tjenesten eller kommunen det gjelder.", "Vel tenesta eller kommunen det gjeld.", "Choose the service or municipality it concerns."));

    public static readonly Problem NoDutyChosen = new(5403, new Text(
        "Velg minst én plikt.", "Vel minst éi plikt.", "Choose at least one duty."));

    public static readonly Problem DutyMissing = new(5404, new Text(
        $"Skriv hva plikten er (høyst {DutyFollowUp.MaxDutyLength} tegn).",
        $"Skriv kva plikta er (høgst {DutyFollowUp.MaxDutyLength} teikn).",
        $"Write what the duty is (at most {DutyFollowUp.MaxDutyLength} characters)."));

    public static readonly Problem ProvisionMissing = new(5405, new Text(
        $"Skriv hvor plikten står, for eksempel «bvl § 2-1» (høyst {DutyFollowUp.MaxProvisionLength} tegn).",
        $"Skriv kvar plikta står, til dømes «bvl § 2-1» (høgst {DutyFollowUp.MaxProvisionLength} teikn).",
        $"Write where the duty stands, for example “bvl § 2-1” (at most {DutyFollowUp.MaxProvisionLength} characters)."));

    public static readonly Problem RoutineMissing = new(5406, new Text(
        $"Skriv rutinen: hvem gjør hva, og når (høyst {DutyRoutine.MaxWordsLength} tegn).",
        $"Skriv rutinen: kven gjer kva, og når (høgst {DutyRoutine.MaxWordsLength} teikn).",
        $"Write the routine: who does what, and when (at most {DutyRoutine.MaxWordsLength} characters)."));

    public static readonly Problem OwnerMissing = new(5407, new Text(
        $"Skriv hvilken stilling som eier rutinen (høyst {DutyRoutine.MaxOwnerLength} tegn).",
        $"Skriv kva stilling som eig rutinen (høgst {DutyRoutine.MaxOwnerLength} teikn).",
        $"Write which position owns the routine (at most {DutyRoutine.MaxOwnerLength} characters)."));

    public static readonly Problem BadReviewDay = new(5408, new Text(
        $"Dagen rutinen ble gjennomgått, kan ikke være fram i tid eller før {PastDay.FirstYear}.",
        $"Dagen rutinen vart gjennomgått, kan ikkje vere fram i tid eller før {PastDay.FirstYear}.",
        $"The day the routine was reviewed cannot be in the future or before {PastDay.FirstYear}."));

    public static readonly Problem BadReviewInterval = new(5409, new Text(
        "Velg hvor ofte rutinen skal gjennomgås.", "Vel kor ofte rutinen skal gjennomgåast.", "Choose how often the routine is to be reviewed."));

    public static readonly Problem EvidenceMissing = new(5410, new Text(
        $"Skriv hva som viser at rutinen brukes (høyst {DutyEvidence.MaxWhatLength} tegn).",
        $"Skriv kva som viser at rutinen blir brukt (høgst {DutyEvidence.MaxWhatLength} teikn).",
        $"Write what shows that the routine is used (at most {DutyEvidence.MaxWhatLength} characters)."));

    public static readonly Problem BadPastDay = new(5411, new Text(
        $"Dagen kan ikke være fram i tid eller før {PastDay.FirstYear}.", $"Dagen kan ikkje vere fram i tid eller før {PastDay.FirstYear}.", $"The day cannot be in the future or before {PastDay.FirstYear}."));

    public static readonly Problem TextTooLong = new(5412, new Text(
        "Teksten er for lang.", "Teksten er for lang.", "The text is too long."));

    public static readonly Problem DeviationMissing = new(5413, new Text(
        $"Skriv hva som skjedde, uten å nevne navn (høyst {Deviation.MaxWhatLength} tegn).",
        $"Skriv kva som hende, utan å nemne namn (høgst {Deviation.MaxWhatLength} teikn).",
        $"Write what happened, without naming anyone (at most {Deviation.MaxWhatLength} characters)."));

    public static readonly Problem CorrectionMissing = new(5414, new Text(
        $"Skriv hva som skal gjøres (høyst {Correction.MaxActionLength} tegn).",
        $"Skriv kva som skal gjerast (høgst {Correction.MaxActionLength} teikn).",
        $"Write what is to be done (at most {Correction.MaxActionLength} characters)."));

    public static readonly Problem PositionMissing = new(5415, new Text(
        $"Skriv hvilken stilling som har ansvaret (høyst {DutyRoutine.MaxOwnerLength} tegn).",
        $"Skriv kva stilling som har ansvaret (høgst {DutyRoutine.MaxOwnerLength} teikn).",
        $"Write which position is responsible (at most {DutyRoutine.MaxOwnerLength} characters)."));

    public static readonly Problem BadDue = new(5416, new Text(
        "Fristen kan ikke være før avviket ble oppdaget, og ikke etter år 2100.",
        "Fristen kan ikkje vere før avviket vart oppdaga, og ikkje etter år 2100.",
        "The deadline cannot be before the deviation was found, nor after 2100."));

    public static readonly Problem CorrectionsOpen = new(5417, new Text(
        "Avviket kan ikke lukkes ennå: et tiltak er ikke gjort, eller virkningen er ikke sjekket.",
        "Avviket kan ikkje lukkast enno: eit tiltak er ikkje gjort, eller verknaden er ikkje sjekka.",
        "The deviation cannot be closed yet: a correction is not done, or its effect is not checked."));

    public static readonly Problem LessonMissing = new(5418, new Text(
        "Skriv hva dere lærte, eller hvorfor ingenting måtte rettes.",
        "Skriv kva de lærte, eller kvifor ingenting måtte rettast.",
        "Write what you learnt, or why nothing had to be corrected."));

    public static readonly Problem DeviationClosed = new(5419, new Text(
        "Avviket er lukket.", "Avviket er lukka.", "The deviation is closed."));

    public static readonly Problem NotDone = new(5420, new Text(
        "Tiltaket må være gjort før dere sjekker virkningen.",
        "Tiltaket må vere gjort før de sjekkar verknaden.",
        "The correction must be done before you check its effect."));

    public static readonly Problem EffectMissing = new(5421, new Text(
        "Skriv hva dere så da dere sjekket.", "Skriv kva de såg då de sjekka.", "Write what you saw when you checked."));

    public static readonly Problem DutyFollowed = new(5422, new Text(
        "Plikten følges allerede opp her.", "Plikta blir alt følgd opp her.", "The duty is already followed here."));

    public static readonly Problem NoRoutineToReview = new(5424, new Text(
        "Det er ingen rutine å gjennomgå ennå.", "Det er ingen rutine å gjennomgå enno.", "There is no routine to review yet."));

    public static readonly Problem NoSeverity = new(5425, new Text(
        "Velg hvor alvorlig det er.", "Vel kor alvorleg det er.", "Choose how serious it is."));

    public static readonly Problem NumberInFileName = new(5426, new Text(
        "Filnavnet ser ut til å ha et fødselsnummer. Gi filen et annet navn på maskinen din, og velg den på nytt.",
        "Filnamnet ser ut til å ha eit fødselsnummer. Gi fila eit anna namn på maskina di, og vel ho på nytt.",
        "The file name seems to hold a national identity number. Give the file another name on your computer, and choose it again."));
}
