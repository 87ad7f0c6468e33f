namespace Langbenk.Organisation.Teams;

/// <summary>Some of a service's staff who work together, from one day to another.</summary>
public sealed class Team
{
    public required Guid Id { get; init; }

    public required Guid ServiceId { get; init; }

    public required string Name { get; set; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; set; }

    public int Version { get; private set; } = 1;
}

/// <summary>That an account belongs to a team, from one day to another.</summary>
public sealed class TeamMember
{
    public required Guid Id { get; init; }

    public required Guid TeamId { get; init; }

    public required Guid AccountId { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; set; }
}
