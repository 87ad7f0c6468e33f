using System.Net;
using Langbenk.Organisation.Admissions;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Web.Tests.Cooperation.SentForms;
using static Langbenk.Web.Tests.Settings.AdmissionSite;

namespace Langbenk.Web.Tests.Hostile;

/// <summary>What changed between the asking and the answer.</summary>
public class AdmissionMeanwhileTests
{
    [Fact]
    public async Task Confirm_TheAskerIsNoLongerAdministrator_IsRefused()
    {
        await using var site = await On("Sqlite");
        using var administrator = await site.As("administrator");
        using var second = await site.As(Second);
        var path = await site.Invited(administrator);
        await site.EndRole("administrator", Role.Administrator);

        using var answer = await Confirm(second, path);

        Assert.Contains("ikke lenger administrator", (await Visitor.Read(answer)).GetElementById("errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(AdmissionState.Asked, (await site.Last()).State);
        // It stands in nobody's way: another asks for the same, and it is confirmed.
        using var leader = await site.As("rektor");
        var anew = await site.Invited(second);
        Assert.NotEqual(path, anew);
        using var confirmed = await Confirm(leader, anew);
        Assert.Equal(HttpStatusCode.OK, confirmed.StatusCode);
    }

    [Fact]
    public async Task End_OfARoleThatEndedLongAgo_LeavesItsLastDay()
    {
        await using var site = await On("Sqlite");
        using var administrator = await site.As("administrator");
        var director = (await site.Account("direktor")).Id;
        var held = Assert.Single(await site.Holdings(director));
        var earlier = Today.AddDays(-100);
        await site.With(context => context.RoleHoldings.Where(one => one.Id == held.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.ValidTo, earlier), Site.Cancellation));

        using var ended = await administrator.Post($"{Staff}/{director}", $"{Staff}/{director}?handler=End", ("verv", $"{held.Id}"));

        Assert.EndsWith("gjort=avsluttet", ended.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal(earlier, Assert.Single(await site.Holdings(director)).ValidTo);
    }

    [Fact]
    public async Task Confirm_HerOwnRoleEndedWhileThePageWasOpen_IsNotThere()
    {
        await using var site = await On("Sqlite");
        using var administrator = await site.As("administrator");
        using var leader = await site.As("rektor");
        var path = await site.Invited(administrator);
        var token = Hidden(await leader.Page(path), "form-token");
        await site.With(async context =>
        {
            context.RoleHoldings.Add(new RoleHolding { Id = Guid.NewGuid(), AccountId = (await site.Account("rektor")).Id, Role = Role.ServiceLeader, ServiceId = await site.Service("Langvatn skole"), ValidFrom = Today.AddDays(-1) });
            await context.SaveChangesAsync(Site.Cancellation);
            return await context.RoleHoldings.Where(one => one.Role == Role.ServiceLeader && one.Id != Guid.Empty && one.ValidFrom < Today.AddDays(-1)).ExecuteUpdateAsync(
                set => set.SetProperty(one => one.ValidTo, Today.AddDays(-1)), Site.Cancellation);
        });

        using var answer = await leader.Send(path + "?handler=Confirm", ("kjenner", "ja"), ("form-token", token));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(AdmissionState.Asked, (await site.Last()).State);
    }

    [Fact]
    public async Task Confirm_AfterThirtyDays_IsRefusedAndSaid()
    {
        await using var site = await On("Sqlite");
        using var administrator = await site.As("administrator");
        using var leader = await site.As("rektor");
        var path = await site.Invited(administrator);
        async Task Asked(int daysAgo) => await site.With(context => context.Admissions.ExecuteUpdateAsync(set => set.SetProperty(one => one.AskedOn, Today.AddDays(-daysAgo)), Site.Cancellation));

        await Asked(Admission.DaysOpen + 1);
        using var late = await Confirm(leader, path);
        Assert.Contains("Fristen for å bekrefte har gått ut", (await Visitor.Read(late)).GetElementById("errors")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Gikk ut", (await administrator.Page(List)).Body!.TextContent, StringComparison.Ordinal);
        await Asked(Admission.DaysOpen);
        using var inTime = await Confirm(leader, path);
        Assert.Equal(HttpStatusCode.OK, inTime.StatusCode);
    }

    [Fact]
    public async Task Confirm_TheAccountOrTheUserNameIsGoneMeanwhile_IsSaidAndNothingIsHalfDone()
    {
        await using var site = await On("Sqlite");
        using var administrator = await site.As("administrator");
        using var second = await site.As(Second);
        var path = await site.Invited(administrator);
        await site.Add("ny@storfjell.no", Role.Planner, await site.Municipality("9901"));
        using var taken = await Confirm(second, path);
        Assert.Contains("Brukernavnet er i bruk", (await Visitor.Read(taken)).GetElementById("errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((AdmissionState.Asked, null), ((await site.Last()).State, (await site.Last()).AccountId));

        var director = (await site.Account("direktor")).Id;
        var role = await site.Given(administrator, "direktor");
        using var closed = await administrator.Post($"{Staff}/{director}", $"{Staff}/{director}?handler=Close");
        using var gone = await Confirm(second, role);
        Assert.Contains("Kontoen er stengt", (await Visitor.Read(gone)).GetElementById("errors")!.TextContent, StringComparison.Ordinal);
        Assert.Single(await site.Holdings(director));
        Assert.Equal(AdmissionState.Asked, (await site.Last()).State);
        Assert.Equal(List + "?gjort=trukket", (await Withdrawn(administrator, role))!);
        await IsMissing(second, $"{List}/{Guid.NewGuid()}");
    }

    static async Task<string?> Withdrawn(Visitor visitor, string path)
    {
        using var answer = await visitor.Post(path, path + "?handler=Withdraw");
        return answer.Headers.Location?.OriginalString;
    }
}
