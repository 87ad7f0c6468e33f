using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>The forms around a deviation: the correction, its effect, and closing.</summary>
public static class CorrectionTexts
{
    public static Text Title => new("Hva skal gjøres så det ikke skjer igjen?", "Kva skal gjerast så det ikkje hender igjen?", "What will be done so that it does not happen again?");

    public static Text Deviation => new("Avviket", "Avviket", "The deviation");

    public static Text Action => new("Hva skal gjøres?", "Kva skal gjerast?", "What is to be done?");

    public static Text Position => new("Hvilken stilling har ansvaret?", "Kva stilling har ansvaret?", "Which position is responsible?");

    public static Text Holder => new("Hvem skal ha oppgaven?", "Kven skal ha oppgåva?", "Who gets the task?");

    public static Text HolderHint => new(
        "Den som får oppgaven, kan lese om plikten og avviket.", "Den som får oppgåva, kan lese om plikta og avviket.", "Whoever gets the task can read about the duty and the deviation.");

    public static Text Due => new("Frist", "Frist", "Deadline");

    public static Text Save => new("Lagre tiltaket som oppgave", "Lagre tiltaket som oppgåve", "Save the correction as a task");

    public static Text EffectTitle => new("Hjalp det?", "Hjelpte det?", "Did it help?");

    public static Text Effect => new("Hva så dere da dere sjekket?", "Kva såg de då de sjekka?", "What did you see when you checked?");

    public static Text EffectHint => new("For eksempel en stikkprøve eller en telling.", "Til dømes ei stikkprøve eller ei teljing.", "For example a spot check or a count.");

    public static Text SaveEffect => new("Lagre det dere så", "Lagre det de såg", "Save what you saw");

    public static Text CloseTitle => new("Lukk avviket", "Lukk avviket", "Close the deviation");

    public static Text Lesson => new("Hva lærte dere?", "Kva lærte de?", "What did you learn?");

    public static Text LessonHint => new("Måtte ingenting rettes, skriv hvorfor. Et lukket avvik kan ikke åpnes igjen.", "Måtte ingenting rettast, skriv kvifor. Eit lukka avvik kan ikkje opnast igjen.", "If nothing had to be corrected, write why. A closed deviation cannot be opened again.");

    public static Text CloseButton => new("Lukk avviket", "Lukk avviket", "Close the deviation");
}
