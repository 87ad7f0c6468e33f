using Langbenk.Data;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Langbenk.Hosting;

/// <summary>What a page reads to be shown is of one moment: a number and the list under it agree, whoever writes meanwhile.</summary>
sealed class MomentFilter(LangbenkContext context) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext selected) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext executing, PageHandlerExecutionDelegate next)
    {
        if (!HttpMethods.IsGet(executing.HttpContext.Request.Method))
        {
            await next();
            return;
        }

        await context.BeginMoment(executing.HttpContext.RequestAborted);
        try
        {
            await next();
        }
        finally
        {
            await context.EndMoment();
        }
    }
}
