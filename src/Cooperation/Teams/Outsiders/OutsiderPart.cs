namespace Langbenk.Cooperation.Teams.Outsiders;

/// <summary>
/// That somebody without an account takes part in a team, as the service that has the consent writes it down. That the child has to do with her is
/// itself something that is told or not: another service sees this row only when it was told of it.
/// </summary>
public sealed class OutsiderPart : ICooperationEntity
{
    public required Guid Id { get; init; }

    public required Guid TeamId { get; init; }

    public required Guid OutsiderId { get; init; }

    public required Guid ByServiceId { get; init; }

    public required Guid ById { get; init; }

    public required string ByName { get; init; }

    public required DateOnly Since { get; init; }

    public DateOnly? EndedOn { get; set; }

    public string EndedByName { get; set; } = "";

    public int Version { get; private set; } = 1;
}
