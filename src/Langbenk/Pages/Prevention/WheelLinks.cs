using Langbenk.Prevention.Wheel;

namespace Langbenk.Pages.Prevention;

static class WheelLinks
{
    /// <summary>As a view writes it after <c>~/</c>, so that the reader's language stays in the address.</summary>
    public static string Of(WheelActivity activity, Occurrence occurrence) => HoldActivity.Link(activity.Id, occurrence).TrimStart('/');
}
