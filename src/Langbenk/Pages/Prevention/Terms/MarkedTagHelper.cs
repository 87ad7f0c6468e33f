using Langbenk.Export.Html;
using Langbenk.Export.Paper;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Langbenk.Pages.Prevention.Terms;

/// <summary>
/// A plain text where the page's agreed words can be opened, by mouse, finger and key, without script:
/// <c>&lt;marked text="@goal.Effect" /&gt;</c>; inside a line of other text: <c>tag="span"</c>.
/// </summary>
[HtmlTargetElement("marked", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MarkedTagHelper(PageTerms terms) : TagHelper
{
    public string Text { get; set; } = "";

    public string Tag { get; set; } = "div";

    /// <summary>Further classes.</summary>
    public string Look { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = Tag;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"{Look} kept-text".TrimStart());
        var runs = terms.Words.Mark(Text).Select(segment => new Run(segment.Text, Meaning: segment.Term is { } term ? PageTerms.Meaning(term) : null));
        output.Content.SetHtmlContent(HtmlWriter.Inline([.. runs]));
    }
}
