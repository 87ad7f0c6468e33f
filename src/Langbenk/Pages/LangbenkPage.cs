using Langbenk.Hosting;
using Langbenk.Kernel;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Langbenk.Pages;

/// <summary>A page that knows the reader's language.</summary>
public abstract class LangbenkPage : PageModel
{
    public Language Lang => HttpContext.Language();

    public string T(Text text) => HttpContext.RequestServices.GetRequiredService<Wording>().Of(text, Lang);
}

public static class HttpContextLanguage
{
    public static Language Language(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return LanguagePath.Of(context);
    }
}
