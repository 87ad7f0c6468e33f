using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Headings of the wheel's spreadsheet that its pages do not have.</summary>
public static class WheelSheetTexts
{
    public static Text Month => new("Måned", "Månad", "Month");

    public static Text Kind => new("Slag", "Slag", "Kind");

    public static Text Whose => new("Årshjulet til", "Årshjulet til", "Wheel of");

    public static Text Held => new("Gjort", "Gjort", "Done on");
}
