using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Law.Rulebook;
using Langbenk.Organisation;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Concern;

/// <summary>One way on: what to do now, what happens then, and the law under it as it is today.</summary>
public sealed class DoorModel(LawBook book, SiteMode mode, TimeProvider time) : PublicPage
{
    public Way Way { get; private set; } = null!;

    public IReadOnlyList<(Rule Rule, IReadOnlyList<(Provision Provision, string? Paragraph)> Grounds)> Law { get; private set; } = [];

    /// <summary>Where services have signed in here, they can discuss here.</summary>
    public bool MayDiscussHere => mode.Steering && Way.Code == Ways.Discussion;

    /// <summary>Where the installation takes persons, a report is written here.</summary>
    public bool MayReportHere { get; private set; }

    public IEnumerable<Way> Others => Ways.All.Where(way => way != Way);

    public async Task<IActionResult> OnGetAsync(string way)
    {
        if (Ways.Find(way) is not { } found)
        {
            return NotFound();
        }

        Way = found;
        // Of an installation with the law pages alone there is no database.
        MayReportHere = mode.Steering && Way.Code == Ways.Report
            && (await HttpContext.RequestServices.GetRequiredService<ReadModules>().Handle(HttpContext.RequestAborted)).PersonsOn;
        var today = time.OsloToday();
        Law = [.. found.Door.Rules.Select(book.Find).OfType<Rule>()
            .Where(rule => rule.At(today) is not null)
            .Select(rule => (rule, GroundsAt(rule, today)))];
        return Page();
    }

    static IReadOnlyList<(Provision, string?)> GroundsAt(Rule rule, DateOnly day) =>
        [.. LawBook.GroundsOf(rule.At(day)!, null, false, day)];
}
