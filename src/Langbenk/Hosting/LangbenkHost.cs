using System.Text.Unicode;
using Langbenk.Api.Law;
using Langbenk.Guidance;
using Langbenk.Pages;
using Microsoft.Extensions.WebEncoders;

namespace Langbenk.Hosting;

/// <summary>Puts the site together; nothing is started and no database touched.</summary>
static class LangbenkHost
{
    public static WebApplication Build(LangbenkSettings settings, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            // Where the program lies, wherever it was called from.
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(LangbenkHost).Assembly.GetName().Name,
            EnvironmentName = Environments.Production,
        });
        builder.WebHost.UseUrls(settings.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries));
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.UseStaticWebAssets();
        Logging.Configure(builder.Logging, settings.Log);
        SecurityHeaders.Configure(builder.Services);
        RequestLimits.Configure(builder, settings);
        ProxyTrust.Configure(builder.Services, settings);
        Keys.Configure(builder.Services, settings);
        Databases.Configure(builder.Services, settings);
        Health.Configure(builder.Services);

        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(new SiteMode(settings.Demo));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddLaw();
        builder.Services.AddGuidance();
        builder.Services.AddProblemDetails();
        builder.Services.AddOpenApi(LawSchemas.Describe);
        builder.Services.AddRazorPages();
        Reader.Configure(builder.Services);
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new(UnicodeRanges.All));
        builder.Host.UseDefaultServiceProvider(options => options.ValidateOnBuild = options.ValidateScopes = true);
        adjust?.Invoke(builder);

        var app = builder.Build();
        UseInOrder(app);
        return app;
    }

    static void UseInOrder(WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<RequestLog>();
        app.UseMiddleware<LanguagePath>();
        StatusPages.Use(app);
        app.Use(RequestLog.RememberRoute);
        app.UseHsts();
        app.UseRouting();
        app.UseRateLimiter();

        Health.Map(app);
        app.MapLawApi();
        // Browsers ask for it also from answers that are no page and name no icon.
        app.MapGet("/favicon.ico", () => Results.Redirect("/img/langbenk.svg", permanent: true)).ExcludeFromDescription();
        app.MapOpenApi();
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
    }
}
