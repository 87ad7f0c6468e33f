using Langbenk.Kernel;

namespace Langbenk.Cooperation.Teams.Erasing;

/// <summary>Why words are to go, and how the service's own record is put right where they are in it.</summary>
static class ErasureReason
{
    public static IEnumerable<(string Field, Problem Problem)> Faults(string reason, string inRecord, bool isInRecord, Problem noReason, Problem noRecord)
    {
        if (Fault(reason, EntryErasure.ShortestReason, noReason) is { } why)
        {
            yield return ("Reason", why);
        }

        if (Fault(inRecord, isInRecord ? EntryErasure.ShortestReason : 0, noRecord) is { } how)
        {
            yield return ("InRecord", how);
        }
    }

    static Problem? Fault(string text, int least, Problem missing) =>
        text.Trim().Length < least ? missing
        : text.Trim().Length > EntryErasure.MaxReasonLength ? ErasureProblems.TextTooLong
        : PersonNumber.IsIn(text) ? TeamProblems.NumberInText
        : null;
}
