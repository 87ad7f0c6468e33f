using Langbenk.Kernel;

namespace Langbenk.Hosting;

/// <summary>
/// The reader's language is the first part of the address: none for bokmål, <c>/nn</c>, <c>/en</c>. It becomes the base
/// path, so that every link a page writes with <c>~/</c> keeps the language.
/// </summary>
sealed class LanguagePath(RequestDelegate next)
{
    static readonly object Key = new();

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        foreach (var language in Languages.All)
        {
            if (Prefix(language) is { Length: > 0 } prefix && request.Path.StartsWithSegments(prefix, out var rest))
            {
                context.Items[Key] = language;
                request.PathBase = request.PathBase.Add(prefix);
                request.Path = rest.HasValue ? rest : "/";
                break;
            }
        }

        return next(context);
    }

    public static Language Of(HttpContext context) => context.Items[Key] is Language language ? language : Language.Nb;

    public static string Prefix(Language language) => language == Language.Nb ? "" : "/" + language.Tag();
}
