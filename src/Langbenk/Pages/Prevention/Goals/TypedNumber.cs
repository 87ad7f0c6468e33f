using System.Globalization;

namespace Langbenk.Pages.Prevention.Goals;

/// <summary>Numbers as people type them: 62, 4,5, 4.5, 1 200, −3, 62 %.</summary>
public static class TypedNumber
{
    public static decimal? Read(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var text = string.Concat(typed.Where(sign => !char.IsWhiteSpace(sign))).TrimEnd('%').Replace('−', '-').Replace(',', '.');
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
