using Langbenk.Kernel;

namespace Langbenk.Prevention.Plans.Groups;

/// <summary>What somebody typed about a group, made ready to be stored: one member a line.</summary>
sealed record GroupInput(string Name, string Mandate, IReadOnlyList<string> Members)
{
    public static GroupInput Of(string name, string mandate, IEnumerable<string> members) =>
        new(TypedText.Line(name), TypedText.Clean(mandate), [.. members.Select(TypedText.Line).Where(who => who.Length > 0)]);

    public Problem? Fault => PersonNumber.IsIn([Name, Mandate, .. Members]) ? PlanProblems.HoldsPersonNumber
        : Name.Length is 0 or > WorkGroup.MaxNameLength || Mandate.Length > WorkGroup.MaxMandateLength ? PlanProblems.BadGroup
        : Members.Any(who => who.Length > WorkGroupMember.MaxWhoLength) ? PlanProblems.BadMember : null;

    public IEnumerable<WorkGroupMember> Rows(Guid group) => Members.Select((who, at) => new WorkGroupMember
    {
        Id = Guid.CreateVersion7(),
        GroupId = group,
        Who = who,
        Order = at,
    });
}
