using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Prevention.Front;
using Langbenk.Prevention.Goals;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Front;

/// <summary>The municipality's page for its council and its inhabitants; made to be read on a phone.</summary>
[Steering]
public sealed class MunicipalityModel(ReadMunicipalityFront read, TimeProvider time) : PublicPage
{
    public ReadMunicipalityFront.Front Front { get; private set; } = null!;

    public DateOnly Today => time.OsloToday();

    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellation)
    {
        if (await read.Handle(number, Today, cancellation) is not { } front)
        {
            return NotFound();
        }

        if (front.Municipality.Number != number)
        {
            return LocalRedirect($"{Request.PathBase}/kommune/{front.Municipality.Number}");
        }

        Front = front;
        return Page();
    }

    public int Count(GoalStatus status) => Front.Goals.Count(goal => goal.Now?.Status(Today) == status);

    public static string Class(GoalStatus status) => status switch
    {
        GoalStatus.Reached or GoalStatus.OnTrack => "state-ok",
        GoalStatus.Late => "state-late",
        _ => "state-missing",
    };

    public static string Icon(GoalStatus status) => status switch
    {
        GoalStatus.Reached => "check",
        GoalStatus.OnTrack => "arrow",
        GoalStatus.Late => "warning",
        _ => "clock",
    };
}
