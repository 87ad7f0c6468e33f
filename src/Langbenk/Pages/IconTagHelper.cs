using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Langbenk.Pages;

/// <summary>A drawing beside a word, never instead of one: hidden from those who listen to the page.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper : TagHelper
{
    static readonly Dictionary<string, string> Drawings = new(StringComparer.Ordinal)
    {
        ["phone"] = "M6.5 3.5 9 4l1 4-2 1.6a12 12 0 0 0 6.400 6.400L16 14l4 1 .5 2.500c.2 1.300-.8 2.500-2.200 2.500C10.400 20 4 13.600 4 5.700c0-1.400 1.200-2.400 2.500-2.200Z",
        ["check"] = "M4.500 12.500 10 18 20 6.500",
        ["cross"] = "M6 6l12 12M18 6 6 18",
        ["question"] = "M9 9a3 3 0 1 1 4.500 2.600c-.9.5-1.500 1-1.500 2.400M12 17.500v.5M12 21.500a9.500 9.500 0 1 0 0-19 9.500 9.500 0 0 0 0 19Z",
        ["info"] = "M12 11v6M12 7v.5M12 21.500a9.500 9.500 0 1 0 0-19 9.500 9.500 0 0 0 0 19Z",
        ["warning"] = "M12 3.500 22 20.500H2L12 3.500ZM12 10v5M12 17.500v.5",
        ["calendar"] = "M4 6h16v14H4ZM4 10h16M8 3.500V7M16 3.500V7",
        ["clock"] = "M12 7v5l3.500 2M12 21.500a9.500 9.500 0 1 0 0-19 9.500 9.500 0 0 0 0 19Z",
        ["lock"] = "M6 11h12v9.500H6ZM8.500 11V7.500a3.500 3.500 0 0 1 7 0V11",
        ["book"] = "M5 4.500h9.500A3.500 3.500 0 0 1 18 8v12H8a3 3 0 0 1-3-3ZM5 17a3 3 0 0 1 3-3h10",
        ["file"] = "M6 3.500h8l4.500 4.500v12.500H6ZM14 3.500V8h4.500",
        ["external"] = "M14 4h6v6M20 4l-9 9M18 13.500V20H4V6h6.500",
        ["arrow"] = "M4 12h15M13 6l6 6-6 6",
        ["search"] = "M16 16l5 5M10.500 18a7.500 7.500 0 1 0 0-15 7.500 7.500 0 0 0 0 15Z",
    };

    public string Name { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "icon");
        output.Attributes.SetAttribute("viewBox", "0 0 24 24");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Attributes.SetAttribute("focusable", "false");
        output.Content.SetHtmlContent($"<path d=\"{Drawings[Name]}\"/>");
    }
}
