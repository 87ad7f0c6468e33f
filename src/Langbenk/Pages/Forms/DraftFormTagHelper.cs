using Langbenk.Hosting.SignIn;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Langbenk.Pages;

/// <summary><c>&lt;form draft&gt;</c>: a posted form whose words the script saves while they are typed.</summary>
[HtmlTargetElement("form", Attributes = "draft")]
public sealed class DraftFormTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var request = ViewContext.HttpContext.Request;
        output.Attributes.RemoveAll("draft");
        output.Attributes.SetAttribute("method", "post");
        output.Attributes.SetAttribute("class", "form");
        output.Attributes.SetAttribute("novalidate", "novalidate");
        output.Attributes.SetAttribute("data-draft", FormValues.KeyOf(request.HttpContext, Hat.Of(request.HttpContext)));
        // Where the summary leads with what is about no field; a page has one such form, and what comes after it is another.
        if (!output.Attributes.ContainsName("id") && request.HttpContext.Items.TryAdd(typeof(DraftFormTagHelper), true))
        {
            output.Attributes.SetAttribute("id", "skjema");
        }

        if (ViewContext.ViewData.Model is FormPage page)
        {
            output.PreContent.AppendHtml(HatTagHelper.Hidden(FormValues.Place, $"{page.DraftPlace}"));
            output.PreContent.AppendHtml(HatTagHelper.Hidden(FormValues.OpenedField, page.Values[FormValues.OpenedField]));
        }

        output.Attributes.SetAttribute("data-draft-to", request.PathBase + "/arbeid/utkast");
    }
}
