namespace Langbenk.Hosting;

/// <summary>What went wrong, in the reader's language and the site's shell; as problem+json to callers of the API.</summary>
static class StatusPages
{
    public static void Use(WebApplication app)
    {
        app.UseWhen(IsApi, api => api
            .UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = StorageFault.StatusOf })
            .UseStatusCodePages());
        app.UseWhen(context => !IsApi(context), pages => pages
            .UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/feil/500", StatusCodeSelector = StorageFault.StatusOf })
            .UseStatusCodePagesWithReExecute("/feil/{0}"));
    }

    static bool IsApi(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api") || context.Request.Path.StartsWithSegments("/openapi");
}
