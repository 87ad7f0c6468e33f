using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>The small steps on a measure: publish, waiting time, evaluation, end.</summary>
public static class MeasureStepTexts
{
    public static Text PublishTitle => new("Se over før innbyggerne ser det", "Sjå over før innbyggjarane ser det", "Check before inhabitants see it");

    public static Text Missing => new("Dette mangler før det kan publiseres", "Dette manglar før det kan publiserast", "This is missing before it can be published");

    public static Text CompleteNow => new("Skriv det som mangler", "Skriv det som manglar", "Write what is missing");

    public static Text PublishNow => new("Publiser tiltaket", "Publiser tiltaket", "Publish the measure");

    public static Text PublishMeans => new(
        "Alle kan finne tiltaket straks du publiserer. Du kan endre det etterpå.",
        "Alle kan finne tiltaket straks du publiserer. Du kan endre det etterpå.",
        "Everyone can find the measure as soon as you publish. You can change it afterwards.");

    public static Text PublishLater(DateOnly from) => new(
        $"Innbyggerne ser tiltaket fra {DateWords.Of(from, Language.Nb)}, da det begynner. Du kan endre det etterpå.",
        $"Innbyggjarane ser tiltaket frå {DateWords.Of(from, Language.Nn)}, då det tek til. Du kan endre det etterpå.",
        $"Inhabitants see the measure from {DateWords.Of(from, Language.En)}, when it begins. You can change it afterwards.");

    public static Text WaitingTitle => new("Hvor lenge venter man nå?", "Kor lenge ventar ein no?", "How long does one wait now?");

    public static Text WaitingLead => new(
        "Tenk på den som tok kontakt sist og fikk plass. En ærlig ventetid er bedre enn en kort.",
        "Tenk på den som tok kontakt sist og fekk plass. Ei ærleg ventetid er betre enn ei kort.",
        "Think of the last one who made contact and got a place. An honest waiting time is better than a short one.");

    public static Text Weeks => new("Uker", "Veker", "Weeks");

    public static Text WeeksHint => new("0 hvis man får plass straks. La stå tomt hvis ingen vet.", "0 om ein får plass straks. La stå tomt om ingen veit.", "0 if there is a place at once. Leave it empty if nobody knows.");

    public static Text MeasuredOn => new("Slik var det den", "Slik var det den", "So it was on");

    public static Text SaveWaiting => new("Lagre ventetiden", "Lagre ventetida", "Save the waiting time");

    public static Text EvaluationTitle => new("Hva fant dere?", "Kva fann de?", "What did you find?");

    public static Text EvaluationLead => new(
        "Skriv det dere vet om hvorvidt tiltaket hjelper, også når svaret er nei. Ingen personer skal kunne kjennes igjen.",
        "Skriv det de veit om tiltaket hjelper, også når svaret er nei. Ingen personar skal kunne kjennast att.",
        "Write what you know of whether the measure helps, also when the answer is no. It must not be possible to recognise anyone.");

    public static Text Finding => new("Hva evalueringen viste", "Kva evalueringa viste", "What the evaluation showed");

    public static Text FindingSource => new("Hvor den kan leses", "Kvar ho kan lesast", "Where it can be read");

    public static Text EvaluatedOn => new("Dato", "Dato", "Date");

    public static Text SaveEvaluation => new("Lagre evalueringen", "Lagre evalueringa", "Save the evaluation");

    public static Text EndLead => new(
        "Innbyggerne ser tiltaket til og med siste dag. Det blir stående i historien.",
        "Innbyggjarane ser tiltaket til og med siste dag. Det blir ståande i historia.",
        "Inhabitants see the measure up to and including the last day. It stays in the history.");

    public static Text LastDay => new("Siste dag", "Siste dag", "Last day");

    public static Text EndNow => new("Avslutt tiltaket", "Avslutt tiltaket", "End the measure");
}
