using Langbenk.Access;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention;
using Langbenk.Prevention.Plans;

namespace Langbenk.Data.Tests.Prevention;

/// <summary>Two municipalities that share a plan, one that does not, and a service; stored, with the actors beside.</summary>
sealed class SteeringArea
{
    public static readonly DateOnly Today = new(2026, 7, 1);
    public static readonly DateTime Now = new(2026, 7, 1, 9, 0, 0, DateTimeKind.Utc);
    static readonly DateOnly From = new(2024, 1, 1);

    public required Guid Sol { get; init; }

    public required Guid Bekk { get; init; }

    public required Guid Fjern { get; init; }

    public required Guid Clinic { get; init; }

    public required Guid FarClinic { get; init; }

    public required Guid Plan { get; init; }

    public Actor SolPlanner => Of(Role.Planner, Sol, "Sol");

    public Actor BekkPlanner => Of(Role.Planner, Bekk, "Bekk");

    public Actor FjernPlanner => Of(Role.Planner, Fjern, "Fjern");

    public Actor SolCouncil => Of(Role.CouncilMember, Sol, "Sol");

    public Actor SolAdministrator => Of(Role.Administrator, Sol, "Sol");

    public Actor ClinicLeader => Of(Role.ServiceLeader, Clinic, "Sol helsestasjon");

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<SteeringArea> Fill(TestDatabase database)
    {
        await using var context = database.Open();
        var (sol, bekk, fjern) = (await Municipality(context, "1001", "Sol"), await Municipality(context, "1002", "Bekk"), await Municipality(context, "1003", "Fjern"));
        var clinic = await Service(context, "Sol helsestasjon", sol, sol, bekk);
        var farClinic = await Service(context, "Fjern helsestasjon", fjern, fjern);
        return new SteeringArea
        {
            Sol = sol,
            Bekk = bekk,
            Fjern = fjern,
            Clinic = clinic,
            FarClinic = farClinic,
            Plan = await SharedPlan(context, "Plan for Sol og Bekk", [sol, bekk], clinic),
        };
    }

    public static async Task<Guid> SharedPlan(LangbenkContext context, string title, IReadOnlyList<Guid> municipalities, Guid? service = null)
    {
        var plan = new Plan
        {
            Id = Guid.CreateVersion7(),
            Title = title,
            PeriodFrom = 2026,
            PeriodTo = 2028,
            LeadMunicipalityId = municipalities[0],
            StartedOn = From,
        };
        var data = (IPreventionData)context;
        data.All<Plan>().Add(plan);
        data.All<PlanMunicipality>().AddRange(municipalities.Select(one => new PlanMunicipality { PlanId = plan.Id, MunicipalityId = one }));
        context.Relations.AddRange(municipalities.Select((one, at) =>
            Relation.Of(PlanActions.Resource, plan.Id, at == 0 ? RelationKind.Lead : RelationKind.Party, one, From)));
        if (service is { } member)
        {
            context.Relations.Add(Relation.Of(PlanActions.Resource, plan.Id, RelationKind.Member, member, From));
        }

        await context.SaveChangesAsync(Cancellation);
        return plan.Id;
    }

    public static Actor Of(Role role, Guid scope, string place)
    {
        var held = new Held(Guid.NewGuid(), role, scope, role.IsOfService(), place, null);
        return new Actor(Guid.NewGuid(), $"{role} i {place}", [held]) { Acting = held };
    }

    static async Task<Guid> Municipality(LangbenkContext context, string number, string name) =>
        Assert.IsType<AddMunicipality.Result.Added>(
            await new AddMunicipality(context).Handle(new(number, name, From), Cancellation)).Municipality.Id;

    static async Task<Guid> Service(LangbenkContext context, string name, Guid host, params Guid[] owners) =>
        Assert.IsType<AddService.Result.Added>(
            await new AddService(context).Handle(new(ServiceKind.HealthClinic, name, host, From, owners), Cancellation)).Service.Id;
}
