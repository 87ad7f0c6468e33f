using Langbenk.Kernel;
using Langbenk.Law.Codes;

namespace Langbenk.Sharing.Outsiders;

/// <summary>Somebody without an account as she is typed in the consent.</summary>
public sealed record OutsiderText(string Name, string Role, ActorType? Kind)
{
    /// <summary>More than these is no longer a few people that the family knows of.</summary>
    public const int Most = 3;

    public bool IsEmpty => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Role) && Kind is null;

    public string NameKey => SortKey.Of(Name.Trim());

    public bool Is(Outsider one)
    {
        ArgumentNullException.ThrowIfNull(one);
        return one.NameKey == NameKey && SortKey.Of(one.Role) == SortKey.Of(Role.Trim()) && one.Kind == Kind;
    }

    public Problem? Fault(IReadOnlySet<string> others) =>
        NameKey.Length < 2 ? OutsiderProblems.NoName
        : SortKey.Of(Role.Trim()).Length < 2 ? OutsiderProblems.NoRole
        : Name.Trim().Length > Outsider.MaxNameLength || Role.Trim().Length > Outsider.MaxRoleLength ? OutsiderProblems.TooLong
        : PersonNumber.IsIn(Name) || PersonNumber.IsIn(Role) ? SharingProblems.NumberInText
        : Kind is not { } kind || !OutsiderKinds.Offered.Contains(kind) ? OutsiderProblems.NoKind
        : others.Contains(NameKey) || others.Contains(SortKey.Of(Role.Trim())) ? OutsiderProblems.HasAnotherWay
        : null;
}
