using System.Net;
using AngleSharp.Dom;
using Langbenk.Audit;
using Langbenk.Audit.Events;
using Langbenk.Organisation;
using Langbenk.Texts;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.Settings;

public class AuditPageTests(DemoSite site) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Log_SomebodyDidSomething_IsShownInWords()
    {
        using var administrator = await site.As("administrator");
        using var wrong = await administrator.Post("/innstillinger/kommuner/ny", ("nummer", "9901"), ("navn", "Hemmelig tekst"), ("innbyggere", ""), ("fra", "1.1.2026"));
        using var officer = await site.As("personvern");

        var page = await officer.Page($"/logg?person={AccountOf("administrator")}");

        var newest = page.QuerySelectorAll("tbody tr")[0].QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()).ToArray();
        Assert.Equal(["Anne Administrator", "Innstillinger: kommuner, tjenester, personer", "Avvist (3003)", "0"], newest[1..5]);
        Assert.DoesNotContain("Hemmelig tekst", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Log_PersonOfAnotherMunicipality_IsNotThere()
    {
        using var other = await site.As("planlegger2");
        await other.Page("/konto");
        using var officer = await site.As("personvern");

        Assert.DoesNotContain("Tor Tverrelvdal", (await officer.Page("/logg")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var asked = await officer.Get($"/logg?person={AccountOf("planlegger2")}");
        Assert.Equal(HttpStatusCode.NotFound, asked.StatusCode);
    }

    [Fact]
    public async Task Log_MoreThanAPage_LeadsBackwards()
    {
        var nurse = AccountOf("helsesykepleier");
        await using var scope = site.Site.Services.CreateAsyncScope();
        var data = scope.ServiceProvider.GetRequiredService<IAuditData>();
        data.AuditEvents.AddRange(Enumerable.Range(0, ReadAudit.PageSize + 7).Select(at => new AuditEvent
        {
            Id = Guid.CreateVersion7(),
            At = new DateTime(2026, 1, 1, 12, 0, 0, DateTimeKind.Utc),
            AccountId = nurse,
            Action = $"made-up.{at}",
            Outcome = AuditOutcome.Seen,
        }));
        await data.SaveChangesAsync(Site.Cancellation);
        using var officer = await site.As("personvern");

        var first = await officer.Page($"/logg?person={nurse}");
        var second = await officer.Page(Older(first)!);

        Assert.Equal((ReadAudit.PageSize, 7), (Rows(first), Rows(second)));
        Assert.Null(Older(second));
    }

    [Theory]
    [InlineData("administrator")]
    [InlineData("planlegger")]
    public async Task Log_NotThePrivacyOfficer_IsNotFound(string who)
    {
        using var visitor = await site.As(who);
        using var answer = await visitor.Get("/logg");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public void Words_EveryActionOfTheRegistry_HasSome() =>
        Assert.Empty(Langbenk.Hosting.Operations.Registry().All.Select(action => action.Name).Except(ActionTexts.Known));

    static int Rows(IDocument page) => page.QuerySelectorAll("tbody tr").Length;

    static string? Older(IDocument page) =>
        page.QuerySelectorAll(".sub-menu a").SingleOrDefault(link => link.TextContent == "Eldre")?.GetAttribute("href");

    Guid AccountOf(string userName)
    {
        using var scope = site.Site.Services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<IOrganisationData>().Accounts.Single(one => one.UserName == userName).Id;
    }
}
