using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;

namespace Langbenk.Demo;

/// <summary>
/// Nordfjella: five small invented municipalities with one child welfare service together, as the demonstration fills them.
/// Numbers 9901–9905 are no municipality's.
/// </summary>
public sealed class DemoArea
{
    public required IReadOnlyList<Municipality> Municipalities { get; init; }

    /// <summary>Storfjell, the host of what is shared.</summary>
    public Municipality Host => Municipalities[0];

    public required Service ChildWelfare { get; init; }

    public required Service Nav { get; init; }

    public required Service EducationalPsychological { get; init; }

    /// <summary>Of each municipality, in the order of <see cref="Municipalities"/>.</summary>
    public required IReadOnlyList<Service> HealthClinics { get; init; }

    public required IReadOnlyList<Service> Schools { get; init; }

    public required IReadOnlyList<Service> Kindergartens { get; init; }

    public required IReadOnlyList<Service> YouthClubs { get; init; }

    /// <summary>The one door of the five.</summary>
    public required Service FamilyHouse { get; init; }

    public required Service Hospital { get; init; }

    public required IReadOnlyList<Account> Accounts { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>The demonstration's people, as someone who writes in their name.</summary>
    public Actor As(Account account) => new(account.Id, account.DisplayName, Holdings[account.Id]) { Demo = true, HasSecondStep = true, Acting = Holdings[account.Id][0] };

    public required IReadOnlyDictionary<Guid, IReadOnlyList<Held>> Holdings { get; init; }

    /// <summary>The plan of the five municipalities.</summary>
    public Guid PlanId { get; set; }

    public Account Planner => Accounts[0];

    public Account Director => Accounts[1];

    public Account CouncilMember => Accounts[2];

    public Account ChildWelfareLeader => Accounts[3];

    public Account NavLeader => Accounts[4];

    public Account Nurse => Accounts[5];

    /// <summary>A caseworker at the first school, its leader, and a counsellor at Nav.</summary>
    public Account Teacher => Accounts.Single(one => one.UserName == "laerer");

    public Account Rektor => Accounts.Single(one => one.UserName == "rektor");

    public Account Counsellor => Accounts.Single(one => one.UserName == "veileder");

    public Account Administrator => Accounts.Single(one => one.UserName == "administrator");

    public Account KindergartenTeacher => Accounts.Single(one => one.UserName == "barnehage");

    /// <summary>The planner of another of the five.</summary>
    public Account OtherPlanner => Accounts[6];
}
