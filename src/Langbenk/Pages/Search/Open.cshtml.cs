using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Law.Rulebook;
using Langbenk.Prevention.Search;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Search;

/// <summary>
/// Search for everyone, in what is open to everyone. The words are sent in the body: they stand in no address, no history and no
/// log. It changes nothing and sets no cookie, so it needs no token.
/// </summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class OpenModel(FindOpen find, LawBook book, SiteMode mode, TimeProvider time) : OpenPage, ISearchPage
{
    public string Action => "sok";

    public Text Lead => mode.Steering ? SearchTexts.OpenLead : SearchTexts.LawLead;

    public Text Hint => mode.Steering ? SearchTexts.OpenHint : SearchTexts.LawHint;

    public SearchAnswer? Answer { get; private set; }

    public async Task OnPostAsync(string? sokeord)
    {
        var typed = SearchWords.Typed(sokeord);
        var today = time.OsloToday();
        var groups = mode.Steering ? await find.Handle(typed, Lang, today, time.GetUtcNow().UtcDateTime, HttpContext.RequestAborted) : [];
        Answer = SearchAnswer.Of(typed, RuleFinds.Of(book, typed, Lang, today), groups, All);
    }

    static string All(FoundKind kind) => kind switch
    {
        FoundKind.Plan => "plan",
        FoundKind.Measure => "hjelp",
        FoundKind.Term => "begreper",
        FoundKind.Example => "eksempler",
        _ => "nettverk",
    };
}
