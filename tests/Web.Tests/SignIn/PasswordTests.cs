using System.Net;
using Langbenk.Organisation.Staff;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.SignIn;

public class PasswordTests
{
    [Fact]
    public async Task SignIn_FirstTime_NothingOpensBeforeTheSecondStepIsSetUp()
    {
        await using var site = await LocalSite.Start();
        await site.Add("anne");
        using var visitor = site.Visitor();

        using var signedIn = await visitor.Post("/logg-inn", ("bruker", "ANNE"), ("passord", LocalSite.Password), ("til", "/innstillinger"));
        Assert.Equal("/innstillinger", signedIn.Headers.Location!.ToString());
        using var refused = await visitor.Get("/innstillinger");
        Assert.Equal("/konto/to-trinn", refused.Headers.Location!.ToString());

        var page = await visitor.Page("/konto/to-trinn");
        Assert.StartsWith("data:image/png;base64,", page.QuerySelector("main img")!.GetAttribute("src")!, StringComparison.Ordinal);
        using var wrong = await visitor.Post("/konto/to-trinn", ("kode", "000000"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        using var right = await visitor.Post("/konto/to-trinn", ("kode", Totp.Of(page.QuerySelector(".typed-key")!.TextContent)));
        Assert.Equal(10, (await Visitor.Read(right)).QuerySelectorAll(".recovery-codes code").Length);
        Assert.Equal("Innstillinger", (await visitor.Page("/innstillinger")).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task SignIn_SecondTime_AsksForTheCodeFromTheApp()
    {
        await using var site = await LocalSite.Start();
        var anne = await site.SignIn("anne");
        using var visitor = site.Visitor();

        using var password = await visitor.Post("/logg-inn", ("bruker", "anne"), ("passord", LocalSite.Password), ("til", "/konto"));
        var code = password.Headers.Location!.ToString();
        Assert.StartsWith("/logg-inn/kode", code, StringComparison.Ordinal);
        using var before = await visitor.Get("/konto");
        Assert.StartsWith("/logg-inn?", before.Headers.Location!.ToString(), StringComparison.Ordinal);
        using var wrong = await visitor.Post(code, "/logg-inn/kode", ("kode", "12345"), ("til", "/konto"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        using var right = await visitor.Post(code, "/logg-inn/kode", ("kode", Totp.Of(anne.Key)), ("til", "/konto"));
        Assert.Equal("/konto", right.Headers.Location!.ToString());
        Assert.Contains("anne", (await visitor.Page("/konto")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_RecoveryCode_WorksOnce()
    {
        await using var site = await LocalSite.Start();
        var anne = await site.SignIn("anne");

        foreach (var expected in new[] { HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity })
        {
            using var visitor = site.Visitor();
            using var password = await visitor.Post("/logg-inn", ("bruker", "anne"), ("passord", LocalSite.Password), ("til", ""));
            using var answer = await visitor.Post(password.Headers.Location!.ToString(), "/logg-inn/kode?handler=Recovery", ("engangskode", anne.RecoveryCodes[3]), ("til", ""));
            Assert.Equal(expected, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("anne", "galt passord, og langt nok")]
    [InlineData("ingen", LocalSite.Password)]
    [InlineData("", "")]
    public async Task SignIn_Wrong_SaysTheSameWhateverIsWrong(string user, string password)
    {
        await using var site = await LocalSite.Start();
        await site.Add("anne");
        using var visitor = site.Visitor();

        using var answer = await visitor.Post("/logg-inn", ("bruker", user), ("passord", password), ("til", ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Visitor.Read(answer);
        Assert.Contains("Brukernavnet eller passordet er feil", page.QuerySelector(".ds-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("input[name=passord]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task SignIn_SixWrongPasswords_TheRightOneIsRefusedToo()
    {
        await using var site = await LocalSite.Start();
        await site.Add("anne");
        using var visitor = site.Visitor();
        for (var attempt = 0; attempt < 6; attempt++)
        {
            using var wrong = await visitor.Post("/logg-inn", ("bruker", "anne"), ("passord", "galt"), ("til", ""));
        }

        using var right = await visitor.Post("/logg-inn", ("bruker", "anne"), ("passord", LocalSite.Password), ("til", ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, right.StatusCode);
        Assert.Contains("Vent et kvarter", await right.Content.ReadAsStringAsync(Site.Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_WhoGuesses_LearnsNeitherThatAnAccountIsThereNorThatItIsClosed()
    {
        await using var site = await LocalSite.Start();
        await site.Add("anne");
        using var visitor = site.Visitor();
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in new[] { "anne", "finnes-ikke" })
        {
            for (var attempt = 0; attempt < 8; attempt++)
            {
                using var wrong = await visitor.Post("/logg-inn", ("bruker", name), ("passord", "galt"), ("til", ""));
                said.Add((await Visitor.Read(wrong)).QuerySelector(".error-summary, [role=alert], .ds-error-summary")!.TextContent.Trim());
            }
        }

        Assert.Single(said);
    }

    [Fact]
    public async Task SignIn_ACodeOfTheApp_IsTakenOnce()
    {
        await using var site = await LocalSite.Start();
        var anne = await site.SignIn("anne");
        var code = Totp.Of(anne.Key);
        var opened = new List<HttpStatusCode>();
        foreach (var shown in new[] { code, code, "0" + code })
        {
            using var visitor = site.Visitor();
            using var first = await visitor.Post("/logg-inn", ("bruker", "anne"), ("passord", LocalSite.Password), ("til", ""));
            using var second = await visitor.Post("/logg-inn/kode", ("kode", shown), ("til", ""));
            opened.Add(second.StatusCode);
        }

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity], opened);
    }

    [Theory]
    [InlineData("aaaaaaaaaaaa", true), InlineData("passordpassord", true), InlineData("Passord12345", true), InlineData("123123123123", true), InlineData("anneanne2026!", true)]
    [InlineData("qwertyuiop12", true), InlineData("Velkommen2026", true), InlineData("et langt passord om fjell", false), InlineData("kua går på tunet", false), InlineData("k7!Rz2#mP9qW", false)]
    public void Password_ThatIsTriedFirst_IsEasy(string password, bool easy) => Assert.Equal(easy, Langbenk.Hosting.SignIn.EasyPasswords.IsEasy(password, "anne"));

    [Theory]
    [InlineData("Kongsvinger2026", true), InlineData("kongsvinger kommune 1!", true), InlineData("KariNordmann99", true), InlineData("Fjellskole2026", true)]
    [InlineData("Kongsvinger er fin om høsten", false), InlineData("kari liker lange turer", false)]
    public void Password_OfWhereSheWorks_IsEasy(string password, bool easy) =>
        Assert.Equal(easy, Langbenk.Hosting.SignIn.EasyPasswords.IsEasy(password, "kari.nordmann", "Kari Nordmann", "Kongsvinger", "Fjell skole"));

    [Fact]
    public async Task SignIn_ManyAttemptsFromOneAddress_AreStopped()
    {
        await using var site = await LocalSite.Start(settings => settings.Limits.SignInsPerMinute = 3);
        using var visitor = site.Visitor();
        var answers = new List<HttpStatusCode>();
        for (var attempt = 0; attempt < 4; attempt++)
        {
            using var answer = await visitor.Post("/logg-inn", ("bruker", $"ingen{attempt}"), ("passord", "galt"), ("til", ""));
            answers.Add(answer.StatusCode);
        }

        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.UnprocessableEntity, 3), HttpStatusCode.TooManyRequests], answers);
    }

    [Fact]
    public async Task SignIn_DemoAccountOutsideADemonstration_NeitherWayOpens()
    {
        await using var site = await LocalSite.Start();
        var demo = await site.With(async services => ((AddAccount.Result.Added)await services.GetRequiredService<AddAccount>().Handle(
            new("demo", "Demo", Role.Planner, site.Municipality.Id, new DateOnly(2020, 1, 1), Demo: true))).Account);
        using var visitor = site.Visitor();

        using var asDemo = await visitor.Post("/logg-inn", "/logg-inn?handler=Demo", ("konto", demo.Id.ToString()));
        Assert.Equal(HttpStatusCode.NotFound, asDemo.StatusCode);
        using var asUser = await visitor.Post("/logg-inn", ("bruker", "demo"), ("passord", ""), ("til", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asUser.StatusCode);
    }

    /// <summary>A cookie from a demonstration opens nothing when the same data is run in earnest.</summary>
    [Fact]
    public async Task SignIn_DemoSessionAfterTheDemonstration_IsNobodys()
    {
        await using var site = await LocalSite.Start(settings => settings.Demo = true);
        var demo = await site.With(async services => ((AddAccount.Result.Added)await services.GetRequiredService<AddAccount>().Handle(
            new("demo", "Demo", Role.Planner, site.Municipality.Id, new DateOnly(2020, 1, 1), Demo: true))).Account);
        using var visitor = site.Visitor();
        using var signedIn = await visitor.Post("/logg-inn", "/logg-inn?handler=Demo", ("konto", demo.Id.ToString()));
        await visitor.Page("/konto");

        await site.Restart();

        using var after = await visitor.Get("/konto");
        Assert.StartsWith("/logg-inn?", after.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("javascript:alert(1)")]
    public async Task SignIn_AddressOfAnotherSite_LeadsToTheOverview(string back)
    {
        await using var site = await LocalSite.Start();
        await site.Add("anne");
        using var visitor = site.Visitor();

        using var answer = await visitor.Post("/logg-inn", ("bruker", "anne"), ("passord", LocalSite.Password), ("til", back));

        Assert.Equal("/oversikt", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task SignIn_EachAttempt_IsInTheAuditWithoutWhatWasTyped()
    {
        await using var site = await LocalSite.Start();
        var account = await site.Add("anne");
        using var visitor = site.Visitor();
        using var wrong = await visitor.Post("/logg-inn", ("bruker", "anne"), ("passord", "galt"), ("til", ""));
        using var right = await visitor.Post("/logg-inn", ("bruker", "anne"), ("passord", LocalSite.Password), ("til", ""));

        var rows = await site.With(services => services.GetRequiredService<Audit.Events.ReadAudit>().Handle([account.Id], null, Site.Cancellation));

        Assert.Equal([("sign-in", Audit.Events.AuditOutcome.Done), ("sign-in", Audit.Events.AuditOutcome.Refused)], rows.Select(row => (row.Action, row.Outcome)));
    }
}
