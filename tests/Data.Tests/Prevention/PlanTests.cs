using Langbenk.Access;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Links;
using Langbenk.Prevention.Plans.Sections;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests.Prevention;

public class PlanTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Start_TwoMunicipalities_HasTheRequiredPartsLocalPartsAndATimeLine(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);

        var plan = await scene.Read(scene.PlannerOfLien);

        Assert.NotNull(plan);
        Assert.Equal(["Lien", "Moen"], plan.Municipalities.Select(one => one.Name));
        Assert.Equal(["Lien helsestasjon"], plan.Services.Select(one => one.Name));
        Assert.Equal(
            ["goals", "responsibility", "organisation", "cooperation", "knowledge"], plan.Sections.Where(one => one.MunicipalityId is null).Select(one => one.Key));
        Assert.Equal(
            PlanTemplate.Parts.Where(part => part.PartOfEveryMunicipality && (part.Required || part.Key == "knowledge")).SelectMany(part => new[] { part.Key, part.Key }),
            plan.Sections.Where(one => one.MunicipalityId is not null).Select(one => one.Key));
        Assert.Equal(8, plan.Milestones.Count);
        Assert.Contains(plan.Findings, one => one.PartKey == "goals");
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Start_WorkThatBeginsLater_IsReadAndWrittenFromToday(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        await using var context = scene.Database.Open();
        var later = scene.NewPlan() with { StartedOn = PlanScene.Today.AddMonths(5) };

        var started = Assert.IsType<StartPlan.Result.Started>(await new StartPlan(context, context, context).Handle(later, Cancellation));

        var open = new AccessGate(context).Open(scene.PlannerOfMoen, PlanActions.Write, PlanScene.Today);
        Assert.Contains(started.Plan.Id, await open.ToListAsync(Cancellation));
        foreach (var never in new[] { DateOnly.MaxValue, DateOnly.MinValue })
        {
            var refused = await new StartPlan(context, context, context).Handle(later with { StartedOn = never }, Cancellation);
            Assert.Equal(5013, Assert.IsType<StartPlan.Result.Refused>(refused).Problem.Number);
        }
    }

    public static TheoryData<string, int> BadPlans => new()
    {
        { "title", 5001 }, { "period", 5002 }, { "lead", 5003 }, { "municipality", 5004 }, { "service", 5005 }, { "part", 5006 },
    };

    [Theory]
    [MemberData(nameof(BadPlans))]
    public async Task Start_BadInput_IsRefusedAndNothingStored(string fault, int problem)
    {
        await using var scene = await PlanScene.Make(Engine.Sqlite);
        await using var context = scene.Database.Open();
        var good = scene.NewPlan();

        var result = await new StartPlan(context, context, context).Handle(fault switch
        {
            "title" => good with { Title = new string('a', 201) },
            "period" => good with { PeriodTo = 2022 },
            "lead" => good with { LeadMunicipalityId = scene.Moen.Id },
            "municipality" => good with { Municipalities = [Guid.NewGuid()] },
            "service" => good with { Services = [Guid.NewGuid()] },
            _ => good with { OptionalParts = ["nothing"] },
        }, Cancellation);

        Assert.Equal(problem, Assert.IsType<StartPlan.Result.Refused>(result).Problem.Number);
        Assert.Equal(1, await context.Set<Plan>().CountAsync(Cancellation));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Read_OutsideThePlan_FindsNothing(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        await using var context = scene.Database.Open();
        var list = new ListPlans(context, context, new AccessGate(context));

        Assert.Null(await scene.Read(scene.Stranger));
        Assert.Null(await scene.Read(scene.Administrator));
        Assert.NotNull(await scene.Read(scene.Nurse));
        Assert.Empty(await list.Handle(scene.Stranger, PlanScene.Today, Cancellation));
        Assert.Single(await list.Handle(scene.PlannerOfMoen, PlanScene.Today, Cancellation));
        Assert.IsType<SaveSection.Result.NotFound>(await scene.Save(scene.Stranger, await scene.Section("goals"), "x"));
        Assert.IsType<SaveSection.Result.NotFound>(await scene.Save(scene.Nurse, await scene.Section("goals"), "x"));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task AddPart_OwnTitleAndLocalText_AreThereOnce(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);

        var own = Added(await Add(scene, "", "Samisk oppvekst", null));
        var local = Added(await Add(scene, own.Key, "", scene.Moen.Id));
        var again = Added(await Add(scene, own.Key, "", scene.Moen.Id));

        Assert.Equal(("Samisk oppvekst", "Samisk oppvekst", local.Id), (own.Title, local.Title, again.Id));
        Assert.Equal(5006, Refused(await Add(scene, "nothing", "", null)));
        Assert.Equal(5007, Refused(await Add(scene, "", " ", null)));
        Assert.Equal(5010, Refused(await Add(scene, "goals", "", scene.Elsewhere.Id)));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("https://lien.example/samfunnsdel", 0)]
    [InlineData("javascript:alert(1)", 5012)]
    [InlineData("file:///etc/passwd", 5012)]
    [InlineData("samfunnsdel.pdf", 5012)]
    public async Task AddLink_Address_IsOfTheWebOrNone(string address, int problem)
    {
        await using var scene = await PlanScene.Make(Engine.Sqlite);
        await using var context = scene.Database.Open();

        var result = await new AddLink(context, new AccessGate(context)).Handle(
            new(scene.PlannerOfLien, scene.PlanId, scene.Lien.Id, PlanLinkKind.SocietalPart, "Samfunnsdelen", address, PlanScene.Today), Cancellation);

        Assert.Equal(problem, result is AddLink.Result.Refused refused ? refused.Problem.Number : 0);
        var findings = (await scene.Read(scene.PlannerOfLien))!.Findings;
        var lacking = findings.Single(one => one.Provision == "pbl § 11-2").What.Nb;
        Assert.Equal(problem != 0, lacking.Contains("Lien", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task OpenToGuest_ThenClose_LetsTheGuestReadAndNoMore(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        await using var context = scene.Database.Open();
        var open = new OpenToGuest(context, context, new AccessGate(context));
        var guest = scene.Stranger with { Holdings = [new(Guid.NewGuid(), Organisation.Staff.Role.CountyGovernorGuest, scene.Moen.Id, false, "Moen", null)] };

        Assert.Null(await scene.Read(guest));
        Assert.False(await open.Handle(scene.PlannerOfMoen, scene.PlanId, true, PlanScene.Today, Cancellation));
        Assert.True(await open.Handle(scene.PlannerOfLien, scene.PlanId, true, PlanScene.Today, Cancellation));
        Assert.True((await scene.Read(guest))?.OpenToGuest);
        await open.Handle(scene.PlannerOfLien, scene.PlanId, false, PlanScene.Today, Cancellation);
        Assert.Null(await scene.Read(guest));
    }

    static async Task<AddPart.Result> Add(PlanScene scene, string key, string title, Guid? municipality)
    {
        await using var context = scene.Database.Open();
        return await new AddPart(context, new AccessGate(context)).Handle(
            new(scene.PlannerOfLien, scene.PlanId, key, title, municipality, PlanScene.Today), Cancellation);
    }

    static PlanSection Added(AddPart.Result result) => Assert.IsType<AddPart.Result.Added>(result).Section;

    static int Refused(AddPart.Result result) => Assert.IsType<AddPart.Result.Refused>(result).Problem.Number;
}
