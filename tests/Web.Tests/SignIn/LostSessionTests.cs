using System.Net;
using System.Text;
using Langbenk.Hosting.Jobs;
using Langbenk.Work;
using Langbenk.Work.Drafts;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.SignIn;

/// <summary>A session that has ended never eats what was typed; and nobody but its owner sees it.</summary>
public class LostSessionTests
{
    const string Form = "/innstillinger/kommuner/ny";

    [Fact]
    public async Task Post_SessionHasExpired_TheTextComesBackAfterSigningIn()
    {
        var clock = new ShiftedClock();
        await using var site = await LocalSite.Start(adjust: builder => builder.Services.PostConfigure<CookieAuthenticationOptions>(
            IdentityConstants.ApplicationScheme, options => options.TimeProvider = clock));
        var anne = await site.SignIn("anne");
        var token = await TokenOf(anne.Visitor);

        clock.Shift = TimeSpan.FromHours(11);
        using var sent = await anne.Visitor.Send(Form, ("navn", "Åsmark & Høgset"), ("nummer", "99"), ("form-token", token));
        Assert.Equal($"/logg-inn?til={Uri.EscapeDataString(Form)}&lagret=1", sent.Headers.Location!.ToString());
        Assert.Contains("Teksten din er lagret", (await anne.Visitor.Page(sent.Headers.Location.ToString())).QuerySelector(".note-box")!.TextContent, StringComparison.Ordinal);

        await SignInAgain(anne);
        var page = await anne.Visitor.Page(Form);
        Assert.Equal("Åsmark & Høgset", page.QuerySelector("#navn")!.GetAttribute("value"));
        Assert.NotNull(page.QuerySelector(".draft-note"));
        Assert.Contains(Form, (await anne.Visitor.Page("/oversikt")).QuerySelectorAll(".link-list a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Post_FromAnOldWindowAfterSigningOut_IsKept()
    {
        await using var site = await LocalSite.Start();
        var anne = await site.SignIn("anne");
        var token = await TokenOf(anne.Visitor);
        using var signedOut = await anne.Visitor.Post("/logg-ut");

        using var sent = await anne.Visitor.Send(Form, ("navn", "Skrevet i et gammelt vindu"), ("form-token", token));

        Assert.EndsWith("&lagret=1", sent.Headers.Location!.ToString(), StringComparison.Ordinal);
        await SignInAgain(anne);
        Assert.Equal("Skrevet i et gammelt vindu", (await anne.Visitor.Page(Form)).QuerySelector("#navn")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Post_ByNobody_IsNotKept()
    {
        await using var site = await LocalSite.Start();
        using var visitor = site.Visitor();

        using var sent = await visitor.Send(Form, ("navn", "Hvem som helst"));

        Assert.Equal($"/logg-inn?til={Uri.EscapeDataString(Form)}", sent.Headers.Location!.ToString());
        Assert.Equal(0, await site.With(services => services.GetRequiredService<IWorkData>().Drafts.CountAsync(Site.Cancellation)));
    }

    [Fact]
    public async Task Draft_AnotherAccount_SeesNothingAndCannotThrowItAway()
    {
        await using var site = await LocalSite.Start();
        var anne = await site.SignIn("anne");
        var berit = await site.SignIn("berit");
        using var kept = await anne.Visitor.Post(Form, ("navn", "Bare for Anne"), ("knapp", "utkast"));
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);

        Assert.Null((await berit.Visitor.Page(Form)).QuerySelector(".draft-note"));
        using var thrown = await berit.Visitor.Post(Form, "/arbeid/utkast/kast", ("skjema", Form));
        Assert.Equal("Bare for Anne", (await anne.Visitor.Page(Form)).QuerySelector("#navn")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Draft_ThrownAway_IsAskedAboutWithTheWordsThatWillBeGone()
    {
        await using var site = await LocalSite.Start();
        var anne = await site.SignIn("anne");
        using var kept = await anne.Visitor.Post(Form, ("navn", "Åsmark & Høgset"), ("nummer", "99"), ("knapp", "utkast"));
        var ask = (await anne.Visitor.Page(Form)).QuerySelector(".draft-note a")!.GetAttribute("href")!;

        var page = await anne.Visitor.Page(ask);
        Assert.Equal(["Åsmark & Høgset", "1 felt til er fylt ut"], page.QuerySelectorAll("#borte li").Select(one => one.TextContent.Trim()));
        Assert.StartsWith(Form, page.QuerySelector("main a[data-variant=secondary]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("Åsmark & Høgset", (await anne.Visitor.Page(Form)).QuerySelector("#navn")!.GetAttribute("value"));
        using var thrown = await anne.Visitor.Post(ask, "/arbeid/utkast/kast", [.. page.QuerySelectorAll("main form input[name=skjema], main form input[name=utkast-plass]").Select(one => (one.GetAttribute("name")!, one.GetAttribute("value")!))]);

        Assert.Equal(Form, thrown.Headers.Location!.ToString());
        Assert.Null((await anne.Visitor.Page(Form)).QuerySelector(".draft-note"));
        using var gone = await anne.Visitor.Get(ask);
        Assert.Equal(Form, gone.Headers.Location!.ToString());
        using var elsewhere = await anne.Visitor.Get("/arbeid/utkast/kast?skjema=//annet.sted");
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);
    }

    [Fact]
    public async Task Draft_InTheDatabase_IsSealedForItsOwner()
    {
        await using var site = await LocalSite.Start();
        var anne = await site.SignIn("anne");
        using var kept = await anne.Visitor.Post(Form, ("navn", "Et lett gjenkjennelig navn"), ("knapp", "utkast"));

        var draft = await site.With(services => services.GetRequiredService<IWorkData>().Drafts.SingleAsync(Site.Cancellation));

        Assert.Equal(-1, draft.Sealed.AsSpan().IndexOf(Encoding.UTF8.GetBytes("gjenkjennelig")));
        var seal = site.Services.GetRequiredService<IDraftSeal>();
        Assert.Contains("gjenkjennelig", Encoding.UTF8.GetString(seal.Open(anne.Account.Id, draft.Sealed)!), StringComparison.Ordinal);
        Assert.Null(seal.Open(Guid.CreateVersion7(), draft.Sealed));
    }

    [Fact]
    public async Task ExpireDrafts_OneHasLainTooLong_OnlyThatOneGoes()
    {
        await using var site = await LocalSite.Start();
        var anne = await site.SignIn("anne");
        using var kept = await anne.Visitor.Post(Form, ("navn", "Nytt"), ("knapp", "utkast"));
        using var old = await anne.Visitor.Post("/innstillinger/moduler", ("arkiv", "Gammelt"), ("knapp", "utkast"));
        await site.With(services => services.GetRequiredService<IWorkData>().Drafts.Where(draft => draft.Form == "/innstillinger/moduler")
            .ExecuteUpdateAsync(set => set.SetProperty(draft => draft.ExpiresOn, new DateOnly(2020, 1, 1)), Site.Cancellation));

        await site.With(async services =>
        {
            await services.GetServices<IRecurringJob>().Single(job => job.Name == "expire-drafts").Run(services, Site.Cancellation);
            return 0;
        });

        Assert.Equal([Form], await site.With(services => services.GetRequiredService<IWorkData>().Drafts.Select(draft => draft.Form).ToListAsync(Site.Cancellation)));
    }

    static async Task<string> TokenOf(Visitor visitor) =>
        (await visitor.Page(Form)).QuerySelector("input[name=form-token]")!.GetAttribute("value")!;

    static async Task SignInAgain(Person person)
    {
        using var password = await person.Visitor.Post("/logg-inn", ("bruker", person.Account.UserName), ("passord", LocalSite.Password), ("til", Form));
        using var code = await person.Visitor.Post(
            password.Headers.Location!.ToString(), "/logg-inn/kode?handler=Recovery", ("engangskode", person.RecoveryCodes[0]), ("til", Form));
        Assert.Equal(Form, code.Headers.Location!.ToString());
    }

    sealed class ShiftedClock : TimeProvider
    {
        public TimeSpan Shift { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Shift;
    }
}
