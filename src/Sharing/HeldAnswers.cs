using Langbenk.Sharing.Consents;

namespace Langbenk.Sharing;

static class HeldAnswers
{
    /// <summary>
    /// With the next save, an answer must still be as it was read: whoever takes back a yes in the same moment is not overrun. Two who tell on
    /// one consent do not stand in each other's way.
    /// </summary>
    public static void Hold(this ISharingData data, ConsentAnswer answer) =>
        data.All<ConsentAnswer>().Entry(answer).Property(one => one.Version).IsModified = true;
}
