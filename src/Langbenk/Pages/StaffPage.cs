using Langbenk.Audit.Events;
using Langbenk.Hosting.SignIn;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Langbenk.Pages;

/// <summary>
/// A page for people at work. The class says with <see cref="Hosting.NeedsAttribute"/> which action it is; what is shown of a thing
/// is filtered by the same action. What it shows or changes of a thing, it touches in the trail.
/// </summary>
[RequestSizeLimit(MostBytes), RequestFormLimits(ValueLengthLimit = MostBytes, BufferBodyLengthLimit = MostBytes, MultipartBodyLengthLimit = MostBytes)]
public abstract class StaffPage : LangbenkPage
{
    /// <summary>A file, or a plan of 200 pages that was pasted.</summary>
    internal const int MostBytes = 20 * 1024 * 1024;

    public Actor Actor => HttpContext.Actor();

    /// <summary>She sees what a municipality opened to her, and nothing tells her that there is no more.</summary>
    public bool IsGuest => Actor.Holdings.All(held => held.Role == Role.CountyGovernorGuest);

    public DateOnly Today => Service<TimeProvider>().OsloToday();

    public DateTime UtcNow => Service<TimeProvider>().GetUtcNow().UtcDateTime;

    protected CancellationToken Cancellation => HttpContext.RequestAborted;

    protected T Service<T>()
        where T : notnull => HttpContext.RequestServices.GetRequiredService<T>();

    protected void Touch(string kind, Guid id) => Service<AuditTrail>().Touch(kind, id);

    /// <summary>Before anything is asked: a form of one of her places is not sent as another's.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (await Hat.IsAnother(HttpContext, Actor))
        {
            Service<AuditTrail>().End(AuditOutcome.Refused);
            context.Result = new EmptyResult();
            return;
        }

        if (await Elsewhere() is { } led)
        {
            context.Result = led;
            return;
        }

        await next();
    }

    /// <summary>What is answered in place of the page, where what it is about has another address now; else null.</summary>
    protected virtual Task<IActionResult?> Elsewhere() => Task.FromResult<IActionResult?>(null);

    /// <summary>Not there and no access are one answer.</summary>
    protected NotFoundResult Missing() => NotFound();

    /// <summary>To a page of this site in the reader's language: <c>Go($"/planer/{id}")</c>.</summary>
    protected RedirectResult Go(string path) => Redirect(Request.PathBase + path);
}
