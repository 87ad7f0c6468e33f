using System.Net;
using Langbenk.Organisation;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.SignIn;

/// <summary>Who finds a session open can neither copy the app of its owner nor put her own in its place.</summary>
public class SecondStepTests
{
    const string Page = "/konto/to-trinn";

    [Fact]
    public async Task Page_TheAppIsInUse_ShowsNoKeyInAnyWay()
    {
        await using var site = await LocalSite.Start();
        var anne = await site.SignIn("anne");
        var key = anne.Key.Replace(" ", "", StringComparison.Ordinal);

        using var read = await anne.Visitor.Get(Page);
        using var sent = await anne.Visitor.Post(Page, ("kode", "000000"));
        using var right = await anne.Visitor.Post(Page, ("kode", Totp.Of(anne.Key)));
        using var wrong = await anne.Visitor.Post(Page, Page + "?handler=Password", ("passord", "galt"));
        using var unoffered = await anne.Visitor.Post(Page, Page + "?handler=Change", ("kode", Totp.Of(anne.Key)), ("ny", "CfDJ8"));

        foreach (var answer in new[] { read, sent, right, wrong, unoffered })
        {
            var page = await Visitor.Read(answer);
            Assert.Empty(page.QuerySelectorAll("main img, .typed-key, .recovery-codes"));
            Assert.DoesNotContain(key, page.Body!.InnerHtml.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (wrong.StatusCode, unoffered.StatusCode));
    }

    [Fact]
    public async Task Change_WithPasswordAndCodeOfTheNewApp_OldAppWorksUntilThenAndNotAfter()
    {
        await using var site = await LocalSite.Start();
        var anne = await site.SignIn("anne");
        using var elsewhere = await Opens(site, anne.Key, true);

        using var offered = await anne.Visitor.Post(Page, Page + "?handler=Password", ("passord", LocalSite.Password));
        var page = await Visitor.Read(offered);
        var (key, ny) = (page.QuerySelector(".typed-key")!.TextContent, page.QuerySelector("input[name=ny]")!.GetAttribute("value")!);
        Assert.NotEqual(anne.Key, key);
        using var oldCode = await anne.Visitor.Post(Page, Page + "?handler=Change", ("kode", Totp.Of(anne.Key)), ("ny", ny));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, oldCode.StatusCode);
        Assert.Equal(key, (await Visitor.Read(oldCode)).QuerySelector(".typed-key")!.TextContent);
        using var still = await Opens(site, anne.Key, true);

        using var taken = await anne.Visitor.Post(Page, Page + "?handler=Change", ("kode", Totp.Of(key)), ("ny", ny));

        var codes = (await Visitor.Read(taken)).QuerySelectorAll(".recovery-codes code").Select(code => code.TextContent).ToList();
        Assert.Equal(10, codes.Except(anne.RecoveryCodes).Count());
        await anne.Visitor.Page("/konto");
        using var ended = await elsewhere.Get("/konto");
        Assert.StartsWith("/logg-inn?", ended.Headers.Location!.ToString(), StringComparison.Ordinal);
        using var refused = await Opens(site, anne.Key, false);
        using var opened = await Opens(site, key, true);
        using var again = await anne.Visitor.Post(Page, Page + "?handler=Change", ("kode", Totp.Of(key)), ("ny", ny));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
    }

    [Fact]
    public async Task Change_TheOfferOfAnother_IsNotTaken()
    {
        await using var site = await LocalSite.Start();
        var (anne, berit) = (await site.SignIn("anne"), await site.SignIn("berit"));
        using var offered = await berit.Visitor.Post(Page, Page + "?handler=Password", ("passord", LocalSite.Password));
        var page = await Visitor.Read(offered);

        using var answer = await anne.Visitor.Post(Page, Page + "?handler=Change",
            ("kode", Totp.Of(page.QuerySelector(".typed-key")!.TextContent)), ("ny", page.QuerySelector("input[name=ny]")!.GetAttribute("value")!));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        using var opened = await Opens(site, anne.Key, true);
    }

    [Fact]
    public async Task Change_SixWrongPasswords_LockTheAccount()
    {
        await using var site = await LocalSite.Start();
        var anne = await site.SignIn("anne");
        for (var attempt = 0; attempt < 6; attempt++)
        {
            using var wrong = await anne.Visitor.Post(Page, Page + "?handler=Password", ("passord", "galt"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        }

        using var right = await anne.Visitor.Post(Page, Page + "?handler=Password", ("passord", LocalSite.Password));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, right.StatusCode);
        Assert.Contains("Vent et kvarter", await right.Content.ReadAsStringAsync(Site.Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_AccountWithoutAPassword_IsSentToTheAdministrator()
    {
        await using var site = await LocalSite.Start();
        var anne = await site.SignIn("anne");
        await site.With(async services =>
        {
            var data = services.GetRequiredService<IOrganisationData>();
            data.Accounts.Single(one => one.Id == anne.Account.Id).PasswordHash = null;
            return await data.SaveChangesAsync();
        });

        var page = await anne.Visitor.Page(Page);

        Assert.Contains("Be administratoren", page.QuerySelector("main .note-box")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main form, main img, .typed-key"));
        using var tried = await anne.Visitor.Post("/logg-ut", Page + "?handler=Password", ("passord", ""));
        Assert.Equal(HttpStatusCode.NotFound, tried.StatusCode);
    }

    [Fact]
    public async Task Change_SentAfterTheSessionHadEnded_ThePasswordIsNobodysDraft()
    {
        await using var site = await LocalSite.Start();
        var anne = await site.SignIn("anne");
        await site.With(async services =>
        {
            var data = services.GetRequiredService<IOrganisationData>();
            data.Accounts.Single(one => one.Id == anne.Account.Id).SecurityStamp = "en annen";
            return await data.SaveChangesAsync();
        });

        using var late = await anne.Visitor.Send(Page + "?handler=Password", ("passord", LocalSite.Password));

        Assert.StartsWith("/logg-inn?", late.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Empty(await site.With(services => Task.FromResult(services.GetRequiredService<Langbenk.Work.IWorkData>().Drafts.ToList())));
    }

    /// <summary>A new browser that signs in with this app, or does not.</summary>
    static async Task<Visitor> Opens(LocalSite site, string key, bool opens)
    {
        var visitor = site.Visitor();
        using var password = await visitor.Post("/logg-inn", ("bruker", "anne"), ("passord", LocalSite.Password), ("til", ""));
        using var code = await visitor.Post(password.Headers.Location!.ToString(), "/logg-inn/kode", ("kode", Totp.Of(key)), ("til", "/konto"));
        Assert.Equal(opens ? HttpStatusCode.Redirect : HttpStatusCode.UnprocessableEntity, code.StatusCode);
        return visitor;
    }
}
