using Langbenk.Access;
using Langbenk.Organisation.Staff;

namespace Langbenk.Cooperation;

/// <summary>
/// A request for help follows the child in the service that wrote it, and at the reception it was sent to. These say only whose work it is.
/// </summary>
public static class RequestActions
{
    public const string Resource = "request";

    public static readonly AccessAction Read = new("request.read", null, new Grant(Role.Caseworker), new Grant(Role.ServiceLeader)) { Personal = true };

    public static readonly AccessAction Send = new("request.send", null, new Grant(Role.Caseworker), new Grant(Role.ServiceLeader)) { Personal = true };

    /// <summary>The service that sent it takes it back.</summary>
    public static readonly AccessAction TakeBack = new("request.take-back", null, new Grant(Role.Caseworker), new Grant(Role.ServiceLeader)) { Personal = true };

    /// <summary>Its own request, question or answer in its own record: said, or fetched as a document.</summary>
    public static readonly AccessAction Keep = new("request.keep", null, new Grant(Role.Caseworker), new Grant(Role.ServiceLeader)) { Personal = true };

    /// <summary>Take, give to somebody, answer, refer; and answer a referral.</summary>
    public static readonly AccessAction Answer = new("request.answer", null, new Grant(Role.Caseworker), new Grant(Role.ServiceLeader)) { Personal = true };
}
