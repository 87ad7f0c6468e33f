using Langbenk.Hosting;
using Langbenk.Hosting.SignIn;
using Langbenk.Kernel;
using Langbenk.Texts;
using Microsoft.AspNetCore.Diagnostics;

namespace Langbenk.Pages;

/// <summary>One place of the main menu, and whether the reader is there.</summary>
public sealed record MenuEntry(string Path, Text Label, bool Here);

/// <summary>The same page in another language.</summary>
public sealed record LanguageEntry(string Tag, string Name, string Address, bool Here);

public static class SiteMenu
{
    static readonly (string Path, Text Label)[] Places =
    [
        ("", ShellTexts.Worried), ("dele", ShellTexts.Share), ("frister", ShellTexts.Deadlines),
        ("rettigheter", ShellTexts.Rights), ("regelboka", ShellTexts.Rulebook),
    ];

    static readonly Dictionary<Language, string> Names = new()
    {
        [Language.Nb] = "Bokmål",
        [Language.Nn] = "Nynorsk",
        [Language.En] = "English",
    };

    /// <summary>Where inhabitants find help, when the municipality has put its measures here.</summary>
    static readonly (string Path, Text Label) Help = ("hjelp", ShellTexts.FindHelp);

    public static IEnumerable<MenuEntry> Entries(HttpContext context, bool steering) =>
        (steering ? Places.Append(Help) : Places).Select(place => new MenuEntry(place.Path, place.Label, IsAt(Address(context).Path, place.Path)));

    public static IEnumerable<LanguageEntry> OtherLanguages(HttpContext context)
    {
        var (path, query) = Address(context);
        // One slash only: a link to //somewhere would lead to another site.
        var rest = "/" + path.ToUriComponent().TrimStart('/') + query;
        return Languages.All.Select(language => new LanguageEntry(language.Tag(), Names[language],
            LanguagePath.Prefix(language) + rest, language == context.Language()));
    }

    static bool IsAt(PathString path, string place) => place.Length == 0
        ? !path.HasValue || path == "/" || path.StartsWithSegments("/bekymret")
        : path.StartsWithSegments("/" + place);

    /// <summary>What the reader asked for, also when an error page is shown instead.</summary>
    static (PathString Path, string? Query) Address(HttpContext context)
    {
        // What is not there and what is not hers are one page, byte for byte: it does not repeat what was asked for.
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is { } missed)
        {
            return context.ActorOrNull() is null ? (missed.OriginalPath, missed.OriginalQueryString) : ("/", null);
        }

        return context.Features.Get<IExceptionHandlerPathFeature>() is { } failed
            ? (failed.Path, null)
            : (context.Request.Path, context.Request.QueryString.ToUriComponent());
    }
}
