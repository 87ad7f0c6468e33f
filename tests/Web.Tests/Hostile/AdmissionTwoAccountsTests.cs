using System.Net;
using Langbenk.Organisation.Admissions;
using Langbenk.Organisation.Staff;
using Langbenk.Web.Tests.Settings;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Web.Tests.Cooperation.SentForms;
using static Langbenk.Web.Tests.Settings.AdmissionSite;

namespace Langbenk.Web.Tests.Hostile;

/// <summary>One human with two accounts is one where roles are confirmed.</summary>
public class AdmissionTwoAccountsTests
{
    /// <summary>Of people born in 1855: numbers were given from 1964 on.</summary>
    const string Hers = "01015550089";
    const string Another = "01015550240";

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Postgres", Traits = ["Run", "Whole"])]
    public async Task Confirm_ByHerOtherAccount_IsRefused(string provider)
    {
        await using var site = await On(provider);
        using var administrator = await site.As("administrator");
        using var second = await site.As(Second);
        using var leader = await site.As("rektor");
        var (invited, given) = (await site.Invited(administrator), await site.Given(administrator, "direktor"));
        foreach (var name in new[] { "administrator", Second, "rektor" })
        {
            await site.BecomesReal(name);
        }

        // Nobody knows yet whether the two are two.
        var page = await second.Page(invited);
        Assert.Null(page.QuerySelector("[name=kjenner]"));
        Assert.NotNull(page.QuerySelector(".note-box a[href='/konto/naere']"));
        await IsRefused(site, second, invited, "Skriv først hvem du er selv");
        await Says(second, Hers);
        await IsRefused(site, second, invited, "har ikke skrevet hvem");
        await Says(administrator, Hers);
        await IsRefused(site, second, invited, "må være hver sin");
        // Nor does she let herself in by what another has asked.
        await Says(leader, Another);
        await site.HasSaid("direktor", Another);
        await IsRefused(site, leader, given, "må være hver sin");
        // What she has not vouched for is refused before anybody is held against anybody: numbers cannot be tried.
        using var untold = await Confirm(leader, given, knows: false);
        Assert.DoesNotContain("må være hver sin", (await Visitor.Read(untold)).GetElementById("errors")!.TextContent, StringComparison.Ordinal);

        using var confirmed = await Confirm(leader, invited);
        Assert.Equal(HttpStatusCode.OK, confirmed.StatusCode);
    }

    [Fact]
    public async Task Ask_BeforeSheHasSaidWhoSheIs_IsRefusedAndSaid()
    {
        await using var site = await On("Sqlite");
        using var administrator = await site.As("administrator");
        await site.BecomesReal("administrator");

        using var answer = await administrator.Post($"{Staff}/ny", ("navn", "Ny Ansatt"), ("bruker", "ny@storfjell.no"), ("rolle", "Caseworker"),
            ("sted", $"{await site.Service("Storfjell skole")}"), ("fra", "1.1.2026"), ("til", ""));
        Assert.Contains("Skriv først hvem du er selv", (await Visitor.Read(answer)).GetElementById("errors")!.TextContent, StringComparison.Ordinal);
        Assert.False(await site.With(context => context.Admissions.AnyAsync()));
        await Says(administrator, Hers);
        await site.Invited(administrator);
    }

    /// <summary>Where nobody is asked who she is, one human with two accounts would be two.</summary>
    [Fact]
    public async Task PersonsSwitchedOffAgain_NobodyAsksOrConfirms()
    {
        await using var site = await On("Sqlite");
        using var administrator = await site.As("administrator");
        using var second = await site.As(Second);
        var invited = await site.Invited(administrator);
        await site.BecomesReal("administrator");
        await site.BecomesReal(Second);
        await site.With(async context =>
        {
            context.InstallationChanges.Add(new() { Id = Guid.CreateVersion7(), On = Today, ById = null, PersonsOn = true, ByName = "Anne Administrator", Controller = "K", PrivacyOfficer = "P", Archive = "A" });
            await context.SaveChangesAsync();
            return await context.InstallationChoices.ExecuteUpdateAsync(set => set.SetProperty(one => one.PersonsOn, false));
        });

        await IsRefused(site, second, invited, "slått av nå");
        using var asked = await administrator.Post($"{Staff}/ny", ("navn", "Enda En"), ("bruker", "enda@storfjell.no"), ("rolle", "Caseworker"),
            ("sted", $"{await site.Service("Storfjell skole")}"), ("fra", "1.1.2026"), ("til", ""));
        Assert.Contains("slått av nå", (await Visitor.Read(asked)).GetElementById("errors")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Officer_IsLetInByTwo()
    {
        await using var site = await On("Sqlite");
        using var administrator = await site.As("administrator");
        using var second = await site.As(Second);
        var director = (await site.Account("direktor")).Id;

        var at = await Done(administrator, $"{Staff}/{director}", ("rolle", "PrivacyOfficer"), ("sted", $"{await site.Municipality("9901")}"), ("fra", "1.1.2026"), ("til", ""));

        Assert.StartsWith(List + "?gjort=bedt", at, StringComparison.Ordinal);
        Assert.Single(await site.Holdings(director));
        var path = Link(await second.Page(List), "Ny rolle til Didrik Direktør");
        Assert.Contains("nødtilganger som ingen leder kan se på", (await second.Page(path)).Body!.TextContent, StringComparison.Ordinal);
        using var confirmed = await Confirm(second, path);
        Assert.Contains(await site.Holdings(director), one => one.Role == Role.PrivacyOfficer);
    }

    static async Task IsRefused(AdmissionSite site, Visitor visitor, string path, string why)
    {
        using var answer = await Confirm(visitor, path);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(why, (await Visitor.Read(answer)).GetElementById("errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await site.With(context => context.Admissions.CountAsync(one => one.State != AdmissionState.Asked)));
    }

    static async Task Says(Visitor visitor, string number) =>
        Assert.Equal("/konto/naere", await Done(visitor, "/konto/naere", ("hvem", "meg"), ("nummer", number)));
}
