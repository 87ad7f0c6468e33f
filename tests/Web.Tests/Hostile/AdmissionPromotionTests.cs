using System.Net;
using Langbenk.Organisation.Staff;
using Langbenk.Web.Tests.Settings;
using Langbenk.Web.Tests.SignIn;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Web.Tests.Cooperation.SentForms;
using static Langbenk.Web.Tests.Settings.AdmissionSite;

namespace Langbenk.Web.Tests.Hostile;

/// <summary>An account that one has made alone, and holds herself, is asked a role for that opens persons.</summary>
public class AdmissionPromotionTests
{
    const string Kari = "kari@storfjell.no";

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Postgres", Traits = ["Run", "Whole"])]
    public async Task Confirm_OfAnAccountThatOneMadeAlone_TakesTheWayInFromWhoHoldsIt(string provider)
    {
        await using var site = await On(provider);
        using var administrator = await site.As("administrator");
        using var second = await site.As(Second);
        var (path, held) = await MadeAloneAndPromoted(site, administrator);
        using var hers = new Visitor(site.Address);
        using var before = await hers.Post("/logg-inn", ("bruker", Kari), ("passord", LocalSite.Password), ("til", ""));
        Assert.Equal("/oversikt", before.Headers.Location!.OriginalString);
        var unused = await site.PathOfNewPassword(held.Id);

        Assert.Contains("Kontoen er laget av Anne Administrator", (await second.Page(path)).QuerySelector(".note-box")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Kontoen er laget av", (await administrator.Page(path)).Body!.TextContent, StringComparison.Ordinal);
        using var confirmed = await Confirm(second, path);

        var address = (await Visitor.Read(confirmed)).QuerySelector("#adresse")!.TextContent;
        var account = await site.Account(Kari);
        Assert.Equal((null, false, null), (account.PasswordHash, account.TwoFactorEnabled, account.AuthenticatorKey));
        Assert.NotEqual(held.SecurityStamp, account.SecurityStamp);
        Assert.False(await site.With(context => context.ExternalLogins.AnyAsync(one => one.AccountId == account.Id)));
        Assert.Contains(await site.Holdings(account.Id), one => one.Role == Role.ServiceLeader);
        using var thrownOut = await hers.Get("/konto/to-trinn");
        Assert.StartsWith("/logg-inn", thrownOut.Headers.Location!.OriginalString, StringComparison.Ordinal);
        using var refused = await hers.Post("/logg-inn", ("bruker", Kari), ("passord", LocalSite.Password), ("til", ""));
        Assert.NotEqual(HttpStatusCode.Redirect, refused.StatusCode);
        using var stale = await hers.Get(unused);
        Assert.Equal(HttpStatusCode.NotFound, stale.StatusCode);
        using var kari = new Visitor(site.Address);
        using var chosen = await kari.Post(address, ("passord", "et annet passord om fjord"));
        Assert.Equal("/konto/to-trinn", chosen.Headers.Location!.ToString());
    }

    /// <summary>Asked of whoever runs the server, by who holds the account.</summary>
    [Fact]
    public async Task RoleGivenOnTheServer_ToAnAccountThatOneMadeAlone_TakesTheWayInToo()
    {
        await using var site = await On("Sqlite");
        using var administrator = await site.As("administrator");
        var (_, held) = await MadeAloneAndPromoted(site, administrator);
        var school = await site.Service("Storfjell skole");

        Assert.Contains("/konto/ny/", await Hosting.Operator.AddRole(site.Services, Kari, Role.ServiceLeader, $"{school}"), StringComparison.Ordinal);
        var account = await site.Account(Kari);
        Assert.Equal((null, false), (account.PasswordHash, account.TwoFactorEnabled));
        Assert.NotEqual(held.SecurityStamp, account.SecurityStamp);
        // Now somebody who answers for the server stands behind her.
        Assert.DoesNotContain("/konto/ny/", await Hosting.Operator.AddRole(site.Services, Kari, Role.Administrator, "9901"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Confirm_OfWhoTwoStandBehind_LeavesHerWayInAsItIs()
    {
        await using var site = await On("Sqlite");
        using var administrator = await site.As("administrator");
        using var second = await site.As(Second);
        var (path, _) = await MadeAloneAndPromoted(site, administrator);
        using var first = await Confirm(second, path);
        var kari = await Reals(site, Kari);
        // From before two were needed.
        await site.AddReal("tone", Role.Caseworker, await site.Service("Storfjell skole"));
        var tone = await Reals(site, "tone");
        // Her role has ended, but two let her in.
        await site.EndRole(Kari, Role.ServiceLeader);

        foreach (var (name, before) in new[] { (Kari, kari), ("tone", tone) })
        {
            var next = await Asked(site, administrator, name);
            Assert.DoesNotContain("Kontoen er laget", (await second.Page(next)).Body!.TextContent, StringComparison.Ordinal);
            using var confirmed = await Confirm(second, next);

            Assert.Equal(List + "?gjort=bekreftet", confirmed.Headers.Location!.OriginalString);
            var after = await site.Account(name);
            Assert.Equal((before.PasswordHash, before.SecurityStamp, true), (after.PasswordHash, after.SecurityStamp, after.TwoFactorEnabled));
        }
    }

    /// <summary>She invites somebody as planner, which takes one, opens the address herself, and asks that this account lead.</summary>
    static async Task<(string Path, Account Held)> MadeAloneAndPromoted(AdmissionSite site, Visitor administrator)
    {
        using var invited = await administrator.Post($"{Staff}/ny", ("navn", "Kari Nordmann"), ("bruker", Kari), ("rolle", "Planner"),
            ("sted", $"{await site.Municipality("9901")}"), ("fra", "1.1.2026"), ("til", ""));
        using var herself = new Visitor(site.Address);
        using var chosen = await herself.Post((await Visitor.Read(invited)).QuerySelector("#adresse")!.TextContent, ("passord", LocalSite.Password));
        Assert.Equal("/konto/to-trinn", chosen.Headers.Location!.ToString());
        var id = (await site.Account(Kari)).Id;
        await site.IsLinkedElsewhere(id);
        var path = await Asked(site, administrator, Kari);
        return (path, await site.Account(Kari));
    }

    static async Task<string> Asked(AdmissionSite site, Visitor administrator, string name)
    {
        await Done(administrator, $"{Staff}/{(await site.Account(name)).Id}", ("rolle", "ServiceLeader"), ("sted", $"{await site.Service("Storfjell skole")}"), ("fra", "1.1.2026"), ("til", ""));
        return $"{List}/{(await site.Last()).Id}";
    }

    /// <summary>With a password and a second step of her own.</summary>
    static async Task<Account> Reals(AdmissionSite site, string name)
    {
        await site.With(context => context.Accounts.Where(one => one.UserName == name)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.PasswordHash, "hers").SetProperty(one => one.TwoFactorEnabled, true), Site.Cancellation));
        return await site.Account(name);
    }
}
