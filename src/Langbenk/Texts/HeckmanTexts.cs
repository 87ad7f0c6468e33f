using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Heckman's curve, in words and as a drawing of our own.</summary>
public static class HeckmanTexts
{
    public static Text Name => new("Heckman-kurven", "Heckman-kurva", "The Heckman curve");

    public static Text ReturnOfEffort => new("Utbytte av innsatsen", "Utbyte av innsatsen", "Return of the effort");

    public static Text Age => new("Når i livet", "Når i livet", "When in life");

    /// <summary>From the earliest to the latest: the name of the time, what is meant by it, and how high the curve is there.</summary>
    public static IReadOnlyList<(Text When, Text What, Text High)> Steps { get; } =
    [
        (new("Før fødselen", "Før fødselen", "Before birth"), new("Oppfølging i svangerskapet", "Oppfølging i svangerskapet", "Follow-up in pregnancy"),
            new("Høyest", "Høgast", "Highest")),
        (new("0–3 år", "0–3 år", "Age 0–3"), new("Tilbud til de minste og foreldrene", "Tilbod til dei minste og foreldra", "Services for the youngest and their parents"),
            new("Høyt", "Høgt", "High")),
        (new("4–5 år", "4–5 år", "Age 4–5"), new("Barnehage", "Barnehage", "Kindergarten"), new("Middels", "Middels", "Medium")),
        (new("Skolealder", "Skulealder", "School age"), new("Skole", "Skule", "School"), new("Lavere", "Lågare", "Lower")),
        (new("Etter skolen", "Etter skulen", "After school"), new("Opplæring og kurs for voksne", "Opplæring og kurs for vaksne", "Training of adults"),
            new("Lavest", "Lågast", "Lowest")),
    ];

    public static Text InWords => new(
        "En kurve som faller: Utbyttet av innsatsen er høyest før fødselen, faller bratt de første årene og er lavest etter skolen.",
        "Ei kurve som fell: Utbytet av innsatsen er høgast før fødselen, fell bratt dei første åra og er lågast etter skulen.",
        "A curve that falls: the return of the effort is highest before birth, falls steeply in the first years and is lowest after school.");

    public static Text Caption => new(
        "Heckman-kurven, tegnet av Langbenk etter James J. Heckman (heckmanequation.org)",
        "Heckman-kurva, teikna av Langbenk etter James J. Heckman (heckmanequation.org)",
        "The Heckman curve, drawn by Langbenk after James J. Heckman (heckmanequation.org)");

    public static Text Caution => new(
        "Kurven er en illustrasjon, ikke en måling. Den er omdiskutert, den er ikke målt for Norge, og den sier ikke hva ett tiltak gir.",
        "Kurva er ein illustrasjon, ikkje ei måling. Ho er omdiskutert, ho er ikkje målt for Noreg, og ho seier ikkje kva eitt tiltak gir.",
        "The curve is an illustration, not a measurement. It is debated, it has not been measured for Norway, and it does not say what one measure gives.");

    public static Text Example => new("For eksempel", "Til dømes", "For example");

    public static Text HowToPlace => new(
        "Skriver du «Heckman» i teksten, står denne figuren under den i planen. I Word står den som tekst og tabell.",
        "Skriv du «Heckman» i teksten, står denne figuren under han i planen. I Word står han som tekst og tabell.",
        "If you write “Heckman” in the text, this figure stands under it in the plan. In Word it is words and a table.");
}
