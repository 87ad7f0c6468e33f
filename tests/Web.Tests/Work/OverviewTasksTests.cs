using System.Net;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Work;
using Langbenk.Work.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.Work;

/// <summary>A place's tasks are for those who do its work: not for who runs the installation, watches over privacy, sits in the council or is a guest.</summary>
public class OverviewTasksTests(DemoSite demo) : IClassFixture<DemoSite>
{
    const string Words = "Følg opp sykmelding på kontoret";

    [Fact]
    public async Task Task_OfAMunicipality_IsReadAndFinishedByThoseWhoWorkForItOnly()
    {
        var task = await Given();
        foreach (var who in new[] { "statsforvalter", "administrator", "personvern", "kommunestyre" })
        {
            using var visitor = await demo.As(who);
            Assert.DoesNotContain(Words, (await visitor.Page("/oversikt")).Body!.TextContent, StringComparison.Ordinal);
            using var finished = await visitor.Post("/logg-ut", "/oversikt", ("oppgave", $"{task}"));
            Assert.Equal(HttpStatusCode.NotFound, finished.StatusCode);
        }

        Assert.False(await IsDone(task));
        using var planner = await demo.As("planlegger");
        Assert.Contains(Words, (await planner.Page("/oversikt")).Body!.TextContent, StringComparison.Ordinal);
        using var done = await planner.Post("/oversikt", ("oppgave", $"{task}"));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.True(await IsDone(task));
    }

    async Task<Guid> Given()
    {
        await using var scope = demo.Site.Services.CreateAsyncScope();
        var organisation = scope.ServiceProvider.GetRequiredService<IOrganisationData>();
        var account = await organisation.Accounts.SingleAsync(one => one.UserName == "kommunestyre", Site.Cancellation);
        var place = (await organisation.RoleHoldings.FirstAsync(one => one.AccountId == account.Id && one.MunicipalityId != null, Site.Cancellation)).MunicipalityId!.Value;
        var today = TimeProvider.System.OsloToday();
        var (work, id) = (scope.ServiceProvider.GetRequiredService<IWorkData>(), Guid.CreateVersion7());
        work.Tasks.Add(new WorkTask { Id = id, Title = Words, Resource = "wheel", ResourceId = Guid.NewGuid(), Link = "/aarshjul", HolderId = place, HolderName = "Storfjell", Due = today.AddDays(3) });
        await work.SaveChangesAsync(Site.Cancellation);
        return id;
    }

    async Task<bool> IsDone(Guid task)
    {
        await using var scope = demo.Site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IWorkData>().Tasks.AnyAsync(one => one.Id == task && one.DoneOn != null, Site.Cancellation);
    }
}
