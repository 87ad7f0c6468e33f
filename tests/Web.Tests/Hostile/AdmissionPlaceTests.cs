using System.Net;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.Web.Tests.Settings;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Web.Tests.Cooperation.SentForms;
using static Langbenk.Web.Tests.Settings.AdmissionSite;

namespace Langbenk.Web.Tests.Hostile;

/// <summary>An administrator who makes a municipality of her own, and would move a service to it.</summary>
public class AdmissionPlaceTests
{
    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Postgres", Traits = ["Run", "Whole"])]
    public async Task Municipality_SheAdds_IsNotHersAlone_NorMovesAServiceThere(string provider)
    {
        await using var site = await On(provider);
        using var administrator = await site.As("administrator");
        Assert.Contains("Du blir ikke administrator", (await administrator.Page("/innstillinger/kommuner/ny")).QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        await Done(administrator, "/innstillinger/kommuner/ny", ("nummer", "9921"), ("navn", "Egenvik"), ("innbyggere", ""), ("fra", "1.1.2024"));
        var own = await site.Municipality("9921");
        Assert.False(await site.With(context => context.RoleHoldings.AnyAsync(one => one.MunicipalityId == own)));

        // Also where she has become one.
        Assert.NotNull(await Hosting.Operator.AddRole(site.Services, "administrator", Role.Administrator, "9921"));
        var school = await site.Service("Storfjell skole");
        foreach (var host in new[] { $"{own}", "" })
        {
            using var moved = await Changed(site, administrator, school, host, await site.Municipality("9901"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, moved.StatusCode);
            Assert.Contains("på serveren", (await Visitor.Read(moved)).QuerySelector("#vert-error")!.TextContent, StringComparison.Ordinal);
        }

        Assert.Equal(await site.Municipality("9901"), await HostOf(site, school));
        // All else is hers to change, and the operator moves it.
        using var others = await Changed(site, administrator, school, $"{await site.Municipality("9901")}", own);
        Assert.Equal(HttpStatusCode.Redirect, others.StatusCode);
        await Hosting.OperatorServices.Change(site.Services, new(school, Today, null, "9921", false, null, ServiceTask.Ordinary, null, null));
        Assert.Equal(own, await HostOf(site, school));
    }

    [Fact]
    public async Task Service_OutsideTheMunicipalities_KeepsThoseItWorksFor()
    {
        await using var site = await On("Sqlite");
        using var administrator = await site.As("administrator");
        var school = await site.Service("Storfjell skole");
        await Hosting.OperatorServices.Change(site.Services, new(school, Today, null, null, true, null, ServiceTask.Ordinary, null, null));

        using var moved = await Changed(site, administrator, school, "", await site.Municipality("9902"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, moved.StatusCode);
        Assert.Contains("på serveren", (await Visitor.Read(moved)).QuerySelector("#vert-error")!.TextContent, StringComparison.Ordinal);
    }

    static async Task<HttpResponseMessage> Changed(AdmissionSite site, Visitor administrator, Guid service, string host, Guid owner)
    {
        var (path, name) = ($"/innstillinger/tjenester/{service}", await site.With(context => context.Services.Where(one => one.Id == service).Select(one => one.Name).SingleAsync()));
        return await administrator.Post(path, ("versjon", Hidden(await administrator.Page(path), "versjon")), ("navn", name), ("vert", host), ("fra", $"{Today:d.M.yyyy}"),
            ($"eiere-{ServiceTask.Ordinary}", $"{owner}"));
    }

    static Task<Guid?> HostOf(AdmissionSite site, Guid service) => site.With(context => context.Services.Where(one => one.Id == service).Select(one => one.HostId).SingleAsync());
}
