using Langbenk.Access;
using Langbenk.Organisation.Staff;

namespace Langbenk.Prevention;

/// <summary>
/// Packages to and from other installations. Whoever runs the installation may confirm a publisher without reading what it sent:
/// name and fingerprint are shown, not the content.
/// </summary>
public static class PackageActions
{
    public const string Resource = "package";

    public static readonly AccessAction Export = new("package.export", null, new Grant(Role.Planner));

    public static readonly AccessAction Import = new("package.import", null, new Grant(Role.Planner));

    public static readonly AccessAction Overview = new("package.overview", null, new Grant(Role.Planner), new Grant(Role.Administrator));

    public static readonly AccessAction Trust = new(
        "package.trust", Resource, new Grant(Role.Planner, RelationKind.Lead), new Grant(Role.Administrator, RelationKind.Lead));

    public static readonly AccessAction Read = new("package.read", Resource, new Grant(Role.Planner, RelationKind.Lead));

    public static readonly AccessAction Withdraw = new("package.withdraw", Resource, new Grant(Role.Planner, RelationKind.Lead));
}
