using Langbenk.Kernel;

namespace Langbenk.Cooperation.Teams.Erasing;

/// <summary>Why words are to go, and how the service's own record is put right where they are in it.</summary>
static class ErasureReason
{
    public static IEnumerable<(string Field, Problem Problem)> Faults(string reason, string inRecord, bool isInRecord, Problem noReason, Problem noRecord)
    {
        foreach (var (field, text, least, missing) in new[] { ("Reason", reason, EntryErasure.ShortestReason, noReason), ("InRecord", inRecord, isInRecord ? EntryErasure.ShortestReason : 0, noRecord) })
        {
            if (text.Trim().Length < least || text.Trim().Length > EntryErasure.MaxReasonLength)
            {
                yield return (field, text.Trim().Length < least ? missing : noReason);
            }
            else if (PersonNumber.IsIn(text))
            {
                yield return (field, TeamProblems.NumberInText);
            }
        }
    }
}
