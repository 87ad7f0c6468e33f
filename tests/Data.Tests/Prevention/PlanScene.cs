using Langbenk.Access;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Goals;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Adoptions;
using Langbenk.Prevention.Plans.Checking;
using Langbenk.Prevention.Plans.Sections;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests.Prevention;

/// <summary>Two municipalities with a planner each, a stranger next door, a child health centre, and a plan the first one leads.</summary>
sealed class PlanScene : IAsyncDisposable
{
    public static readonly DateOnly Start = new(2022, 6, 20);
    public static readonly DateOnly Today = new(2022, 9, 1);
    public static readonly DateTime Now = new(2022, 9, 1, 10, 0, 0, DateTimeKind.Utc);

    static readonly DateOnly Since = new(2020, 1, 1);

    public required TestDatabase Database { get; init; }

    public Municipality Lien { get; private set; } = null!;

    public Municipality Moen { get; private set; } = null!;

    public Municipality Elsewhere { get; private set; } = null!;

    public Service Clinic { get; private set; } = null!;

    public Actor PlannerOfLien { get; private set; } = null!;

    public Actor PlannerOfMoen { get; private set; } = null!;

    public Actor Stranger { get; private set; } = null!;

    public Actor Administrator { get; private set; } = null!;

    public Actor Nurse { get; private set; } = null!;

    public Guid PlanId { get; private set; }

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<PlanScene> Make(Engine engine)
    {
        var scene = new PlanScene { Database = await TestDatabase.Created(engine) };
        await using var context = scene.Database.Open();
        scene.Lien = await Add(context, "9901", "Lien");
        scene.Moen = await Add(context, "9902", "Moen");
        scene.Elsewhere = await Add(context, "9903", "Annetsteds");
        scene.Clinic = ((AddService.Result.Added)await new AddService(context).Handle(
            new(ServiceKind.HealthClinic, "Lien helsestasjon", scene.Lien.Id, Since, []), Cancellation)).Service;
        scene.PlannerOfLien = await Person(context, "lien", Role.Planner, scene.Lien.Id);
        scene.PlannerOfMoen = await Person(context, "moen", Role.Planner, scene.Moen.Id);
        scene.Stranger = await Person(context, "fremmed", Role.Planner, scene.Elsewhere.Id);
        scene.Administrator = await Person(context, "admin", Role.Administrator, scene.Lien.Id);
        scene.Nurse = await Person(context, "helse", Role.ServiceLeader, scene.Clinic.Id);
        var started = await new StartPlan(context, context, context).Handle(scene.NewPlan(), Cancellation);
        scene.PlanId = Assert.IsType<StartPlan.Result.Started>(started).Plan.Id;
        return scene;
    }

    public StartPlan.Input NewPlan() => new(
        PlannerOfLien, "Plan for Lien og Moen", 2023, 2026, Lien.Id, [Moen.Id], [Clinic.Id], ["knowledge"], Start, Today);

    static async Task<Municipality> Add(LangbenkContext context, string number, string name) =>
        ((AddMunicipality.Result.Added)await new AddMunicipality(context).Handle(new(number, name, Since), Cancellation)).Municipality;

    static async Task<Actor> Person(LangbenkContext context, string name, Role role, Guid scope)
    {
        var added = (AddAccount.Result.Added)await new AddAccount(context).Handle(new(name, name, role, scope, Since), Cancellation);
        return (await new FindActor(context).Handle(added.Account.Id, added.Account.SecurityStamp, null, Today, Cancellation))!;
    }

    public async Task<PlanSection> Section(string key, Guid? municipality = null)
    {
        await using var context = Database.Open();
        return await context.Set<PlanSection>().SingleAsync(one => one.PlanId == PlanId && one.Key == key && one.MunicipalityId == municipality, Cancellation);
    }

    public async Task<SaveSection.Result> Save(Actor actor, PlanSection section, string text, int? version = null)
    {
        await using var context = Database.Open();
        return await new SaveSection(context, new AccessGate(context)).Handle(
            new(actor, section.Id, version ?? section.Version, text, Today, Now), Cancellation);
    }

    public async Task FillRequired()
    {
        foreach (var part in PlanTemplate.Parts.Where(part => part.Required))
        {
            Assert.IsType<SaveSection.Result.Saved>(await Save(PlannerOfLien, await Section(part.Key), $"Tekst om {part.Title.Nb}."));
        }
    }

    public async Task<RecordAdoption.Result> Adopt(
        Actor actor, Municipality municipality, AdoptionStatus status, DateOnly on, string caseNumber = "PS 12/23", string note = "", DateOnly? today = null)
    {
        await using var context = Database.Open();
        return await new RecordAdoption(context, context, new AccessGate(context), new LoadFacts(context, context), Freezer(context)).Handle(
            new(actor, PlanId, municipality.Id, status, on, caseNumber, note, today ?? on, Now), Cancellation);
    }

    /// <summary>In a context of its own, as each request has.</summary>
    public async Task<T> In<T>(Func<LangbenkContext, Task<T>> work)
    {
        await using var context = Database.Open();
        return await work(context);
    }

    public static FreezePlan Freezer(LangbenkContext context) => new(context, context, new ReadGoals(context, context, new AccessGate(context)));

    public async Task<PlanOverview?> Read(Actor actor, DateOnly? today = null)
    {
        await using var context = Database.Open();
        return await new ReadPlan(context, context, context, new FindPlan(context, context, context, new AccessGate(context))).Handle(actor, PlanId, today ?? Today, null, Cancellation);
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
