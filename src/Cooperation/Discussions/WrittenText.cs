using Langbenk.Cooperation.Discussions.Checking;
using Langbenk.Kernel;

namespace Langbenk.Cooperation.Discussions;

/// <summary>One text of a form, held against the check before it leaves the service.</summary>
public sealed record WrittenText(string Field, string Text, bool Needed)
{
    /// <summary>The first that is wrong, or null.</summary>
    public Problem? Fault(Surroundings known, IReadOnlyCollection<string> confirmed, int most = Discussion.MaxTextLength)
    {
        if (Text.Length > most)
        {
            return DiscussionProblems.TooLong;
        }

        if (Needed && Text.Length == 0)
        {
            return DiscussionProblems.NothingWritten;
        }

        var left = IdentityCheck.Left(Text, known, confirmed);
        return left.Count == 0 ? null : left.Any(one => one.MustGo) ? DiscussionProblems.MustGo : DiscussionProblems.NotConfirmed;
    }

    /// <summary>What was confirmed in these texts: its number is kept, not the words.</summary>
    public static int Confirmed(Surroundings known, params IEnumerable<WrittenText> texts) => texts.Sum(one => IdentityCheck.Of(one.Text, known).Count(found => !found.MustGo));

    public static IReadOnlyList<(string Field, Problem Problem)> Faults(Surroundings known, IReadOnlyCollection<string> confirmed, params IEnumerable<WrittenText> texts) =>
        [.. texts.Select(one => (one.Field, Problem: one.Fault(known, confirmed))).Where(one => one.Problem is not null).Select(one => (one.Field, one.Problem!))];
}
