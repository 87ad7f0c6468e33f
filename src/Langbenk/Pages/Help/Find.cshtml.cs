using Langbenk.Cooperation.Requests;
using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Organisation.Municipalities;
using Langbenk.Prevention.Measures;
using Langbenk.Prevention.Needs;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Help;

/// <summary>
/// «Jeg trenger hjelp med …». What is typed is sent in the body and forgotten: the answer's address holds the codes of the needs
/// only. Where the words may come from somebody in danger, not even those stay in the browser's history.
/// </summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
[Steering]
public sealed class FindModel(FindPublished published, FollowMunicipality follow, ReadReceptions receptions, TimeProvider time) : PublicPage
{
    const string Everywhere = "alle";
    const int MostNeeds = 5;

    public IReadOnlyList<HelpPlace> Places { get; private set; } = [];

    /// <summary>The municipality that was chosen; null for all of them.</summary>
    public HelpPlace? Place { get; private set; }

    public HelpQuestion Question { get; private set; } = new(null, [], null);

    public HelpAnswer? Answer { get; private set; }

    /// <summary>Then whoever answers every question comes first.</summary>
    public bool NothingFound => Answer is { Hits.Count: 0 };

    /// <summary>The lines for who is troubled: where danger is understood, and where nothing of what was written is.</summary>
    public bool ShowsLines => Answer is { MayBeUrgent: true } or { Hits.Count: 0, Understood.Count: 0 };

    public bool WantsWords { get; private set; }

    /// <summary>Where one calls in the place that was chosen.</summary>
    public IReadOnlyList<ReadReceptions.Door> Doors { get; private set; } = [];

    public DateOnly Today => time.OsloToday();

    DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    public string PlaceCode => Place?.Number ?? Everywhere;

    /// <summary>From the root of the site, in the reader's language.</summary>
    public string LinkTo(Need need) => $"hjelp/{PlaceCode}?behov={need.Code}{(Question.Age is { } age ? $"&alder={age}" : "")}";

    public async Task<IActionResult> OnGetAsync(string? kommune, string[] behov, string? alder)
    {
        if (!await Choose(kommune))
        {
            // The number of one that has become another leads there.
            return await follow.Standing(kommune!, Today, HttpContext.RequestAborted) is { } now && now.Number != kommune && await Choose(now.Number)
                ? LocalRedirect($"{Request.PathBase}/hjelp/{now.Number}{Request.QueryString}") : NotFound();
        }

        Question = new(null, NeedsOf(behov), AgeOf(alder));
        await Look();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? kommune, string? sted, string? tekst, string[] behov, string? alder)
    {
        if (!await Choose(sted ?? kommune))
        {
            return NotFound();
        }

        var age = AgeOf(alder);
        // New words take the place of what she asked before.
        Question = new(tekst, string.IsNullOrWhiteSpace(tekst) ? NeedsOf(behov) : [], age);
        if (Question.IsEmpty)
        {
            WantsWords = true;
            return Page();
        }

        var understood = string.IsNullOrWhiteSpace(tekst) ? Question.Needs : NeedSearch.Understand(tekst);
        if (understood.Count > 0 && !NeedSearch.MayBeUrgent(TypedWords.Of(tekst), understood))
        {
            var codes = string.Join("&", understood.Take(MostNeeds).Select(need => "behov=" + need.Code));
            Response.StatusCode = StatusCodes.Status303SeeOther;
            Response.Headers.Location = $"{Request.PathBase}/hjelp/{PlaceCode}?{codes}{(NeedSearch.ChildsAge(age ?? TypedWords.Of(tekst).Age, understood) is { } typed ? $"&alder={typed}" : "")}";
            return new EmptyResult();
        }

        await Look();
        return Page();
    }

    async Task Look()
    {
        if (!Question.IsEmpty)
        {
            Answer = NeedSearch.Find(Question, await published.In(Place?.Id, Today, UtcNow, HttpContext.RequestAborted));
        }
    }

    /// <summary>False for a municipality that has nothing here.</summary>
    async Task<bool> Choose(string? number)
    {
        Places = await published.Places(Today, UtcNow, HttpContext.RequestAborted);
        Place = Places.FirstOrDefault(place => place.Number == number);
        Doors = Place is { } here ? await receptions.In([here.Id, .. here.MadeOf], Today, HttpContext.RequestAborted) : [];
        return Place is not null || number is null or "" or Everywhere;
    }

    static IReadOnlyList<Need> NeedsOf(IEnumerable<string> codes) =>
        [.. codes.Take(MostNeeds).Select(NeedRegister.Find).OfType<Need>().Distinct()];

    static int? AgeOf(string? typed) => int.TryParse(typed, out var age) && age is >= Measure.BeforeBirth and <= Measure.MaxAge ? age : null;
}
