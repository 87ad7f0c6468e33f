using System.Text.Unicode;
using Langbenk.Api.Law;
using Langbenk.Api.Work;
using Langbenk.Audit.Events;
using Langbenk.Demo;
using Langbenk.Guidance;
using Langbenk.Hosting.Audit;
using Langbenk.Hosting.Jobs;
using Langbenk.Hosting.Mail;
using Langbenk.Hosting.SignIn;
using Langbenk.Pages;
using Langbenk.Prevention.Packages;
using Langbenk.Work.Drafts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.WebEncoders;

namespace Langbenk.Hosting;

/// <summary>Puts the site together; nothing is started and no database touched.</summary>
static class LangbenkHost
{
    public const string FormCookie = "langbenk.form";

    public static WebApplication Build(LangbenkSettings settings, Action<WebApplicationBuilder>? adjust = null)
    {
        var app = BuildWithoutSite(settings, adjust);
        app.ReadLaw();
        UseInOrder(app);
        return app;
    }

    /// <summary>For what is done from the command line: neither pages nor rulebook, which take longer to make ready than most of it takes.</summary>
    public static WebApplication BuildWithoutSite(LangbenkSettings settings, Action<WebApplicationBuilder>? adjust = null)
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
        builder.Services.AddSingleton(new SiteMode(settings.Demo, settings.Steering, settings.Mail.IsOn));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(_ => new HearingFlood(settings.Limits.HearingAnswersPerHour));
        builder.Services.AddLaw();
        builder.Services.AddGuidance();
        Operations.Configure(builder.Services);
        DemoFiller.Configure(builder.Services);
        SignInServices.Configure(builder.Services, settings);
        builder.Services.AddScoped<SignInLog>().AddScoped<ListDemoAccounts>().AddScoped<OtherWays>().AddScoped<UnsavedWork>().AddScoped<AnotherApp>();
        builder.Services.AddScoped<Pages.Overview.SteeringSummary>();
        builder.Services.AddScoped<Pages.Overview.PersonsSummary>();
        builder.Services.AddScoped<Pages.People.PersonChoices>().AddScoped<Pages.Cooperation.Teams.TellForm>();
        builder.Services.AddScoped<Langbenk.People.Emergencies.ITellReviewers, Pages.People.EmergencyAlert>().AddScoped<Langbenk.People.Persons.ITellToLook, Pages.People.LookAlert>()
            .AddScoped<Langbenk.People.Merging.IFollowParting, Pages.People.PartedDrafts>().AddScoped<Langbenk.People.Merging.IToldServices, Langbenk.Sharing.Disclosures.ToldServices>();
        builder.Services.AddScoped<Pages.Prevention.Terms.PageTerms>();
        Pages.Prevention.PaperFiles.Configure(builder.Services);
        builder.Services.AddScoped<AuditTrail>();
        builder.Services.AddSingleton<AuditKeys>();
        builder.Services.AddSingleton<IDraftSeal, DraftSeal>();
        builder.Services.AddSingleton<IPackageKeys, PackageKeyFile>();
        MailServices.Configure(builder.Services, settings);
        builder.Services.AddSingleton<IRecurringJob, SealAudit>();
        builder.Services.AddSingleton<IRecurringJob, ExpireDrafts>();
        builder.Services.AddSingleton<IRecurringJob, ReplaceOldPlans>();
        builder.Services.AddSingleton<IRecurringJob, LeaveWithRole>();
        builder.Services.AddSingleton<IRecurringJob, BarAnew>();
        builder.Services.AddSingleton<IRecurringJob, EraseOldDiscussions>();
        builder.Services.AddSingleton<IRecurringJob, SendMessages>();
        builder.Services.AddHostedService<JobRunner>();
        builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = ProblemNumbers.Complete);
        builder.Services.AddOpenApi(LawSchemas.Describe);
        builder.Services.AddRazorPages(options => options.Conventions
            .ConfigureFilter(new TypeFilterAttribute(typeof(AuditFilter))).ConfigureFilter(new NoFormFilter()).ConfigureFilter(new TypeFilterAttribute(typeof(MomentFilter)))
            .ConfigureFilter(new SentFormFilter()).ConfigureFilter(new TypeFilterAttribute(typeof(AnothersFormFilter)) { Order = -1 }));
        builder.Services.AddAntiforgery(options => (options.Cookie.Name, options.Cookie.Path, options.FormFieldName) = (FormCookie, "/", "form-token"));
        BoundProperties.Configure(builder.Services);
        Reader.Configure(builder.Services);
        PublicPage.Configure(builder.Services);
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new(UnicodeRanges.All));
        builder.Host.UseDefaultServiceProvider(options => options.ValidateOnBuild = options.ValidateScopes = true);
        adjust?.Invoke(builder);
        return builder.Build();
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
        app.UseOutputCache();
        app.Use(PublicPage.ForgetAfterChange);
        app.UseMiddleware<Door>();

        Health.Map(app);
        app.MapLawApi();
        app.MapWork();
        ProviderReturn.Map(app);
        app.MapDocuments();
        // Browsers ask for it also from answers that are no page and name no icon.
        app.MapGet("/favicon.ico", () => Results.Redirect("/img/langbenk.svg", permanent: true)).ExcludeFromDescription().WithMetadata(new OpenAttribute());
        app.MapOpenApi().WithMetadata(new OpenAttribute());
        app.MapStaticAssets().Add(asset => asset.Metadata.Add(new OpenAttribute()));
        app.MapRazorPages().WithStaticAssets();
    }
}
