using System.Globalization;
using System.Text.RegularExpressions;
using Langbenk.People.Names;
using Langbenk.People.Numbers;

namespace Langbenk.People.Persons;

/// <summary>What somebody typed to find a person: a number, a date of birth, parts of a name, or a date and a name together.</summary>
public sealed partial record PersonQuery(NationalNumber? Number, DateOnly? BirthDate, IReadOnlyList<string> Parts)
{
    public const int MaxLength = 200;
    public const int MaxParts = 5;

    /// <summary>A name of one letter would find everybody.</summary>
    public bool IsTooLittle => Number is null && BirthDate is null && Parts.Sum(part => part.Length) < 2;

    /// <param name="today">To read six digits as a day; null where they are none.</param>
    public static PersonQuery Read(string? text, DateOnly? today = null)
    {
        var typed = (text ?? "").Trim();
        typed = typed.Length > MaxLength ? typed[..MaxLength] : typed;
        if (NationalNumber.TryParse(typed, out var number))
        {
            return new(number, null, []);
        }

        var day = today is { } now && OnlySix().Match(typed) is { Success: true } six ? Nearest(six, now) : null;
        var rest = Date().Replace(typed, found =>
        {
            var year = int.Parse(found.Groups["y"].Value, CultureInfo.InvariantCulture);
            day ??= DateOnly.TryParseExact($"{year:0000}-{found.Groups["m"].Value.PadLeft(2, '0')}-{found.Groups["d"].Value.PadLeft(2, '0')}", "yyyy-MM-dd", out var read) ? read : null;
            return " ";
        });
        return new(null, day, [.. NameKey.Parts(rest).Where(part => !part.Any(char.IsAsciiDigit)).Take(MaxParts)]);
    }

    /// <summary>As it stands first in a number: the year that has been and is nearest.</summary>
    static DateOnly? Nearest(Match six, DateOnly today) => new[] { "20", "19" }
        .Select(century => DateOnly.TryParseExact($"{century}{six.Groups["y"].Value}-{six.Groups["m"].Value}-{six.Groups["d"].Value}", "yyyy-MM-dd", out var day) ? day : (DateOnly?)null)
        .FirstOrDefault(day => day <= today);

    [GeneratedRegex(@"^(?<d>\d{2})[. ]?(?<m>\d{2})[. ]?(?<y>\d{2})$")]
    private static partial Regex OnlySix();

    [GeneratedRegex(@"(?<!\d)(?<d>\d{1,2})[./ ](?<m>\d{1,2})[./ ](?<y>\d{4})(?!\d)|(?<!\d)(?<d>\d{2})(?<m>\d{2})(?<y>\d{4})(?!\d)|(?<!\d)(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?!\d)")]
    private static partial Regex Date();
}
