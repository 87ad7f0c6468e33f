using System.Net;
using Langbenk.Organisation;
using Langbenk.Organisation.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.Settings;

/// <summary>Services changed and ended, and teams, on the pages of settings.</summary>
public class ServicePagesTests(DemoSite site) : IClassFixture<DemoSite>
{
    const string Services = "/innstillinger/tjenester";
    const string Teams = "/innstillinger/team";

    [Fact]
    public async Task Service_ChangedFromADay_ShowsTheNewAndTheOldUnderIt()
    {
        using var administrator = await site.As("administrator");
        var path = await Added(administrator, "Prøvetjenesten");
        var form = await administrator.Page(path);
        Assert.Equal("Prøvetjenesten", form.QuerySelector("#navn")!.GetAttribute("value"));

        using var changed = await administrator.Post(path, ("versjon", form.QuerySelector("input[name=versjon]")!.GetAttribute("value")!),
            ("navn", "Den nye tjenesten"), ("vert", Municipality("9901")), ("fra", "1.2.2026"), ("telefon", "00 12 34 56"),
            ($"eiere-{ServiceTask.Ordinary}", Municipality("9902")), ($"delegering-{ServiceTask.Ordinary}", "Sak 7/26"));
        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
        var text = (await administrator.Page(path)).QuerySelector("main")!.TextContent;
        Assert.Contains("Den nye tjenesten", text, StringComparison.Ordinal);
        Assert.Contains("Prøvetjenesten", text, StringComparison.Ordinal);
        Assert.Contains("Sak 7/26", text, StringComparison.Ordinal);

        Assert.Equal("00 12 34 56", (await administrator.Page(path)).QuerySelector("#telefon")!.GetAttribute("value"));
        using var wrong = await administrator.Post(path, ("versjon", "2"), ("navn", "Den nye tjenesten"), ("vert", Municipality("9901")), ("fra", "1.2.2026"), ("vakttelefon", "ring oss"));
        Assert.Equal(["#telefon"], (await Visitor.Read(wrong)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));

        using var late = await administrator.Post(path, ("versjon", "1"), ("navn", "Mitt navn"), ("vert", Municipality("9901")), ("fra", "1.3.2026"));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("Den nye tjenesten", await late.Content.ReadAsStringAsync(Site.Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Service_Ended_IsNoPlaceForPeopleAndOneWithPeopleIsRefused()
    {
        using var administrator = await site.As("administrator");
        var path = await Added(administrator, "Korttjenesten");
        Assert.Contains("Korttjenesten", (await administrator.Page("/innstillinger/personer/ny")).QuerySelector("#sted")!.TextContent, StringComparison.Ordinal);

        using var ended = await administrator.Post($"{path}/avslutt", ("siste", "1.3.2026"));
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        Assert.DoesNotContain("Korttjenesten", (await administrator.Page("/innstillinger/personer/ny")).QuerySelector("#sted")!.TextContent, StringComparison.Ordinal);

        var peopled = Data(data => data.RoleHoldings.First(one => one.ServiceId != null
            && data.Services.Any(service => service.Id == one.ServiceId && service.HostId == Guid.Parse(Municipality("9901"))))).ServiceId;
        using var refused = await administrator.Post($"{Services}/{peopled}/avslutt", ("siste", "1.3.2026"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.NotNull((await Visitor.Read(refused)).QuerySelector("#siste-error"));
    }

    [Theory]
    [InlineData("planlegger")]
    [InlineData("barnevern")]
    public async Task Service_ByOthers_IsNotThere(string who)
    {
        using var administrator = await site.As("administrator");
        using var visitor = await site.As(who);
        var path = await Added(administrator, $"Tjeneste {who}");

        using var read = await visitor.Get(path);
        using var end = await visitor.Get($"{path}/avslutt");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (read.StatusCode, end.StatusCode));
    }

    [Fact]
    public async Task Team_ByTheLeader_IsMadeFilledRenamedAndEmptied()
    {
        using var leader = await site.As("barnevern");
        var service = Data(data => data.RoleHoldings.Single(one => one.AccountId == data.Accounts.Single(person => person.UserName == "barnevern").Id)).ServiceId;
        var berit = Data(data => data.Accounts.Single(one => one.UserName == "barnevern")).Id;

        using var wrong = await leader.Post($"{Teams}/nytt", ("tjeneste", ""), ("navn", ""), ("fra", "i morgen"));
        var form = await Visitor.Read(wrong);
        Assert.All(new[] { "tjeneste", "navn", "fra" }, field => Assert.NotNull(form.QuerySelector($"#{field}-error")));
        using var made = await leader.Post($"{Teams}/nytt", ("tjeneste", $"{service}"), ("navn", "Mottak"), ("fra", "1.2.2026"));
        var path = made.Headers.Location!.ToString();
        using var put = await leader.Post(path, ("person", $"{berit}"), ("fra", "1.2.2026"));
        Assert.Equal(HttpStatusCode.Redirect, put.StatusCode);
        using var renamed = await leader.Post(path, $"{path}?handler=Rename", ("versjon", "1"), ("navn", "Mottaket"));
        Assert.Equal(HttpStatusCode.Redirect, renamed.StatusCode);
        var list = (await leader.Page(Teams)).QuerySelector("main")!.TextContent;
        Assert.Contains("Mottaket", list, StringComparison.Ordinal);
        Assert.Contains("Berit Barnevern", list, StringComparison.Ordinal);
        Assert.DoesNotContain("/innstillinger/personer", (await leader.Page(Teams)).QuerySelector(".sub-menu")!.InnerHtml, StringComparison.Ordinal);

        var member = (await leader.Page(path)).QuerySelector("button[name=medlem]")!.GetAttribute("value")!;
        using var taken = await leader.Post(path, $"{path}?handler=Out", ("medlem", member));
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        Assert.Null((await leader.Page(path)).QuerySelector("button[name=medlem]"));

        using var caseworker = await site.As("helsesykepleier");
        using var closed = await caseworker.Get(Teams);
        Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
    }

    [Fact]
    public async Task Forms_SeveralFieldsWrong_AreSaidAtOnce()
    {
        using var administrator = await site.As("administrator");

        using var municipality = await administrator.Post("/innstillinger/kommuner/ny", ("nummer", "12"), ("navn", ""), ("innbyggere", "mange"), ("fra", "snart"));
        using var service = await administrator.Post($"{Services}/ny", ("navn", ""), ("vert", Municipality("9901")), ("fra", "snart"));

        var (first, second) = (await Visitor.Read(municipality), await Visitor.Read(service));
        Assert.All(new[] { "nummer", "navn", "innbyggere", "fra" }, field => Assert.NotNull(first.QuerySelector($"#{field}-error")));
        Assert.All(new[] { "navn", "fra" }, field => Assert.NotNull(second.QuerySelector($"#{field}-error")));
    }

    async Task<string> Added(Visitor administrator, string name)
    {
        using var added = await administrator.Post($"{Services}/ny", ("navn", name), ("slag", nameof(ServiceKind.School)), ("vert", Municipality("9901")),
            ("oppgave", nameof(ServiceTask.Ordinary)), ("delegering", ""), ("fra", "1.1.2026"));
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        return $"{Services}/{Data(data => data.Services.Single(one => one.Name == name)).Id}";
    }

    string Municipality(string number) => Data(data => data.Municipalities.Single(one => one.Number == number)).Id.ToString();

    T Data<T>(Func<IOrganisationData, T> read)
    {
        using var scope = site.Site.Services.CreateScope();
        return read(scope.ServiceProvider.GetRequiredService<IOrganisationData>());
    }
}
