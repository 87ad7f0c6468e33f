using Langbenk.Audit.Events;
using Langbenk.Hosting;
using Langbenk.Hosting.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Langbenk.Pages;

/// <summary>
/// Whoever has lost access while she wrote is told what whoever never had it is told; but what she wrote is hers, and is kept as a
/// draft until it is open to her again.
/// </summary>
public abstract partial class FormPage
{
    internal static readonly object WordsKept = new();

    public override Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next) =>
        base.OnPageHandlerExecutionAsync(context, async () =>
        {
            var done = await next();
            if (done.Result is NotFoundResult && HttpMethods.IsPost(Request.Method))
            {
                Service<AuditTrail>().End(AuditOutcome.NotFound);
                Service<UnsavedWork>().Discard();
                HttpContext.Items[WordsKept] = await WayIn.KeepWhatWasTyped(HttpContext, Actor.AccountId);
            }

            return done;
        });
}
