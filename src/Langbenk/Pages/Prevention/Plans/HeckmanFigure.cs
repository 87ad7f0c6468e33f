using System.Text;
using Langbenk.Export.Html;
using Langbenk.Export.Paper;
using Langbenk.Kernel;
using Langbenk.Prevention.Plans.Adoptions;
using Langbenk.Texts;

namespace Langbenk.Pages.Prevention.Plans;

/// <summary>
/// Heckman's curve, drawn here: for the first part of a plan whose text names it, and beside the field where it is written about. The
/// table says the same for who sees no picture, and in Word.
/// </summary>
static class HeckmanFigure
{
    public const string Part = "timing";

    const int Width = 640;
    const int Height = 330;
    const int Left = 50;
    const int Bottom = 250;
    const string Curve = "M50,36 C 120,130 190,178 290,200 S 500,226 620,230";

    /// <summary>The part that it stands under; null in a plan that does not speak of it.</summary>
    public static string? PartOf(FrozenPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Sections.FirstOrDefault(one => one.Text.Contains("heckman", StringComparison.OrdinalIgnoreCase))?.Key;
    }

    /// <summary>The picture with its table, and what it is not.</summary>
    public static IReadOnlyList<PaperBlock> Of(Language language) =>
    [
        new Figure(
            Svg(language), HeckmanTexts.InWords[language], HeckmanTexts.Caption[language],
            new Table(
                HeckmanTexts.Name[language],
                [new(HeckmanTexts.Age[language], 2), new(HeckmanTexts.Example[language], 4), new(HeckmanTexts.ReturnOfEffort[language], 2)],
                [.. HeckmanTexts.Steps.Select(step => (IReadOnlyList<TableCell>)[step.When[language], step.What[language], step.High[language]])],
                namesRows: true)),
        Paragraph.Of(HeckmanTexts.Caution[language]),
    ];

    public static string Html(Language language) => $"<div class=\"drawn\">{HtmlWriter.Write(Of(language), 1)}</div>";

    static string Svg(Language language)
    {
        var step = (Width - Left - 20) / HeckmanTexts.Steps.Count;
        var svg = new StringBuilder($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"sans-serif\" font-size=\"15\" fill=\"#1e2b3c\">")
            .Append($"<rect width=\"{Width}\" height=\"{Height}\" fill=\"#ffffff\"/>")
            .Append($"<path d=\"{Curve} V{Bottom} H{Left} Z\" fill=\"#dcebf7\"/><path d=\"{Curve}\" fill=\"none\" stroke=\"#0b5c9e\" stroke-width=\"4\"/>")
            .Append($"<path d=\"M{Left},20 V{Bottom} H{Width - 20}\" fill=\"none\" stroke=\"#1e2b3c\" stroke-width=\"2\"/>")
            .Append($"<text x=\"24\" y=\"{Bottom}\" transform=\"rotate(-90 24 {Bottom})\">{HeckmanTexts.ReturnOfEffort[language]}</text>");
        foreach (var (one, at) in HeckmanTexts.Steps.Select((one, at) => (one, at)))
        {
            var x = Left + (at * step);
            svg.Append(at == 0 ? "" : $"<path d=\"M{x},{Bottom} V{Bottom + 8}\" stroke=\"#1e2b3c\" stroke-width=\"2\"/>")
                .Append($"<text x=\"{x + (step / 2)}\" y=\"{Bottom + 26}\" text-anchor=\"middle\">{one.When[language]}</text>");
        }

        return svg.Append($"<text x=\"{(Width + Left) / 2}\" y=\"{Height - 18}\" text-anchor=\"middle\">{HeckmanTexts.Age[language]}</text></svg>").ToString();
    }
}
