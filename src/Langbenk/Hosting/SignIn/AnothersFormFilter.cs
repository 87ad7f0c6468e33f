using Langbenk.Audit.Events;
using Langbenk.Pages;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Langbenk.Hosting.SignIn;

/// <summary>
/// A form whose token is another's does nothing: somebody else has signed in in the same browser since it was opened. Its words become
/// the draft of the one who opened it.
/// </summary>
sealed class AnothersFormFilter(AuditTrail trail) : IAsyncAlwaysRunResultFilter, IOrderedFilter
{
    /// <summary>Before the event of the request is stored: it is stored with the draft.</summary>
    public int Order => -1;

    public async Task OnResultExecutionAsync(ResultExecutingContext executing, ResultExecutionDelegate next)
    {
        var context = executing.HttpContext;
        if (executing.Result is IAntiforgeryValidationFailedResult && context.ActorOrNull() is { } actor
            && await SentForm.Of(context) is { } form && FormOwner.Read(context, form) is not null)
        {
            if (trail.IsBegun)
            {
                trail.End(AuditOutcome.Refused);
            }

            context.Items[FormPage.WordsKept] = await WayIn.KeepWhatWasTyped(context, actor.AccountId);
        }

        await next();
    }
}
