using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Law.Rulebook;
using Langbenk.Prevention.Search;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Search;

/// <summary>
/// Search for people at work: what they may read, what is shared, and the rulebook. The words are sent in the body and forgotten;
/// the audit has that somebody searched, and which things she was shown. It changes nothing, so it needs no token: the same field
/// stands on every page, and on the page for what is not there, which must be the same every time.
/// </summary>
[Needs("search.find"), Forgets]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class WorkModel(FindMine find, LawBook book) : StaffPage, ISearchPage
{
    public string Action => "sok/arbeid";

    public Text Lead => SearchTexts.WorkLead;

    public Text Hint => SearchTexts.WorkHint;

    public SearchAnswer? Answer { get; private set; }

    public async Task OnPostAsync(string? sokeord)
    {
        var typed = SearchWords.Typed(sokeord);
        var groups = await find.Handle(Actor, SearchWords.Of(typed), Lang, Today, Cancellation);
        foreach (var one in groups.SelectMany(group => group.Best))
        {
            if (one.Resource is { } resource)
            {
                Touch(resource, one.Id);
            }
        }

        Answer = SearchAnswer.Of(typed, RuleFinds.Of(book, typed, Lang, Today), groups, All);
    }

    static string All(FoundKind kind) => kind switch
    {
        FoundKind.Plan or FoundKind.Goal => "planer",
        FoundKind.Measure => "tiltak",
        FoundKind.Agreement => "avtaler",
        FoundKind.Activity => "aarshjul",
        FoundKind.Body => "organ",
        FoundKind.Duty => "internkontroll",
        FoundKind.Term => "ord",
        FoundKind.Example => "eksempler",
        _ => "nettverk",
    };
}
