using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Langbenk.Pages;

/// <summary>One choice of a field: what is sent, and what is read.</summary>
/// <param name="Group">In a list to choose from: under which heading.</param>
public sealed record Choice(string Value, string Label, string? Hint = null, string? Group = null);

/// <summary>
/// A field with its label, hint and error tied to it. Kinds: text, long, date, number, select, radio, checks, file, password.
/// <code>&lt;field name="tittel" label="@T(X.Title)" hint="@T(X.TitleHint)" /&gt;</code>
/// The value and the error come from the page (<see cref="IFormPage"/>).
/// </summary>
[HtmlTargetElement("field", TagStructure = TagStructure.WithoutEndTag)]
public sealed partial class FieldTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public string Name { get; set; } = "";

    public string Kind { get; set; } = "text";

    public string Label { get; set; } = "";

    /// <summary>A view hands over nothing as an empty text.</summary>
    public string? Hint { get; set => field = string.IsNullOrEmpty(value) ? null : value; }

    public int Rows { get; set; } = 6;

    public int? MaxLength { get; set; }

    public string? Autocomplete { get; set; }

    /// <summary>«auto» where what is typed may be read from right to left.</summary>
    public string? Dir { get; set; }

    public IEnumerable<Choice> Choices { get; set; } = [];

    IFormPage Page => (IFormPage)ViewContext.ViewData.Model!;

    string? DescribedBy { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var error = Page.ErrorOf(Name);
        var ids = new[] { Hint is null ? null : Name + "-hint", error is null ? null : Name + "-error" }.OfType<string>().ToArray();
        DescribedBy = ids.Length == 0 ? null : string.Join(' ', ids);
        var isGroup = Kind is "radio" or "checks";
        output.TagName = isGroup ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", isGroup ? "ds-fieldset" : "ds-field");
        if (isGroup)
        {
            output.Attributes.SetAttribute("id", Name);
            if (DescribedBy is not null)
            {
                output.Attributes.SetAttribute("aria-describedby", DescribedBy);
            }
        }

        output.Content.AppendHtml(isGroup ? Tag("legend", null, Label) : Tag("label", ("for", Name), Label));
        if (Hint is not null)
        {
            var hint = Tag("p", ("id", Name + "-hint"), Hint);
            hint.AddCssClass("hint");
            hint.Attributes["data-field"] = "description";
            output.Content.AppendHtml(hint);
        }

        if (error is not null)
        {
            var message = Tag("p", ("id", Name + "-error"), error.Message);
            message.AddCssClass("ds-validation-message");
            message.Attributes["data-field"] = "validation";
            output.Content.AppendHtml(message);
        }

        output.Content.AppendHtml(isGroup ? Group() : Control(error is not null));
    }

    TagBuilder Control(bool invalid)
    {
        var control = Kind switch
        {
            "long" => Long(),
            "select" => Select(),
            _ => Input(),
        };
        control.AddCssClass("ds-input");
        control.Attributes["id"] = control.Attributes["name"] = Name;
        if (invalid)
        {
            control.Attributes["aria-invalid"] = "true";
        }

        if (DescribedBy is not null)
        {
            control.Attributes["aria-describedby"] = DescribedBy;
        }

        if (Dir is not null)
        {
            control.Attributes["dir"] = Dir;
        }

        if (MaxLength is { } most)
        {
            control.Attributes["data-most"] = most.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return control;
    }

    TagBuilder Input()
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = Kind switch { "password" => "password", "file" => "file", _ => "text" };
        input.Attributes["autocomplete"] = Autocomplete ?? "off";
        if (Kind is "date" or "number")
        {
            input.AddCssClass("short-input");
            if (Kind == "number")
            {
                input.Attributes["inputmode"] = "numeric";
            }
        }

        if (Kind is not ("password" or "file"))
        {
            input.Attributes["value"] = Page.Values[Name];
        }

        return input;
    }

    TagBuilder Long()
    {
        var area = new TagBuilder("textarea");
        area.Attributes["rows"] = Rows.ToString(System.Globalization.CultureInfo.InvariantCulture);
        // A line end straight after the tag is dropped by browsers; the text's own must not be.
        area.InnerHtml.AppendHtml("\n");
        area.InnerHtml.Append(Page.Values[Name]);
        return area;
    }

    TagBuilder Select()
    {
        var select = new TagBuilder("select");
        var into = select;
        string? group = null;
        foreach (var choice in Choices)
        {
            if (choice.Group != group)
            {
                group = choice.Group;
                into = group is null ? select : Tag("optgroup", ("label", group), "");
                if (group is not null)
                {
                    select.InnerHtml.AppendHtml(into);
                }
            }

            var option = Tag("option", ("value", choice.Value), choice.Label);
            if (Page.Values[Name] == choice.Value)
            {
                option.Attributes["selected"] = "selected";
            }

            into.InnerHtml.AppendHtml(option);
        }

        return select;
    }

    static TagBuilder Tag(string name, (string Name, string Value)? attribute, string text)
    {
        var tag = new TagBuilder(name);
        if (attribute is { } one)
        {
            tag.Attributes[one.Name] = one.Value;
        }

        tag.InnerHtml.Append(text);
        return tag;
    }
}
