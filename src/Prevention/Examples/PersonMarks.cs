using System.Text.RegularExpressions;
using Langbenk.Kernel;

namespace Langbenk.Prevention.Examples;

/// <summary>Signs that someone has written a person where only a service belongs. It looks for numbers and addresses; it cannot know names.</summary>
public static partial class PersonMarks
{
    /// <summary>A national identity number: eleven digits, together or with one space, point or dash after the date.</summary>
    public static bool HasNumber(string text) => PersonNumber.IsIn(text);

    /// <summary>A telephone number or an e-mail address.</summary>
    public static bool HasAddressOfSomeone(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Contains('@') || TelephoneNumber().IsMatch(text) || HasNumber(text);
    }

    [GeneratedRegex(@"(?<![0-9])(?:[0-9]{8}|[0-9]{2}(?:[ \u00A0][0-9]{2}){3}|[0-9]{3}[ \u00A0][0-9]{2}[ \u00A0][0-9]{3})(?![0-9])")]
    private static partial Regex TelephoneNumber();
}
