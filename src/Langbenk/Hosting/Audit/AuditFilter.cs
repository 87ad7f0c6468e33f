using Langbenk.Audit.Events;
using Langbenk.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Langbenk.Hosting.Audit;

/// <summary>Before the first byte of a page leaves: what the request is remembered for is stored, if no save has stored it yet.</summary>
sealed class AuditFilter(AuditTrail trail, LangbenkContext context) : IAsyncAlwaysRunResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext executing, ResultExecutionDelegate next)
    {
        // What could not be stored a moment ago cannot be now either; the page that says so shows nothing of anybody.
        if (trail is { IsBegun: true, Written: false } && !StorageFault.Caused(executing.HttpContext))
        {
            if (executing.Result is NotFoundResult or StatusCodeResult { StatusCode: StatusCodes.Status404NotFound })
            {
                trail.End(AuditOutcome.NotFound);
            }

            await context.SaveAuditAlone(executing.HttpContext.RequestAborted);
        }

        await next();
    }
}

/// <summary>The same for endpoints that are not pages.</summary>
sealed class AuditEndpointFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var result = await next(invocation);
        var services = invocation.HttpContext.RequestServices;
        var trail = services.GetRequiredService<AuditTrail>();
        if (trail is { IsBegun: true, Written: false })
        {
            if (result is IStatusCodeHttpResult { StatusCode: StatusCodes.Status404NotFound })
            {
                trail.End(AuditOutcome.NotFound);
            }

            await services.GetRequiredService<LangbenkContext>().SaveAuditAlone(invocation.HttpContext.RequestAborted);
        }

        return result;
    }
}
