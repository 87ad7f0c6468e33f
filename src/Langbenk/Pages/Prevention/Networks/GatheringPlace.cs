using Langbenk.Prevention.Networks;

namespace Langbenk.Pages.Prevention.Networks;

/// <summary>Where a gathering is, as the form asks: a municipality of the directory or «Digitalt», and words of one's own after it, or those alone.</summary>
static class GatheringPlace
{
    public const string Where = "hvor";

    const string Between = ", ";

    public static string Of(FormValues values, IReadOnlyList<string> municipalities)
    {
        var (chosen, typed) = (values[Where], values.Trimmed("sted"));
        return !All(municipalities).Contains(chosen) ? typed : typed.Length == 0 || typed == chosen ? chosen : chosen + Between + typed;
    }

    public static string Chosen(string place, IReadOnlyList<string> municipalities) =>
        All(municipalities).FirstOrDefault(one => place == one || place.StartsWith(one + Between, StringComparison.Ordinal)) ?? "";

    public static string Typed(string place, IReadOnlyList<string> municipalities)
    {
        var chosen = Chosen(place, municipalities);
        return chosen.Length == 0 ? place : place.Length == chosen.Length ? "" : place[(chosen.Length + Between.Length)..];
    }

    static IEnumerable<string> All(IReadOnlyList<string> municipalities) => municipalities.Append(Gathering.Digital);
}
