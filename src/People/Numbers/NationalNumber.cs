using System.Globalization;

namespace Langbenk.People.Numbers;

/// <summary>
/// A Norwegian national identity number (fødselsnummer) or D-number: eleven digits with a real date and two check digits that
/// add up. It cannot be anything else, and prints masked. Synthetic numbers have 80 added to the month (Skatteetaten, Tenor).
/// Numbers given out from 2032 have a looser first check digit; they are refused until then, since a mistyped one would pass.
/// </summary>
public readonly record struct NationalNumber
{
    public const int Length = 11;

    static readonly int[] First = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
    static readonly int[] Second = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

    readonly string digits;

    NationalNumber(string digits, DateOnly birthDate) => (this.digits, BirthDate) = (digits, birthDate);

    public DateOnly BirthDate { get; }

    /// <summary>Given to somebody who does not live in Norway, or not yet: 40 is added to the day.</summary>
    public bool IsDNumber => digits[0] >= '4';

    public bool IsSynthetic => digits[2] >= '8';

    public Sex Sex => (digits[8] - '0') % 2 == 0 ? Sex.Female : Sex.Male;

    /// <summary>All eleven digits, for storing and for the page of the person herself.</summary>
    public string Reveal() => digits;

    /// <summary>The day of birth, never the last five.</summary>
    public override string ToString() => digits is null ? "" : $"{digits[..6]} •••••";

    /// <summary>Spaces, a dot or a hyphen between the digits do not matter.</summary>
    public static bool TryParse(string? text, out NationalNumber number)
    {
        number = default;
        var digits = DigitsOf(text);
        if (digits.Length != Length || !AddsUp(digits, First) || !AddsUp(digits, Second) || DateOf(digits) is not { } date)
        {
            return false;
        }

        number = new NationalNumber(digits, date);
        return true;
    }

    /// <summary>For what was stored as one.</summary>
    public static NationalNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException("Not a national identity number.");

    /// <summary>Whether somebody meant to write one: eleven digits, right or wrong.</summary>
    public static bool IsMeantIn(string? text) => DigitsOf(text).Length == Length;

    /// <summary>The two that make nine digits into a number; null where no digit does.</summary>
    internal static string? CheckDigits(string nine)
    {
        var first = Check(nine, First);
        var second = first < 10 ? Check(nine + (char)('0' + first), Second) : 10;
        return second < 10 ? $"{first}{second}" : null;
    }

    static int Check(string digits, int[] weights) => (11 - (digits.Select((digit, at) => weights[at] * (digit - '0')).Sum() % 11)) % 11;

    static string DigitsOf(string? text)
    {
        var kept = (text ?? "").Where(letter => !char.IsWhiteSpace(letter) && letter is not ('.' or '-' or '–')).ToArray();
        return kept.All(char.IsAsciiDigit) ? new string(kept) : "";
    }

    static bool AddsUp(string digits, int[] weights) => weights.Select((weight, at) => weight * (digits[at] - '0')).Sum() % 11 == 0;

    static DateOnly? DateOf(string digits)
    {
        int Two(int at) => int.Parse(digits.AsSpan(at, 2), CultureInfo.InvariantCulture);
        var (day, month) = (Two(0), Two(2));
        var year = Century(int.Parse(digits.AsSpan(6, 3), CultureInfo.InvariantCulture), Two(4)) + Two(4);
        (day, month) = (day > 40 ? day - 40 : day, month > 80 ? month - 80 : month);
        return year >= 1854 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    /// <summary>The three digits after the date tell the century (Skatteetaten, «Fødselsnummer»).</summary>
    static int Century(int individual, int year) => individual switch
    {
        < 500 => 1900,
        < 750 when year >= 54 => 1800,
        >= 900 when year >= 40 => 1900,
        _ when year < 40 => 2000,
        _ => 0,
    };
}
