using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Sharing.Wordings;

namespace Langbenk.Sharing.Consents;

public sealed partial class AskConsent
{
    /// <summary>Put together with the words that the municipality has today.</summary>
    async Task<(Translation Theirs, IReadOnlyList<(string Field, Problem Problem)> Faults)> Translated(Actor actor, Input input, DateOnly today, CancellationToken cancellation)
    {
        if (input.Theirs is not { } asked)
        {
            return (Translation.None, []);
        }

        if (asked.Wording is not { } chosen)
        {
            return (Translation.None, [(nameof(TheirWords.Wording), WordingProblems.NotChosen)]);
        }

        if ((await wordings.InUse(actor, today, cancellation)).FirstOrDefault(one => one.Wording.Id == chosen)?.Wording is not { } wording)
        {
            return (Translation.None, [(nameof(TheirWords.Wording), WordingProblems.NotInUse)]);
        }

        var (words, kinds) = (wording.KindWords(), ConsentKinds.Offered.Where(input.Kinds.Contains).ToList());
        if (!kinds.TrueForAll(words.ContainsKey))
        {
            return (Translation.None, [(nameof(TheirWords.Wording), WordingProblems.LacksKind)]);
        }

        var told = asked.Told with { Purpose = asked.Told.Purpose.Trim(), Kinds = [.. kinds.Select(kind => words[kind])] };
        var theirs = new Translation(wording.Tag, wording.OwnName, wording.IsRightToLeft, told.Purpose, wording.Of(told), wording.Translator);
        return (theirs, FaultOf(theirs) is { } fault ? [(nameof(Input.Theirs), fault)] : []);
    }

    static Problem? FaultOf(Translation theirs) =>
        theirs.Purpose.Length == 0 ? WordingProblems.NoPurpose
        : PersonNumber.IsIn(theirs.Purpose) ? SharingProblems.NumberInText
        : theirs.Purpose.Length > Consent.MaxTextLength || theirs.Text.Length > Consent.MaxInformedLength ? SharingProblems.TextTooLong
        : null;
}
