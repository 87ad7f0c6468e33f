using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Langbenk.Export.Word;

/// <summary>The bar beside a quote or a note. The styles of these names have it; lists inside get it directly, so that it goes on unbroken.</summary>
sealed record WordFrame(string Style, string BarColour, uint BarWidth, string? Fill)
{
    public const int Left = 284;

    public static readonly WordFrame Quote = new("Quote", "9DB2C4", 18, null);
    public static readonly WordFrame Note = new("Note", "C98A1B", 36, "FFF8E8");

    public void Apply(W.ParagraphProperties properties)
    {
        properties.ParagraphBorders = new W.ParagraphBorders
        {
            LeftBorder = new W.LeftBorder { Val = W.BorderValues.Single, Size = BarWidth, Space = 10, Color = BarColour },
        };
        properties.Shading = Fill is null ? null : new W.Shading { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = Fill };
        properties.SpacingBetweenLines = new W.SpacingBetweenLines { After = "0" };
    }
}

/// <summary>Where a paragraph stands: in which frame, and in how many lists.</summary>
readonly record struct WordPlace(WordFrame? Frame, int Lists)
{
    public int Indent => (Frame is null ? 0 : WordFrame.Left) + Lists * WordNumbering.Step;
}
