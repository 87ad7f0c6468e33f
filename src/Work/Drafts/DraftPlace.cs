using System.Globalization;

namespace Langbenk.Work.Drafts;

/// <summary>
/// Which of the drafts of one form a window writes in, and how it was when the window last saw it. Two windows that write in the
/// same form get a draft each: neither writes over words it has not shown.
/// </summary>
/// <param name="Window">Empty for the first.</param>
/// <param name="Seen">When the draft was saved, in milliseconds of Unix time; 0 when the window has seen none.</param>
/// <param name="Writer">The window itself, for as long as its page is open: an answer that got lost makes nobody another.</param>
public sealed record DraftPlace(string Window, long Seen, string Writer)
{
    public const int WindowLength = 8;

    /// <summary>For a page that is opened: it has seen this.</summary>
    public static DraftPlace Opened(string window, DateTime? savedAt) => new(window, savedAt is { } at ? Moment(at) : 0, Random());

    public static long Moment(DateTime utc) => new DateTimeOffset(utc, TimeSpan.Zero).ToUnixTimeMilliseconds();

    public static string Random() => Guid.NewGuid().ToString("n")[..WindowLength];

    /// <summary>As a form carries it: window, when, writer, with a dash between. Null when there is none, or it is no such thing.</summary>
    public static DraftPlace? Read(string? typed) =>
        (typed ?? "").Split('-') is [var window, var when, { Length: WindowLength } writer]
            && window.Length is 0 or WindowLength && (window + writer).All(char.IsAsciiHexDigitLower)
            && long.TryParse(when, NumberStyles.None, CultureInfo.InvariantCulture, out var seen)
            ? new DraftPlace(window, seen, writer) : null;

    public override string ToString() => $"{Window}-{Seen}-{Writer}";

    internal string KeyOf(string form) => Window.Length == 0 ? form : $"{form}#{Window}";
}
