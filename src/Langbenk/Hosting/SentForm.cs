using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Langbenk.Hosting;

/// <summary>What was sent, as the form that it should be.</summary>
static class SentForm
{
    /// <summary>Null when it is no form, or one that cannot be read.</summary>
    public static async Task<IFormCollection?> Of(HttpContext context)
    {
        try
        {
            return context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : null;
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or IOException and not BadHttpRequestException)
        {
            // No boundary between its parts, none after the last, or more fields than a form may have.
            return null;
        }
    }
}

/// <summary>A page that something is sent to gets a form, or is not asked: what it then reads of the request is there.</summary>
sealed class SentFormFilter : IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext executing, ResourceExecutionDelegate next)
    {
        var context = executing.HttpContext;
        // The page that tells what went wrong is asked with the same request.
        var isAsked = HttpMethods.IsPost(context.Request.Method)
            && context.Features.Get<IStatusCodeReExecuteFeature>() is null && context.Features.Get<IExceptionHandlerFeature>() is null;
        if (isAsked && await SentForm.Of(context) is null)
        {
            executing.Result = new StatusCodeResult(context.Request.HasFormContentType ? StatusCodes.Status400BadRequest : StatusCodes.Status415UnsupportedMediaType);
            return;
        }

        await next();
    }
}
