using System.Net;
using AngleSharp.Dom;
using Langbenk.Data;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Web.Tests.Hostile;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Langbenk.Web.Tests.Cooperation.SentForms;
using Participation = Langbenk.Cooperation.Teams.Participation;

namespace Langbenk.Web.Tests.Cooperation;

/// <summary>An invitation to a team that two leaders of the service have open.</summary>
public sealed class InvitationPagesTests : IAsyncLifetime
{
    const string Child = "Live Moen";
    const string Purpose = "At Live får en god skolestart";
    const string Hers = "Vi kjenner henne for godt";

    readonly DemoSite demo = new();

    public ValueTask InitializeAsync() => demo.InitializeAsync();

    public ValueTask DisposeAsync() => demo.DisposeAsync();

    [Fact]
    public async Task Invitation_AnsweredByOneLeader_IsSaidToTheOtherAndToNobodyElse()
    {
        await Lead("nav2", TimeProvider.System.OsloToday().AddYears(-1));
        using var nurse = await demo.As("helsesykepleier");
        using var leader = await demo.As("nav");
        using var second = await demo.As("nav2");
        await Invited(nurse);
        var invitation = (await leader.Page("/laget")).QuerySelector("section[aria-labelledby=venter] a")!.GetAttribute("href")!;
        // Both have the page open.
        var opened = await second.Page(invitation);
        using var kept = await second.Post(invitation, ("hvorfor", Hers), ("utkast-plass", Hidden(opened, "utkast-plass")), ("knapp", "utkast"));
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        await Done(leader, invitation, ("hvorfor", "Ingen ledig før jul"));

        (string, string)[] typed = [("form-token", Hidden(opened, "form-token")), ("utkast-plass", Hidden(opened, "utkast-plass")), ("hvorfor", Hers)];
        foreach (var (action, fields) in new[] { (invitation, typed), (invitation + "?handler=Accept", typed[..1]) })
        {
            using var late = await second.Send(action, fields);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
            var answer = await Visitor.Read(late);
            Assert.Contains("Tjenesten din har alt svart på invitasjonen", answer.GetElementById("errors")!.TextContent, StringComparison.Ordinal);
            SaysNothingElse(answer);
        }

        SaysNothingElse(await second.Page(invitation));
        // Her own no, pressed twice, leads to the same place.
        using var twice = await leader.Post("/uro/ny", invitation, ("hvorfor", "Ingen ledig før jul"));
        Assert.Equal("/laget", twice.Headers.Location?.OriginalString);
        await IsNobodyElses(invitation);
    }

    [Fact]
    public async Task Invite_WithNobodyLeft_LeadsToTheFamily_AndAFormThatWasOpenKeepsItsWords()
    {
        using var nurse = await demo.As("helsesykepleier");
        using var second = await demo.As("helsesykepleier");
        IDocument opened = null!;
        var team = await Invited(nurse, async at => opened = await second.Page(at + "/inviter"));

        var page = await nurse.Page(team + "/inviter");
        Assert.Empty(page.QuerySelectorAll("main form"));
        Assert.Contains("ingen flere å invitere", page.QuerySelector("main .note-box")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Link(page, "Spør familien om en tjeneste til"), Link(await nurse.Page(team), "Spør familien om en tjeneste til"));
        Assert.Contains("Nav Nordfjella", (await nurse.Page(Link(page, "Spør familien om en tjeneste til"))).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        using var late = await second.Send(team + "/inviter", ("form-token", Hidden(opened, "form-token")), ("tjeneste", Value(opened, "tjeneste", "Nav Nordfjella")), ("hvorfor", Hers));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        Assert.Contains(Hers, (await Visitor.Read(late)).QuerySelector("textarea[name=hvorfor]")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>The words are hers, and that it is answered; the child is closed to her again.</summary>
    static void SaysNothingElse(IDocument page)
    {
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("Invitasjonen er besvart", text, StringComparison.Ordinal);
        Assert.Contains(Hers, text, StringComparison.Ordinal);
        Assert.All([Child, "Live", Purpose, "Ingen ledig", "Nils Nav", "helsestasjon"], one => Assert.DoesNotContain(one, text, StringComparison.Ordinal));
    }

    /// <summary>Neither who works there, who leads another service, nor who came to lead after the answer.</summary>
    async Task IsNobodyElses(string invitation)
    {
        await Lead("nav3", TimeProvider.System.OsloToday());
        await using (var scope = demo.Site.Services.CreateAsyncScope())
        {
            var id = Guid.Parse(invitation.Split('/')[^1]);
            await scope.ServiceProvider.GetRequiredService<LangbenkContext>().Set<Participation>().Where(one => one.Id == id)
                .ExecuteUpdateAsync(row => row.SetProperty(one => one.AnsweredOn, TimeProvider.System.OsloToday().AddDays(-1)), Site.Cancellation);
        }

        foreach (var name in new[] { "veileder", "rektor", "familiehus", "nav3" })
        {
            using var stranger = await demo.As(name);
            foreach (var handler in new[] { "", "?handler=Accept" })
            {
                using var real = await stranger.Post("/uro/ny", invitation + handler, ("hvorfor", Hers));
                using var guess = await stranger.Post("/uro/ny", $"/laget/invitasjon/{Guid.NewGuid()}{handler}", ("hvorfor", Hers));
                Assert.Equal((HttpStatusCode.NotFound, await Body(guess)), (real.StatusCode, await Body(real)));
            }

            await IsMissing(stranger, invitation);
        }
    }

    static async Task<string> Invited(Visitor nurse, Func<string, Task>? before = null)
    {
        var ask = Link(await nurse.Page(Link(await nurse.Page("/personer"), Child)), "Spør om samtykke");
        var form = await nurse.Page(ask);
        var consent = await Done(
            nurse, ask, ("merke", Mark(form)), ("formal", Purpose), ("tjenester", Value(form, "tjenester", "Nav Nordfjella")), ("vei", "begge"), ("om", Value(form, "om", Child)), ("slag", "school-matters"), ("til", Day(90)), ("sprak", "Nb"));
        var people = await nurse.Page(consent);
        await Done(nurse, consent, ("hvem", Value(people, "hvem", "Sara Moen")), ("svar", "Given"), ("form", "Written"), ("dag", Day(0)));
        await Done(nurse, consent, ("hvem", Value(people, "hvem", Child)), ("svar", "DoesNotUnderstand"), ("hvordan", ""), ("dag", Day(0)));
        var open = Link(await nurse.Page(consent), "Åpne laget rundt barnet");
        var team = await Done(nurse, open, ("merke", Mark(await nurse.Page(open))), ("samtykke", consent.Split('/')[^1]), ("mate", "ResponsibilityGroup"));
        await (before?.Invoke(team) ?? Task.CompletedTask);
        await Done(nurse, team + "/inviter", ("tjeneste", Value(await nurse.Page(team + "/inviter"), "tjeneste", "Nav Nordfjella")), ("hvorfor", "Bli med?"));
        return team;
    }

    async Task Lead(string userName, DateOnly from)
    {
        await using var scope = demo.Site.Services.CreateAsyncScope();
        var nav = (await HostileThings.ActorOf(scope.ServiceProvider, "nav")).Acting!.ScopeId;
        Assert.IsType<AddAccount.Result.Added>(await scope.ServiceProvider.GetRequiredService<AddAccount>().Handle(new(userName, userName, Role.ServiceLeader, nav, from, Demo: true), Site.Cancellation));
    }

    static Task<string> Body(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(Site.Cancellation);
}
