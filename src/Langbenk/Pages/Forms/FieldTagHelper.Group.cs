using Microsoft.AspNetCore.Mvc.Rendering;

namespace Langbenk.Pages;

/// <summary>Choices that stand one under another, each with its label.</summary>
public sealed partial class FieldTagHelper
{
    TagBuilder Group()
    {
        var group = new TagBuilder("div");
        group.AddCssClass("choices");
        foreach (var (choice, at) in Choices.Select((choice, at) => (choice, at)))
        {
            var id = $"{Name}-{at}";
            var line = new TagBuilder("div");
            line.AddCssClass("ds-field");
            var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
            input.AddCssClass("ds-input");
            (input.Attributes["type"], input.Attributes["id"], input.Attributes["name"], input.Attributes["value"]) =
                (Kind == "radio" ? "radio" : "checkbox", id, Name, choice.Value);
            if (Page.Values.Has(Name, choice.Value))
            {
                input.Attributes["checked"] = "checked";
            }

            line.InnerHtml.AppendHtml(input).AppendHtml(Tag("label", ("for", id), choice.Label));
            if (choice.Hint is not null)
            {
                var hint = Tag("p", ("id", id + "-hint"), choice.Hint);
                hint.AddCssClass("hint");
                hint.Attributes["data-field"] = "description";
                input.Attributes["aria-describedby"] = id + "-hint";
                line.InnerHtml.AppendHtml(hint);
            }

            group.InnerHtml.AppendHtml(line);
        }

        return group;
    }
}
