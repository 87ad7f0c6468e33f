using System.Net;
using Langbenk.Organisation.Admissions;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Web.Tests.Cooperation.SentForms;
using static Langbenk.Web.Tests.Settings.AdmissionSite;

namespace Langbenk.Web.Tests.Hostile;

/// <summary>An administrator who would be two, and others who would let somebody in where they may not.</summary>
public class AdmissionHostileTests
{
    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Postgres", Traits = ["Run", "Whole"])]
    public async Task Confirm_ByWhoMayNot_OpensNothing(string provider)
    {
        await using var site = await On(provider);
        using var administrator = await site.As("administrator");
        var path = await site.Invited(administrator);

        using var herself = await Confirm(administrator, path);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, herself.StatusCode);
        Assert.Contains("må være hver sin", (await Visitor.Read(herself)).GetElementById("errors")!.TextContent, StringComparison.Ordinal);
        using var no = await administrator.Post("/logg-ut", path, ("hvorfor", "Nei"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, no.StatusCode);
        foreach (var other in new[] { Foreign, "barnevern", "nav", "laerer", "personvern", "planlegger" })
        {
            using var visitor = await site.As(other);
            using var guess = await visitor.Get($"{List}/{Guid.NewGuid()}");
            using var real = await visitor.Get(path);
            Assert.Equal((HttpStatusCode.NotFound, await guess.Content.ReadAsStringAsync(Site.Cancellation)), (real.StatusCode, await real.Content.ReadAsStringAsync(Site.Cancellation)));
            foreach (var handler in new[] { "", "?handler=Confirm", "?handler=Withdraw" })
            {
                using var sent = await visitor.Post("/logg-ut", path + handler, ("kjenner", "ja"), ("hvorfor", "Nei"));
                Assert.True(sent.StatusCode == HttpStatusCode.NotFound, $"{other} {handler}: {sent.StatusCode}");
            }

            Assert.DoesNotContain("tilgang venter på deg", (await visitor.Page("/oversikt")).Body!.TextContent, StringComparison.Ordinal);
        }

        Assert.Equal(AdmissionState.Asked, (await site.Last()).State);
        Assert.False(await site.With(context => context.Accounts.AnyAsync(one => one.UserName == "ny@storfjell.no")));
    }

    /// <summary>Her second account, which she has asked the role for that would let it confirm.</summary>
    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Postgres", Traits = ["Run", "Whole"])]
    public async Task Confirm_ByAnAccountSheOnlyAskedFor_IsNotThere(string provider)
    {
        await using var site = await On(provider);
        using var administrator = await site.As("administrator");
        var hers = await site.Add("anne2", Role.Planner, await site.Municipality("9901"));
        var page = $"{Staff}/{hers}";
        await Done(administrator, page, ("rolle", "Administrator"), ("sted", $"{await site.Municipality("9901")}"), ("fra", "1.1.2026"), ("til", ""));
        var promotion = $"{List}/{(await site.Last()).Id}";
        await Done(administrator, page, ("rolle", "ServiceLeader"), ("sted", $"{await site.Service("Storfjell skole")}"), ("fra", "1.1.2026"), ("til", ""));
        var path = await site.Invited(administrator);

        using var other = await site.As("anne2");
        foreach (var one in new[] { promotion, path })
        {
            using var sent = await Confirm(other, one);
            Assert.Equal(HttpStatusCode.NotFound, sent.StatusCode);
        }

        Assert.Single(await site.Holdings(hers));
        // Nor is what somebody else asked for her hers to confirm, where she leads already.
        using var second = await site.As(Second);
        var leads = await site.Add("rektor2", Role.ServiceLeader, await site.Service("Storfjell skole"));
        await Done(second, $"{Staff}/{leads}", ("rolle", "Caseworker"), ("sted", $"{await site.Service("Storfjell skole")}"), ("fra", "1.1.2026"), ("til", ""));
        using var leader = await site.As("rektor2");
        using var own = await Confirm(leader, $"{List}/{(await site.Last()).Id}");
        Assert.Equal(HttpStatusCode.NotFound, own.StatusCode);
        Assert.Single(await site.Holdings(leads));
    }

    [Theory]
    [InlineData("Sqlite", Traits = ["Run", "Whole"])]
    [InlineData("Postgres", Traits = ["Run", "Whole"])]
    public async Task Confirm_ByTwoAtOnce_OneDoesAndTheOtherIsTold(string provider)
    {
        await using var site = await On(provider);
        using var administrator = await site.As("administrator");
        using var leader = await site.As("rektor");
        using var second = await site.As(Second);
        for (var round = 0; round < 4; round++)
        {
            var isRole = round % 2 == 1;
            var userName = isRole ? new[] { "direktor", "kommunestyre" }[round / 2] : $"ny{round}@storfjell.no";
            var path = isRole ? await site.Given(administrator, userName) : await site.Invited(administrator, userName);
            var answers = await Task.WhenAll(new[] { leader, second }.Select(visitor => Confirm(visitor, path)));

            var told = await Task.WhenAll(answers.Select(Visitor.Read));
            Assert.Equal([isRole ? HttpStatusCode.Redirect : HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity], answers.Select(one => one.StatusCode).Order());
            Assert.Equal(isRole ? 0 : 1, told.Count(page => page.QuerySelector("#adresse") is not null));
            Assert.Single(told, page => page.GetElementById("errors")?.TextContent.Contains("En annen har alt svart", StringComparison.Ordinal) == true);
            Assert.Single(await site.Holdings((await site.Account(userName)).Id), held => held.Role == Role.Caseworker);
            Array.ForEach(answers, one => one.Dispose());
        }
    }

    /// <summary>Whoever has ended the other administrators is alone, and alone she lets nobody in.</summary>
    [Fact]
    public async Task Ask_WhenSheHasEndedAllOthers_OpensNothing()
    {
        await using var site = await On("Sqlite");
        using var administrator = await site.As("administrator");
        var second = (await site.Account(Second)).Id;
        var held = Assert.Single(await site.Holdings(second));
        Assert.EndsWith("gjort=avsluttet", await Ended(administrator, $"{Staff}/{second}", held.Id), StringComparison.Ordinal);

        using var answer = await administrator.Post($"{Staff}/{second}", ("rolle", "Administrator"), ("sted", $"{await site.Municipality("9901")}"), ("fra", "1.1.2026"), ("til", ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.DoesNotContain(await site.Holdings(second), one => one.ValidTo is null || one.ValidTo >= Today);
    }

    /// <summary>Else one could switch persons off, let herself in by another account, and switch them on again.</summary>
    [Fact]
    public async Task Persons_SwitchedOffMeanwhile_TwoAreNeededStill()
    {
        await using var site = await On("Sqlite");
        using var administrator = await site.As("administrator");
        var before = await site.Invited(administrator);
        var version = Hidden(await administrator.Page("/innstillinger/moduler"), "versjon");
        await Done(administrator, "/innstillinger/moduler", ("versjon", version), ("ansvarlig", "a"), ("ombud", "b"), ("arkiv", "c"));
        Assert.False(await site.With(context => context.InstallationChoices.AnyAsync(one => one.PersonsOn)));

        await site.Invited(administrator, "phantom@storfjell.no", Role.ServiceLeader);
        using var herself = await Confirm(administrator, before);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, herself.StatusCode);
        Assert.False(await site.With(context => context.Accounts.AnyAsync(one => one.UserName == "phantom@storfjell.no" || one.UserName == "ny@storfjell.no")));
        using var second = await site.As(Second);
        using var confirmed = await Confirm(second, before);
        Assert.Equal(HttpStatusCode.OK, confirmed.StatusCode);
    }

    static async Task<string?> Ended(Visitor visitor, string path, Guid holding)
    {
        using var answer = await visitor.Post(path, path + "?handler=End", ("verv", $"{holding}"));
        return answer.Headers.Location?.OriginalString;
    }
}
