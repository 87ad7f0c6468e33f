using System.Globalization;

namespace Langbenk.People.Numbers;

/// <summary>Numbers that no person has: 80 is added to the month. For demonstrations, tests and measuring.</summary>
public static class SyntheticNumber
{
    /// <summary>One of the numbers of that day and sex, another for another turn; the date is from 1900 to 2039. D-numbers on request.</summary>
    public static NationalNumber Make(DateOnly born, Sex sex, int turn = 0, bool dNumber = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(turn);
        var (first, last) = born.Year < 2000 ? (0, 499) : (500, 999);
        var parity = sex == Sex.Male ? 1 : 0;
        var left = turn;
        for (var individual = last - ((last + parity) % 2); individual >= first; individual -= 2)
        {
            var date = $"{born.Day + (dNumber ? 40 : 0):00}{born.Month + 80:00}{born.Year % 100:00}{individual:000}";
            if (NationalNumber.CheckDigits(date) is { } checks && left-- == 0)
            {
                return NationalNumber.Parse(date + checks);
            }
        }

        throw new ArgumentOutOfRangeException(nameof(turn), turn.ToString(CultureInfo.InvariantCulture), "The day has no more numbers.");
    }
}
