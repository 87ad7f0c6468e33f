using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Headings of the catalogue's spreadsheet that its pages do not have.</summary>
public static class MeasureSheetTexts
{
    public static Text Carried => new("Hvem har gitt hva", "Kven har gitt kva", "Who has given what");

    public static Text Places => new("For innbyggere i", "For innbyggjarar i", "For inhabitants of");

    public static Text WaitingWeeks => new("Ventetid i uker", "Ventetid i veker", "Weeks of waiting");

    public static Text WaitingMeasured => new("Ventetid målt", "Ventetid målt", "Waiting measured");

    public static Text From => new("Fra", "Frå", "From");

    public static Text To => new("Til og med", "Til og med", "To and including");

    public static Text Evaluated => new("Sist evaluert", "Sist evaluert", "Last evaluated");

    public static Text Price => new("Pris for den som får det", "Pris for den som får det", "Price for the one who gets it");

    public static Text Undone => new("Rettet eller angret", "Retta eller angra", "Corrected or undone");
}
