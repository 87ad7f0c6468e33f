using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Langbenk.Hosting;

/// <summary>
/// What is sent to a page that has no such form is not found. Left alone, the page is drawn without having been asked whether she may see it, and
/// fails on what is not there.
/// </summary>
sealed class NoFormFilter : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext selected) => Task.CompletedTask;

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext executing, PageHandlerExecutionDelegate next)
    {
        var context = executing.HttpContext;
        var isRead = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        // The page that tells what went wrong is asked with the same request.
        var isTelling = context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;
        if (executing.HandlerMethod is null && !isRead && !isTelling)
        {
            executing.Result = new NotFoundResult();
            return Task.CompletedTask;
        }

        return next();
    }
}
