using Langbenk.Organisation.Services;

namespace Langbenk.Organisation.Staff;

/// <summary>Someone at work today: the account and the roles it holds on the day of the request.</summary>
public sealed record Actor(Guid AccountId, string Name, IReadOnlyList<Held> Holdings)
{
    /// <summary>The role she acts in; what she writes is signed with it. Her access is that of all her roles.</summary>
    public Held? Acting { get; init; }

    /// <summary>A demonstration's account; it opens nothing outside one.</summary>
    public bool Demo { get; init; }

    /// <summary>True when signing in takes a second step (or the account is a demonstration's).</summary>
    public bool HasSecondStep { get; init; }

    /// <summary>Whether the installation takes persons at all: what is about them is closed until it does.</summary>
    public bool PersonsOn { get; init; }

    /// <summary>
    /// The account, and the places whose work she does: whose tasks are hers. Who runs the installation, watches over privacy, sits in the
    /// council or is a guest does none of it, and reads none of it.
    /// </summary>
    public IReadOnlyList<Guid> Holders =>
        [AccountId, .. Holdings.Where(held => held.Role is Role.Planner or Role.Director or Role.ServiceLeader or Role.Caseworker).Select(held => held.ScopeId).Distinct()];

    public bool Has(Role role) => Holdings.Any(held => held.Role == role);

    public bool Has(Role role, Guid scope) => Holdings.Any(held => held.Role == role && held.ScopeId == scope);

    public IEnumerable<Guid> ScopesOf(Role role) => Holdings.Where(held => held.Role == role).Select(held => held.ScopeId).Distinct();
}

/// <summary>A role at a municipality or at a service, with what the place is called.</summary>
public sealed record Held(Guid HoldingId, Role Role, Guid ScopeId, bool AtService, string Place, Guid? HostId)
{
    /// <summary>Of the service; null at a municipality.</summary>
    public ServiceKind? Kind { get; init; }
}
