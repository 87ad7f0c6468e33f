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
        output.Attributes.SetAttribute("data-draft", FormValues.KeyOf(request.Path));
        if (ViewContext.ViewData.Model is FormPage page)
        {
            output.PreContent.SetHtmlContent($"""<input type="hidden" name="{FormValues.Place}" value="{page.DraftPlace}">""");
        }

        output.Attributes.SetAttribute("data-draft-to", request.PathBase + "/arbeid/utkast");
    }
}
