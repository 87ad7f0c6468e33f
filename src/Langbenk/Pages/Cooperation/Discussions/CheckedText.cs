using Langbenk.Cooperation.Discussions;
using Langbenk.Cooperation.Discussions.Checking;

namespace Langbenk.Pages.Cooperation.Discussions;

/// <summary>A text as it was typed, with what the check found in it and what she has said identifies nobody.</summary>
public sealed record CheckedText(string Field, string Text, IReadOnlyList<Finding> Findings, IReadOnlyList<string> Confirmed)
{
    /// <summary>The field whose boxes are ticked: «what I ticked is no finding».</summary>
    public const string ConfirmField = "bekreft";

    /// <summary>What is too long is refused before it is read.</summary>
    public static CheckedText Of(FormValues values, string field, Surroundings known)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new(field, values[field], values[field].Length > Discussion.MaxTextLength ? [] : IdentityCheck.Of(values[field], known), values.All(ConfirmField));
    }

    /// <summary>The text in pieces, each a finding or what stands between.</summary>
    public IEnumerable<(string Words, Finding? Finding)> Pieces
    {
        get
        {
            var at = 0;
            foreach (var one in Findings)
            {
                yield return (Text[at..one.Start], null);
                yield return (Text.Substring(one.Start, one.Length), one);
                at = one.End;
            }

            yield return (Text[at..], null);
        }
    }

    /// <summary>The same words found twice are asked about once.</summary>
    public IEnumerable<(string Key, string Words, Finding Finding)> Distinct =>
        Findings.Select(one => (Key: one.KeyIn(Text), Words: Text.Substring(one.Start, one.Length), Finding: one)).DistinctBy(one => one.Key);

    public bool IsConfirmed(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return !finding.MustGo && Confirmed.Contains(finding.KeyIn(Text));
    }
}
