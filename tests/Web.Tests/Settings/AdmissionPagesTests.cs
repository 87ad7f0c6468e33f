using System.Net;
using Langbenk.Organisation.Staff;
using Langbenk.Web.Tests.SignIn;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Web.Tests.Cooperation.SentForms;
using static Langbenk.Web.Tests.Settings.AdmissionSite;

namespace Langbenk.Web.Tests.Settings;

/// <summary>Asked for by one, opened by another: invitations, roles, passwords and second steps.</summary>
public class AdmissionPagesTests
{
    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Postgres", Traits = ["Run", "Whole"])]
    public async Task Invite_ToAService_OpensNothingUntilItsLeaderHasConfirmed(string provider)
    {
        await using var site = await On(provider, withSecond: false);
        using var administrator = await site.As("administrator");
        using var leader = await site.As("rektor");
        Assert.DoesNotContain("venter på deg", (await leader.Page("/oversikt")).QuerySelector(".note-box")?.TextContent ?? "", StringComparison.Ordinal);
        var path = await site.Invited(administrator);

        Assert.False(await site.With(context => context.Accounts.AnyAsync(one => one.UserName == "ny@storfjell.no")));
        var own = await administrator.Page(List);
        Assert.Contains("Venter på Rita Rektor", own.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(own.QuerySelector("#adresse"));
        Assert.Null((await administrator.Page(path)).QuerySelector("[name=kjenner]"));
        Assert.Equal(List, Link(await leader.Page("/oversikt"), "Én tilgang venter på deg"));
        Assert.Equal(path, Link(await leader.Page(List), "Ny person: Ny Lærer"));
        var shown = (await leader.Page(path)).Body!.TextContent;
        Assert.Contains("Anne Administrator ba om dette", shown, StringComparison.Ordinal);
        Assert.Contains("Kan lese det Storfjell skole har skrevet om barn og familier som personen arbeider med", shown, StringComparison.Ordinal);

        using var blind = await Confirm(leader, path, knows: false);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, blind.StatusCode);
        Assert.NotNull((await Visitor.Read(blind)).QuerySelector("#kjenner-error"));
        using var confirmed = await Confirm(leader, path);
        var address = (await Visitor.Read(confirmed)).QuerySelector("#adresse")!.TextContent;
        var account = await site.Account("ny@storfjell.no");
        var held = Assert.Single(await site.Holdings(account.Id));
        // It was asked for from a day that had been: nobody had a role before it was confirmed.
        Assert.Equal((Role.Caseworker, Today), (held.Role, held.ValidFrom));
        using var invited = new Visitor(site.Address);
        using var chosen = await invited.Post(address, ("passord", LocalSite.Password));
        Assert.Equal("/konto/to-trinn", chosen.Headers.Location!.ToString());

        using var again = await Confirm(leader, path);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        var answered = await Visitor.Read(again);
        Assert.Contains("En annen har alt svart", answered.GetElementById("errors")!.TextContent, StringComparison.Ordinal);
        Assert.Null(answered.QuerySelector("#adresse"));
        Assert.Contains("Bekreftet av Rita Rektor", (await administrator.Page(List)).Body!.TextContent, StringComparison.Ordinal);
        await IsInTheLog(site, "admission.ask", "administrator", path);
        await IsInTheLog(site, "admission.answer", "rektor", path);
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Postgres", Traits = ["Run", "Whole"])]
    public async Task Administrator_AskedForByOne_IsConfirmedByAnotherOfTheMunicipality(string provider)
    {
        await using var site = await On(provider);
        using var administrator = await site.As("administrator");
        using var second = await site.As(Second);
        var director = (await site.Account("direktor")).Id;
        var page = $"{Staff}/{director}";
        var at = await Done(administrator, page, ("rolle", "Administrator"), ("sted", $"{await site.Municipality("9901")}"), ("fra", $"{Today.AddDays(7):d.M.yyyy}"), ("til", ""));

        Assert.StartsWith(List + "?gjort=bedt", at, StringComparison.Ordinal);
        Assert.Single(await site.Holdings(director));
        using var twice = await administrator.Post(page, ("rolle", "Administrator"), ("sted", $"{await site.Municipality("9901")}"), ("fra", "1.1.2026"), ("til", ""));
        Assert.Contains("Det er alt bedt om", (await Visitor.Read(twice)).GetElementById("errors")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Én tilgang venter på deg", (await second.Page(Staff)).Body!.TextContent, StringComparison.Ordinal);
        var path = Link(await second.Page(List), "Ny rolle til Didrik Direktør");
        using var confirmed = await Confirm(second, path);

        Assert.Equal(List + "?gjort=bekreftet", confirmed.Headers.Location!.OriginalString);
        Assert.Contains(await site.Holdings(director), one => one.Role == Role.Administrator && one.ValidFrom == Today.AddDays(7));
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Postgres", Traits = ["Run", "Whole"])]
    public async Task SecondStep_OfSomebodyAtWork_IsResetByTwo(string provider)
    {
        await using var site = await On(provider);
        using var administrator = await site.As("administrator");
        using var leader = await site.As("rektor");
        var teacher = await site.AddReal("tone", Role.Caseworker, await site.Service("Storfjell skole"));
        var before = await site.Account("tone");
        await site.IsLinkedElsewhere(teacher);
        var page = $"{Staff}/{teacher}";

        using var asked = await administrator.Post(page, page + "?handler=Reset");
        Assert.StartsWith(List + "?gjort=bedt", asked.Headers.Location!.OriginalString, StringComparison.Ordinal);
        var kept = await site.Account("tone");
        Assert.Equal((true, before.SecurityStamp), (kept.TwoFactorEnabled, kept.SecurityStamp));
        var path = Link(await leader.Page(List), "Nytt andre steg til tone");
        Assert.Contains("Ansatt i tjenesten, Storfjell skole", (await leader.Page(path)).Body!.TextContent, StringComparison.Ordinal);
        using var confirmed = await Confirm(leader, path);

        Assert.Equal(HttpStatusCode.Redirect, confirmed.StatusCode);
        var reset = await site.Account("tone");
        Assert.Equal((false, null), (reset.TwoFactorEnabled, reset.AuthenticatorKey));
        Assert.NotEqual(before.SecurityStamp, reset.SecurityStamp);
        Assert.False(await site.With(context => context.ExternalLogins.AnyAsync(one => one.AccountId == teacher)));
    }

    [Fact]
    public async Task NewPassword_OfSomebodyWithARoleOutsideTheService_IsNotItsLeadersToConfirm()
    {
        await using var site = await On("Sqlite");
        using var administrator = await site.As("administrator");
        using var leader = await site.As("rektor");
        using var second = await site.As(Second);
        var teacher = await site.AddReal("tone", Role.Caseworker, await site.Service("Storfjell skole"));
        await site.With(async context =>
        {
            context.RoleHoldings.Add(new RoleHolding { Id = Guid.NewGuid(), AccountId = teacher, Role = Role.Administrator, MunicipalityId = await site.Municipality("9901"), ValidFrom = Today });
            return await context.SaveChangesAsync(Site.Cancellation);
        });
        await site.IsLinkedElsewhere(teacher);
        var page = $"{Staff}/{teacher}";
        using var asked = await administrator.Post(page, page + "?handler=Address");
        Assert.Null((await Visitor.Read(asked)).QuerySelector("#adresse"));
        var path = $"{List}/{(await site.Last()).Id}";

        await IsMissing(leader, path);
        using var closed = await Confirm(leader, path);
        Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
        Assert.Contains("Venter på administrator2.", (await administrator.Page(List)).Body!.TextContent, StringComparison.Ordinal);
        using var confirmed = await Confirm(second, path);
        Assert.False(await site.With(context => context.ExternalLogins.AnyAsync(one => one.AccountId == teacher)));
        using var owner = new Visitor(site.Address);
        using var chosen = await owner.Post((await Visitor.Read(confirmed)).QuerySelector("#adresse")!.TextContent, ("passord", "et nytt passord om fjord"));
        Assert.Equal(HttpStatusCode.Redirect, chosen.StatusCode);
    }

    [Fact]
    public async Task Decline_WithWhy_IsShownToWhoAskedAndOpensNothing()
    {
        await using var site = await On("Sqlite");
        using var administrator = await site.As("administrator");
        using var leader = await site.As("rektor");
        var path = await site.Invited(administrator);

        using var silent = await leader.Post(path, ("hvorfor", " "));
        Assert.NotNull((await Visitor.Read(silent)).QuerySelector("#hvorfor-error"));
        Assert.Equal(List + "?gjort=nei", await Done(leader, path, ("hvorfor", "Hun har aldri arbeidet hos oss")));

        var own = (await administrator.Page(List)).Body!.TextContent;
        Assert.Contains("Rita Rektor sa nei", own, StringComparison.Ordinal);
        Assert.Contains("Hun har aldri arbeidet hos oss", own, StringComparison.Ordinal);
        using var second = await site.As(Second);
        using var late = await Confirm(second, path);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        Assert.False(await site.With(context => context.Accounts.AnyAsync(one => one.UserName == "ny@storfjell.no")));
    }

    [Fact]
    public async Task Ask_WhereNobodyElseIs_IsRefusedWithWhatToDo()
    {
        await using var site = await On("Sqlite", withSecond: false);
        using var administrator = await site.As("administrator");

        using var answer = await administrator.Post($"{Staff}/ny", ("navn", "Ny Ansatt"), ("bruker", "ny@storfjell.no"), ("rolle", "Caseworker"),
            ("sted", $"{await site.Service("Storfjell barnehage")}"), ("fra", "1.1.2026"), ("til", ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Be den som drifter Langbenk på serveren", (await Visitor.Read(answer)).GetElementById("errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Ny Ansatt", (await administrator.Page($"{Staff}/ny")).QuerySelector("#navn")!.GetAttribute("value"));
        Assert.False(await site.With(context => context.Admissions.AnyAsync()));
    }

    static async Task IsInTheLog(AdmissionSite site, string action, string userName, string path)
    {
        var (account, admission) = ((await site.Account(userName)).Id, Guid.Parse(path.Split('/')[^1]));
        Assert.True(await site.With(context => context.AuditEvents.AnyAsync(one => one.Action == action && one.AccountId == account
            && one.Outcome == Audit.Events.AuditOutcome.Done && context.AuditReferences.Any(of => of.EventId == one.Id && of.Kind == "admission" && of.ResourceId == admission))));
    }
}
