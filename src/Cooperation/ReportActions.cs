using Langbenk.Access;
using Langbenk.Organisation.Staff;

namespace Langbenk.Cooperation;

/// <summary>
/// A report of concern follows the person in the service that wrote it: whoever may read about the child there may read it, and say
/// that it is sent. These say only whose work it is. Its words are changed by its writer alone.
/// </summary>
public static class ReportActions
{
    public const string Resource = "report";

    public static readonly AccessAction Read = new("report.read", null, new Grant(Role.Caseworker), new Grant(Role.ServiceLeader)) { Personal = true };

    public static readonly AccessAction Write = new("report.write", null, new Grant(Role.Caseworker), new Grant(Role.ServiceLeader)) { Personal = true };
}
