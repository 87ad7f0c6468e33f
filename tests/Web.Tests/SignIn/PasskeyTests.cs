using System.Net;
using Langbenk.Audit;
using Langbenk.Hosting;
using Langbenk.Organisation;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.SignIn;

/// <summary>A passkey from the page where it is made to the door, and what it does not open.</summary>
public class PasskeyTests
{
    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Postgres", Traits = ["Run", "Whole"])]
    public async Task SignIn_WithAPasskey_NeedsNeitherPasswordNorCodeUntilItIsRemoved(string provider)
    {
        await using var on = await PasskeySite.On(provider);
        var anne = await on.Site.SignIn("anne");
        using var key = await on.Made(anne.Visitor, "telefonen");
        var list = await anne.Visitor.Page(PasskeySite.Page);
        Assert.Contains("telefonen", list.QuerySelector(".link-list li")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("telefonen", await on.Site.With(services => Task.FromResult(services.GetRequiredService<IOrganisationData>().AccountPasskeys.Single().Name)));

        using var another = on.Site.Visitor();
        using var opened = await PasskeySite.SignIn(another, key);

        Assert.Equal((HttpStatusCode.Redirect, "/konto"), (opened.StatusCode, opened.Headers.Location?.ToString()));
        await another.Page("/konto");
        Assert.Contains("sign-in.passkey", await Happenings(on.Site));
        using var removed = await anne.Visitor.Post(PasskeySite.Page, PasskeySite.Page + "?handler=Remove", ("id", Id(list)));
        Assert.Equal(PasskeySite.Page + "?fjernet=1", removed.Headers.Location?.ToString());
        await anne.Visitor.Page("/konto");
        using var ended = await another.Get("/konto");
        Assert.StartsWith("/logg-inn?", ended.Headers.Location!.ToString(), StringComparison.Ordinal);
        using var late = await PasskeySite.SignIn(another, key);
        await PasskeySite.Refused(late);
        using var again = await anne.Visitor.Post(PasskeySite.Page, PasskeySite.Page + "?handler=Remove", ("id", Id(list)));
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Postgres", Traits = ["Run", "Whole"])]
    public async Task SignIn_TheSameAnswerTwice_OpensOnce(string provider)
    {
        await using var on = await PasskeySite.On(provider);
        var anne = await on.Site.SignIn("anne");
        using var key = await on.Made(anne.Visitor, "telefonen");
        using var one = on.Site.Visitor();
        var (options, round) = await PasskeySite.Question(one);
        var signed = key.Sign(options);

        using var first = await PasskeySite.Answer(one, round, signed);
        using var other = on.Site.Visitor();
        using var second = await PasskeySite.Answer(other, round, signed);

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        await PasskeySite.Refused(second);
    }

    [Fact]
    public async Task SignIn_UnknownLockedForeignAndUnverified_AreOneAnswer()
    {
        await using var on = await PasskeySite.On("Sqlite");
        var anne = await on.Site.SignIn("anne");
        using var key = await on.Made(anne.Visitor, "telefonen");
        using var unknown = on.Key();
        using var begun = await PasskeySite.Begin(anne.Visitor, "aldri lagret");
        unknown.Make(PasskeySite.Options(await Visitor.Read(begun)));
        using var visitor = on.Site.Visitor();

        var answers = new List<HttpResponseMessage> { await PasskeySite.SignIn(visitor, unknown), await PasskeySite.Answer(visitor, "CfDJ8", "{}"), await PasskeySite.Answer(visitor, "", "") };
        var (options, round) = await PasskeySite.Question(visitor);
        answers.Add(await PasskeySite.Answer(visitor, round, "ikke json"));
        key.At = new Uri("https://langbenk.example.org");
        answers.Add(await PasskeySite.Answer(visitor, round, key.Sign(options)));
        (key.At, key.Verifies) = (on.Site.Address, false);
        answers.Add(await PasskeySite.SignIn(visitor, key));
        key.Verifies = true;
        for (var attempt = 0; attempt < 6; attempt++)
        {
            using var wrong = await visitor.Post("/logg-inn", ("bruker", "anne"), ("passord", "galt"), ("til", ""));
        }

        answers.Add(await PasskeySite.SignIn(visitor, key));

        foreach (var answer in answers)
        {
            await PasskeySite.Refused(answer);
        }

        Assert.Single((await Task.WhenAll(answers.Select(WithoutToken))).Distinct());
        Assert.Contains("sign-in.locked-out", await Happenings(on.Site));
        answers.ForEach(answer => answer.Dispose());
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Postgres", Traits = ["Run", "Whole"])]
    public async Task Reset_OnTheServer_TakesThePasskey(string provider)
    {
        await using var on = await PasskeySite.On(provider);
        var anne = await on.Site.SignIn("anne");
        using var key = await on.Made(anne.Visitor, "telefonen");

        await Operator.ResetAccount(on.Site.Services, "anne");

        using var visitor = on.Site.Visitor();
        using var refused = await PasskeySite.SignIn(visitor, key);
        await PasskeySite.Refused(refused);
        Assert.False(await on.Site.With(services => Task.FromResult(services.GetRequiredService<IOrganisationData>().AccountPasskeys.Any())));
    }

    static string Id(AngleSharp.Dom.IDocument list) => list.QuerySelector(".link-list button[name=id]")!.GetAttribute("value")!;

    static Task<List<string>> Happenings(LocalSite site) =>
        site.With(services => Task.FromResult(services.GetRequiredService<IAuditData>().AuditEvents.Select(one => one.Action).ToList()));

    static async Task<string> WithoutToken(HttpResponseMessage answer)
    {
        var page = await Visitor.Read(answer);
        foreach (var token in page.QuerySelectorAll("input[name=form-token]"))
        {
            token.Remove();
        }

        return page.DocumentElement.OuterHtml;
    }
}
