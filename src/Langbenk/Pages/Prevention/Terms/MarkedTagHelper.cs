using Langbenk.Prevention.Terms;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Langbenk.Pages.Prevention.Terms;

/// <summary>
/// A plain text where the agreed words can be opened, by mouse, finger and key, without script:
/// <c>&lt;marked text="segments" place="effect" /&gt;</c>. The place makes the ids of two texts on a page differ.
/// </summary>
[HtmlTargetElement("marked", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MarkedTagHelper : TagHelper
{
    public IReadOnlyList<TermSegment> Text { get; set; } = [];

    public string Place { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "kept-text");
        foreach (var (segment, at) in Text.Select((segment, at) => (segment, at)))
        {
            if (segment.Term is { } term)
            {
                var id = $"term-{Place}-{at}";
                output.Content.AppendHtml(Word(id, segment.Text)).AppendHtml(Meaning(id, term));
            }
            else
            {
                output.Content.Append(segment.Text);
            }
        }
    }

    static TagBuilder Word(string id, string text)
    {
        var button = new TagBuilder("button");
        (button.Attributes["type"], button.Attributes["class"], button.Attributes["popovertarget"]) = ("button", "term", id);
        button.InnerHtml.Append(text);
        return button;
    }

    static TagBuilder Meaning(string id, AdoptedTerm term)
    {
        var meaning = new TagBuilder("span");
        (meaning.Attributes["id"], meaning.Attributes["class"], meaning.Attributes["popover"]) = (id, "term-meaning", "auto");
        var word = new TagBuilder("strong");
        word.InnerHtml.Append(term.Word);
        meaning.InnerHtml.AppendHtml(word).Append(": " + term.Definition);
        return meaning;
    }
}
