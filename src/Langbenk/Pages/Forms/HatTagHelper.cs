using Langbenk.Hosting.SignIn;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Langbenk.Pages;

/// <summary>Every form that is posted tells who opened it, and which of her places it was opened for: a button that is pressed in an old window does nothing in another's name.</summary>
[HtmlTargetElement("form", Attributes = "[method=post]"), HtmlTargetElement("form", Attributes = "draft")]
public sealed class HatTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        // A form without a token is for everybody: it searches, and does nothing in a name.
        if (context.AllAttributes.ContainsName("asp-antiforgery"))
        {
            return;
        }

        if (ViewContext.HttpContext.ActorOrNull() is { } actor)
        {
            output.PreContent.AppendHtml(Hidden(FormOwner.Field, FormOwner.Seal(ViewContext.HttpContext, actor.AccountId)));
        }

        if (Hat.Of(ViewContext.HttpContext) is { Length: > 0 } hat)
        {
            output.PreContent.AppendHtml(Hidden(FormValues.HatField, hat));
        }
    }

    internal static TagBuilder Hidden(string name, string value)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        (input.Attributes["type"], input.Attributes["name"], input.Attributes["value"]) = ("hidden", name, value);
        return input;
    }
}
