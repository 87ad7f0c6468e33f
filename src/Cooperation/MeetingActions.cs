using Langbenk.Access;
using Langbenk.Organisation.Staff;

namespace Langbenk.Cooperation;

/// <summary>
/// A meeting is open to whoever may read its invitation in the team; a task to the two services it is between. These say only whose work it is.
/// </summary>
public static class MeetingActions
{
    public const string Resource = "team-meeting";

    public const string TaskResource = "team-task";

    public static readonly AccessAction Read = new("team-meeting.read", null, AtWork()) { Personal = true };

    /// <summary>Plans it, calls it off, writes down that it was held.</summary>
    public static readonly AccessAction Hold = new("team-meeting.hold", null, AtWork()) { Personal = true };

    public static readonly AccessAction Tasks = new("team-task.list", null, AtWork()) { Personal = true };

    /// <summary>Asks somebody to do something, or answers.</summary>
    public static readonly AccessAction Agree = new("team-task.agree", null, AtWork()) { Personal = true };

    static Grant[] AtWork() => [new(Role.Caseworker), new(Role.ServiceLeader)];
}
