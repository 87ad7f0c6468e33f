using System.Net;
using AngleSharp.Dom;
using Langbenk.Cooperation.Requests;
using Langbenk.Data;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Web.Tests.Hostile;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Langbenk.Web.Tests.Cooperation.SentForms;

namespace Langbenk.Web.Tests.Cooperation;

/// <summary>What comes of a request at the one door: a service says no and yes to a referral, another answers a question, and a team is opened.</summary>
public sealed class ReferralPagesTests : IAsyncLifetime
{
    const string Child = "Oskar Berg";
    const string Told = "Mor vil ha hjelp med regningene";
    const string Hers = "Vi har ventet på dem siden i vår";

    // A site for each test: all are about the one request.
    readonly DemoSite demo = new();

    public ValueTask InitializeAsync() => demo.InitializeAsync();

    public ValueTask DisposeAsync() => demo.DisposeAsync();

    [Fact]
    public async Task Referral_AnsweredByOneLeader_IsSaidToTheOtherAndToNobodyElse()
    {
        await Lead("nav2", TimeProvider.System.OsloToday().AddYears(-1));
        using var worker = await demo.As("mottak");
        using var leader = await demo.As("nav");
        using var second = await demo.As("nav2");
        var request = await Taken(worker);
        var referral = await Referred(worker, leader, request);
        // Both have the page open.
        var opened = await second.Page(referral);
        using var kept = await second.Post(referral, ("hvorfor", Hers), ("utkast-plass", Hidden(opened, "utkast-plass")), ("knapp", "utkast"));
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        await Done(leader, referral, ("hvorfor", "Ingen ledig før jul"));

        (string, string)[] typed = [("form-token", Hidden(opened, "form-token")), ("utkast-plass", Hidden(opened, "utkast-plass")), ("hvorfor", Hers)];
        foreach (var (action, fields) in new[] { (referral, typed), (referral + "?handler=Accept", typed[..1]) })
        {
            using var late = await second.Send(action, fields);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
            var answer = await Visitor.Read(late);
            Assert.Contains("Tjenesten din har alt svart på henvisningen", answer.GetElementById("errors")!.TextContent, StringComparison.Ordinal);
            SaysNothingElse(answer);
        }

        SaysNothingElse(await second.Page(referral));
        Assert.DoesNotContain(Child, (await second.Page("/foresporsler")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ingen ledig før jul", (await worker.Page(request)).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Hers, (await worker.Page(request)).Body!.TextContent, StringComparison.Ordinal);
        await IsNobodyElses(referral);
    }

    /// <summary>The words are hers, and that it is answered; the child and what was told of it are closed to her again.</summary>
    static void SaysNothingElse(IDocument page)
    {
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("Henvisningen er besvart", text, StringComparison.Ordinal);
        Assert.Contains(Hers, text, StringComparison.Ordinal);
        Assert.All([Child, "Oskar", Told, "Ingen ledig", "Nils Nav", "sa nei"], one => Assert.DoesNotContain(one, text, StringComparison.Ordinal));
    }

    /// <summary>Neither who works there, who leads another service, nor who came to lead after the answer: each is told what is told of a referral that is not there.</summary>
    async Task IsNobodyElses(string referral)
    {
        await Lead("nav3", TimeProvider.System.OsloToday());
        await using (var scope = demo.Site.Services.CreateAsyncScope())
        {
            var id = Guid.Parse(referral.Split('/')[^1]);
            await scope.ServiceProvider.GetRequiredService<LangbenkContext>().Set<RequestReferral>().Where(one => one.Id == id)
                .ExecuteUpdateAsync(row => row.SetProperty(one => one.AnsweredOn, TimeProvider.System.OsloToday().AddDays(-1)), Site.Cancellation);
        }

        foreach (var name in new[] { "veileder", "rektor", "familiehus", "nav3" })
        {
            using var stranger = await demo.As(name);
            foreach (var handler in new[] { "", "?handler=Accept" })
            {
                using var real = await stranger.Post("/uro/ny", referral + handler, ("hvorfor", Hers));
                using var guess = await stranger.Post("/uro/ny", $"/foresporsler/henvist/{Guid.NewGuid()}{handler}", ("hvorfor", Hers));
                Assert.Equal((HttpStatusCode.NotFound, await Body(guess)), (real.StatusCode, await Body(real)));
            }

            await IsMissing(stranger, referral);
        }
    }

    [Fact]
    public async Task Referral_Accepted_OpensTheChildToWhoSaidYes_AndTheReceptionSeesIt()
    {
        using var worker = await demo.As("mottak");
        using var leader = await demo.As("nav");
        using var kindergarten = await demo.As("barnehage");
        var request = await Taken(worker);
        var referral = await Referred(worker, leader, request);
        var child = "/personer/" + (await worker.Page(request)).QuerySelector("a[href^='/personer/']")!.GetAttribute("href")!.Split('/')[^1];
        var token = Hidden(await leader.Page(referral), "form-token");
        for (var press = 0; press < 2; press++)
        {
            using var yes = await leader.Send(referral + "?handler=Accept", ("form-token", token));
            Assert.Equal((HttpStatusCode.Redirect, child), (yes.StatusCode, yes.Headers.Location?.OriginalString));
        }

        Assert.Contains(Child, (await leader.Page(child)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        using var no = await leader.Send(referral, ("form-token", token), ("hvorfor", "Ombestemt oss"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, no.StatusCode);
        Assert.Contains("Tjenesten sa ja", (await worker.Page(request)).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Tjenesten sa ja", (await kindergarten.Page(request)).Body!.TextContent, StringComparison.Ordinal);
        await AnswersAQuestion(leader, kindergarten, worker);
    }

    /// <summary>Nav knows the child now, and says itself what it tells the kindergarten.</summary>
    static async Task AnswersAQuestion(Visitor leader, Visitor kindergarten, Visitor worker)
    {
        const string words = "Vi hjelper mor med regningene";
        var ask = Link(await kindergarten.Page(Link(await kindergarten.Page("/personer"), Child)), "Spør om andre har noe i gang");
        var form = await kindergarten.Page(ask);
        await Done(kindergarten, ask, ("merke", Mark(form)), ("samtykke", Checked(form, "samtykke")), ("tjenester", Value(form, "tjenester", "Nav Nordfjella")), ("sporsmal", "Har dere noe i gang?"));
        var question = Link(await leader.Page("/sporsmal"), Child);
        using var blank = await leader.Post(question, ("svar", words + " 010115 12345"));
        Assert.Equal(["#svar", "#slag"], (await Visitor.Read(blank)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        using var uncovered = await leader.Post(question, ("svar", words), ("slag", "health"));
        Assert.Equal(["#slag"], (await Visitor.Read(uncovered)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        Assert.DoesNotContain(words, (await kindergarten.Page("/sporsmal")).Body!.TextContent, StringComparison.Ordinal);
        var token = Hidden(await leader.Page(question), "form-token");
        for (var press = 0; press < 2; press++)
        {
            using var answered = await leader.Send(question, ("form-token", token), ("svar", words), ("slag", "economy"));
            Assert.Equal("/sporsmal", answered.Headers.Location?.OriginalString);
        }

        Assert.Contains(words, (await kindergarten.Page("/sporsmal")).QuerySelector("section[aria-labelledby=fra-oss]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(words, (await worker.Page("/sporsmal")).Body!.TextContent, StringComparison.Ordinal);
        await IsMissing(worker, question);
    }

    [Fact]
    public async Task Request_ThatBecomesATeam_LeadsToOpeningItOnAConsentOfItsOwn()
    {
        using var worker = await demo.As("mottak");
        using var kindergarten = await demo.As("barnehage");
        var request = await Taken(worker);
        var form = await worker.Page(request + "/svar");
        var next = await Done(
            worker, request + "/svar", ("merke", Mark(form)), ("utfall", "Team"), ("svar", "Vi samler dem som kjenner Oskar"), ("slag", "practical-care"), ("far-svar", "avsender"), ("notat", "Ring far først"));
        Assert.StartsWith("/laget/ny/", next, StringComparison.Ordinal);
        // The request's consent is the kindergarten's, to tell the reception: a team is asked for anew.
        var opening = await worker.Page(next);
        Assert.Null(opening.QuerySelector("input[name=samtykke], select[name=samtykke] option"));
        Assert.NotNull(opening.QuerySelector("a[href^='/samtykke/ny/']"));
        var seen = (await kindergarten.Page(request)).Body!.TextContent;
        Assert.Contains("Et lag rundt barnet", seen, StringComparison.Ordinal);
        Assert.Contains("Vi samler dem som kjenner Oskar", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("Ring far først", seen, StringComparison.Ordinal);
        Assert.DoesNotContain(Child, (await kindergarten.Page("/laget")).Body!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>The request of the kindergarten, which the reception's worker has.</summary>
    static async Task<string> Taken(Visitor worker)
    {
        var request = Link(await worker.Page("/foresporsler"), Child);
        using var taken = await worker.Post(request, request + "?handler=Take");
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        return request;
    }

    static async Task<string> Referred(Visitor worker, Visitor leader, string request)
    {
        var page = await worker.Page(request + "/henvis");
        await Done(worker, request + "/henvis", ("merke", Mark(page)), ("tjeneste", Value(page, "tjeneste", "Nav Nordfjella")), ("tekst", Told), ("slag", "economy"));
        return Link(await leader.Page("/foresporsler"), Child);
    }

    async Task Lead(string userName, DateOnly from)
    {
        await using var scope = demo.Site.Services.CreateAsyncScope();
        var nav = (await HostileThings.ActorOf(scope.ServiceProvider, "nav")).Acting!.ScopeId;
        Assert.IsType<AddAccount.Result.Added>(await scope.ServiceProvider.GetRequiredService<AddAccount>().Handle(new(userName, userName, Role.ServiceLeader, nav, from, Demo: true), Site.Cancellation));
    }

    static Task<string> Body(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(Site.Cancellation);
}
