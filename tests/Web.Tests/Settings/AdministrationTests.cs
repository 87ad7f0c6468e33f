using System.Net;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.Web.Tests.SignIn;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.Settings;

/// <summary>The administrator of Storfjell (9901), which hosts the shared services; the other four municipalities are not hers.</summary>
public class AdministrationTests(DemoSite site) : IClassFixture<DemoSite>
{
    const string People = "/innstillinger/personer";
    const string Change = "/innstillinger/kommuner/endring";

    [Fact]
    public async Task People_OwnMunicipalityAndItsServices_AreShownAndNobodyElse()
    {
        using var administrator = await site.As("administrator");

        var names = (await administrator.Page(People)).QuerySelectorAll("tbody th a").Select(link => link.TextContent).ToList();

        Assert.Contains("Pernille Plan", names);
        Assert.Contains("Berit Barnevern", names);
        Assert.Contains("Hanne Helse", names);
        Assert.DoesNotContain("Tor Tverrelvdal", names);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?handler=End")]
    [InlineData("?handler=Close")]
    [InlineData("?handler=Address")]
    [InlineData("?handler=Reset")]
    public async Task Person_OfAnotherMunicipality_IsNotThere(string handler)
    {
        using var administrator = await site.As("administrator");
        var other = AccountOf("planlegger2");

        using var read = await administrator.Get($"{People}/{other}");
        using var changed = await administrator.Post($"{People}/ny", $"{People}/{other}{handler}", ("rolle", "Planner"), ("sted", Municipality("9901")), ("fra", "1.1.2026"));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (read.StatusCode, changed.StatusCode));
    }

    [Theory]
    [InlineData("planlegger")]
    [InlineData("personvern")]
    [InlineData("barnevern")]
    public async Task Settings_NotAnAdministrator_IsNotFound(string who)
    {
        using var visitor = await site.As(who);
        foreach (var path in new[] { "/innstillinger", "/innstillinger/kommuner", "/innstillinger/tjenester/ny", People, $"{People}/{AccountOf("nav")}", "/innstillinger/moduler" })
        {
            using var answer = await visitor.Get(path);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Invite_ToTheAddress_APasswordIsChosenOnceAndTheSecondStepFollows()
    {
        using var administrator = await site.As("administrator");
        using var answer = await administrator.Post($"{People}/ny", ("navn", "Ny <b>Planlegger</b>"), ("bruker", "ny@storfjell.no"),
            ("rolle", "Planner"), ("sted", Municipality("9901")), ("fra", "1.1.2026"));
        var address = (await Visitor.Read(answer)).QuerySelector("#adresse")!.TextContent;
        using var invited = new Visitor(site.Site.Client.BaseAddress!);

        using var tooShort = await invited.Post(address, ("passord", "kort"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, tooShort.StatusCode);
        using var chosen = await invited.Post(address, ("passord", LocalSite.Password));
        Assert.Equal("/konto/to-trinn", chosen.Headers.Location!.ToString());
        using var again = await invited.Get(address);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        Assert.Null((await administrator.Page($"{People}/ny")).QuerySelector(".draft-note"));
        Assert.Contains("Ny <b>Planlegger</b>", (await administrator.Page(People)).QuerySelectorAll("tbody th a").Select(link => link.TextContent));
    }

    [Fact]
    public async Task Invite_WithNothing_SaysEveryFieldAtOnce()
    {
        using var administrator = await site.As("administrator");

        using var answer = await administrator.Post($"{People}/ny", ("navn", ""), ("bruker", ""), ("fra", "snart"));

        Assert.Equal(["#bruker", "#navn", "#rolle", "#sted", "#fra"], (await Visitor.Read(answer)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
    }

    [Fact]
    public async Task Invite_UserNameTaken_IsRefusedAndTheWordsAreKept()
    {
        using var administrator = await site.As("administrator");

        using var answer = await administrator.Post($"{People}/ny", ("navn", "En som kommer"), ("bruker", "PLANLEGGER"),
            ("rolle", "Planner"), ("sted", Municipality("9901")), ("fra", "1.1.2026"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull((await Visitor.Read(answer)).QuerySelector("#bruker-error"));
        Assert.Equal("En som kommer", (await administrator.Page($"{People}/ny")).QuerySelector("#navn")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("9902", "Planner")]
    [InlineData("9901", "Caseworker")]
    public async Task Invite_PlaceThatIsNotHersOrDoesNotFit_IsRefused(string municipality, string role)
    {
        using var administrator = await site.As("administrator");

        using var answer = await administrator.Post($"{People}/ny", ("navn", "X"), ("bruker", $"x{municipality}"),
            ("rolle", role), ("sted", Municipality(municipality)), ("fra", "1.1.2026"));

        Assert.NotNull((await Visitor.Read(answer)).QuerySelector("#sted-error"));
    }

    [Fact]
    public async Task Role_GivenAndEnded_OpensAndCloses()
    {
        using var administrator = await site.As("administrator");
        var page = $"{People}/{AccountOf("kommunestyre")}";

        using var given = await administrator.Post(page, ("rolle", "Director"), ("sted", Municipality("9901")), ("fra", "1.1.2026"));
        Assert.EndsWith("gjort=rolle", given.Headers.Location!.ToString(), StringComparison.Ordinal);
        var shown = await administrator.Page(page);
        var holding = shown.QuerySelectorAll(".card-list li").Single(role => role.TextContent.Contains("Kommunedirektør", StringComparison.Ordinal))
            .QuerySelector("button")!.GetAttribute("value")!;
        using var ended = await administrator.Post(page, page + "?handler=End", ("verv", holding));

        Assert.EndsWith("gjort=avsluttet", ended.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Single((await administrator.Page(page)).QuerySelectorAll("button[name=verv]"));
    }

    [Fact]
    public async Task Role_ToHerself_IsRefused()
    {
        using var administrator = await site.As("administrator");
        var own = AccountOf("administrator");

        using var given = await administrator.Post($"{People}/ny", $"{People}/{own}", ("rolle", "Planner"), ("sted", Municipality("9901")), ("fra", "1.1.2026"));
        using var closed = await administrator.Post($"{People}/ny", $"{People}/{own}?handler=Close");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (given.StatusCode, closed.StatusCode));
        Assert.All(Data(data => data.RoleHoldings.Where(one => one.AccountId == own).ToList()), held => Assert.Equal(Role.Administrator, held.Role));
    }

    [Fact]
    public async Task Close_SomeoneWithARoleElsewhereToo_IsRefused()
    {
        using var administrator = await site.As("administrator");
        var guest = AccountOf("statsforvalter");
        await using var scope = site.Site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<GiveRole>().Handle(guest, Role.CountyGovernorGuest, Guid.Parse(Municipality("9903")), new DateOnly(2020, 1, 1), cancellation: Site.Cancellation);

        using var closed = await administrator.Post($"{People}/ny", $"{People}/{guest}?handler=Close");

        Assert.Contains("rolle i en annen kommune", await closed.Content.ReadAsStringAsync(Site.Cancellation), StringComparison.Ordinal);
        Assert.DoesNotContain("Langvatn", (await administrator.Page($"{People}/{guest}")).QuerySelector(".card-list")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Municipality_AddedAndRenumbered_IsHersAndTheOldOneEnds()
    {
        using var administrator = await site.As("administrator");
        foreach (var number in new[] { "9911", "9912" })
        {
            using var added = await administrator.Post("/innstillinger/kommuner/ny", ("nummer", number), ("navn", "Nylund"), ("innbyggere", "1 200"), ("fra", "1.1.2024"));
            Assert.Equal("/innstillinger/kommuner", added.Headers.Location!.ToString());
            await IsMadeAdministrator(number);
        }

        using var changed = await Confirmed(administrator, ("gammel", Municipality("9911")), ("ny", Municipality("9912")), ("hva", "Renumbered"), ("dato", "1.1.2025"));
        Assert.Equal("/innstillinger/kommuner", changed.Headers.Location!.ToString());
        Assert.Contains("Ble 9912 Nylund 1. januar 2025", (await administrator.Page("/innstillinger/kommuner")).QuerySelector("table")!.TextContent, StringComparison.Ordinal);

        using var others = await administrator.Post(Change,
            ("gammel", Municipality("9902")), ("ny", Municipality("9912")), ("hva", "Merged"), ("dato", "1.1.2025"));
        Assert.Equal(HttpStatusCode.NotFound, others.StatusCode);
    }

    [Fact]
    public async Task Municipality_ChangedOnADayThatCannotBeOrTwice_IsSaidBesideTheDate()
    {
        using var administrator = await site.As("administrator");
        foreach (var number in new[] { "9931", "9932" })
        {
            using var added = await administrator.Post("/innstillinger/kommuner/ny", ("nummer", number), ("navn", "Delvik"), ("innbyggere", ""), ("fra", "1.1.2024"));
            await IsMadeAdministrator(number);
        }

        (string, string)[] On(string day) => [("gammel", Municipality("9931")), ("ny", Municipality("9932")), ("hva", "Split"), ("dato", day)];
        Task<HttpResponseMessage> Split(string day) => administrator.Post(Change, On(day));
        using var first = await Split("01.01.0001");
        using var split = await Confirmed(administrator, On("1.1.2025"));
        using var again = await Split("1.1.2025");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity), (first.StatusCode, split.StatusCode, again.StatusCode));
        Assert.NotNull((await Visitor.Read(first)).QuerySelector("#dato-error"));
        Assert.Contains("skrevet ned", (await Visitor.Read(again)).QuerySelector("#dato-error")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>What is ticked is these municipalities that day: with another day she is asked again.</summary>
    static async Task<HttpResponseMessage> Confirmed(Visitor administrator, params (string, string)[] fields)
    {
        using var asked = await administrator.Post(Change, fields);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        var page = await Visitor.Read(asked);
        Assert.Contains("kan ikke gjøres om her", page.QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        var yes = page.QuerySelector("input[name=sikker]")!.GetAttribute("value")!;
        using var other = await administrator.Post(Change, [.. fields.SkipLast(1), ("dato", "2.1.2025"), ("sikker", yes)]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
        return await administrator.Post(Change, [.. fields, ("sikker", yes)]);
    }

    [Theory]
    [InlineData("99", "Navn", "1.1.2026", "nummer")]
    [InlineData("9901", "Navn", "1.1.2026", "nummer")]
    [InlineData("9921", "", "1.1.2026", "navn")]
    [InlineData("9921", "Navn", "31.2.2026", "fra")]
    public async Task Municipality_BadInput_IsSaidBesideTheField(string number, string name, string from, string field)
    {
        using var administrator = await site.As("administrator");

        using var answer = await administrator.Post("/innstillinger/kommuner/ny", ("nummer", number), ("navn", name), ("innbyggere", ""), ("fra", from));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull((await Visitor.Read(answer)).QuerySelector($"#{field}-error"));
    }

    [Fact]
    public async Task Service_AddedForTwoMunicipalities_IsShownWithItsDelegation()
    {
        using var administrator = await site.As("administrator");

        using var added = await administrator.Post("/innstillinger/tjenester/ny", ("navn", "Barnevernsvakta i fjellet"), ("slag", "ChildWelfare"), ("vert", Municipality("9901")),
            ("eiere", Municipality("9901")), ("eiere", Municipality("9902")), ("oppgave", "EmergencyDuty"), ("delegering", "Sak 12/25"), ("fra", "1.1.2025"));
        Assert.Equal("/innstillinger/tjenester", added.Headers.Location!.ToString());

        var row = (await administrator.Page("/innstillinger/tjenester")).QuerySelectorAll("tbody tr").Single(one => one.TextContent.Contains("Barnevernsvakta", StringComparison.Ordinal));
        Assert.Contains("Storfjell, Tverrelvdal", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Barnevernsvakt: Sak 12/25", row.TextContent, StringComparison.Ordinal);
        using var foreign = await administrator.Post("/innstillinger/tjenester/ny", ("navn", "X"), ("slag", "School"), ("vert", Municipality("9902")), ("fra", "1.1.2025"));
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
    }

    [Fact]
    public async Task Modules_PersonsBeforeTheChoices_AreRefusedAndThenTaken()
    {
        using var administrator = await site.As("administrator");

        var version = (await administrator.Page("/innstillinger/moduler")).QuerySelector("input[name=versjon]")!.GetAttribute("value")!;
        using var early = await administrator.Post("/innstillinger/moduler", ("versjon", version), ("ansvarlig", "Storfjell kommune"), ("ombud", ""), ("arkiv", ""), ("personer", "ja"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.StatusCode);
        Assert.NotNull((await Visitor.Read(early)).QuerySelector("#personer-error"));
        using var late = await administrator.Post("/innstillinger/moduler",
            ("versjon", version), ("ansvarlig", "Storfjell kommune"), ("ombud", "Pål Personvern"), ("arkiv", "IKA Fjell"), ("personer", "ja"));

        Assert.Equal("/innstillinger/moduler?lagret=1", late.Headers.Location!.ToString());
        Assert.True(Data(data => data.InstallationChoices.Single()).PersonsOn);
        var last = Data(data => data.InstallationChanges.OrderByDescending(one => one.Id).First());
        Assert.Equal((true, "IKA Fjell", AccountOf("administrator")), (last.PersonsOn, last.Archive, last.ById));
        // From a page that was opened before.
        using var old = await administrator.Post("/innstillinger/moduler", ("versjon", version), ("ansvarlig", "En annen"), ("ombud", "Pål"), ("arkiv", "IKA"));
        Assert.Equal(HttpStatusCode.Conflict, old.StatusCode);

        // Nobody could look at the log, or at an emergency.
        await Officers(new DateOnly(2020, 1, 1));
        var now = (await administrator.Page("/innstillinger/moduler")).QuerySelector("input[name=versjon]")!.GetAttribute("value")!;
        using var nobody = await administrator.Post("/innstillinger/moduler", ("versjon", now), ("ansvarlig", "Storfjell kommune"), ("ombud", "Pål"), ("arkiv", "IKA"), ("personer", "ja"));
        await Officers(null);
        Assert.Contains("har en konto", (await Visitor.Read(nobody)).QuerySelector("#personer-error")!.TextContent, StringComparison.Ordinal);
    }

    async Task Officers(DateOnly? lastDay)
    {
        using var scope = site.Site.Services.CreateScope();
        var data = scope.ServiceProvider.GetRequiredService<IOrganisationData>();
        foreach (var one in data.RoleHoldings.Where(one => one.Role == Role.PrivacyOfficer).ToList())
        {
            one.ValidTo = lastDay;
        }

        await data.SaveChangesAsync(Site.Cancellation);
    }

    /// <summary>On the server, as where two are needed.</summary>
    async Task IsMadeAdministrator(string number) =>
        Assert.Equal($"administrator Administrator {number}", await Hosting.Operator.AddRole(site.Site.Services, "administrator", Role.Administrator, number));

    Guid AccountOf(string userName) => Data(data => data.Accounts.Single(one => one.UserName == userName)).Id;

    string Municipality(string number) => Data(data => data.Municipalities.Single(one => one.Number == number)).Id.ToString();

    T Data<T>(Func<IOrganisationData, T> read)
    {
        using var scope = site.Site.Services.CreateScope();
        return read(scope.ServiceProvider.GetRequiredService<IOrganisationData>());
    }
}
