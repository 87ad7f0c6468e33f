using System.Text;

namespace Langbenk.Kernel;

/// <summary>
/// Norwegian order and search, computed here so that both databases sort alike: æ, ø, å last (aa counts as å, ä as æ,
/// ö as ø), case and other accents do not count.
/// </summary>
public static class SortKey
{
    public const int MaxLength = 200;

    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var key = new StringBuilder(text.Length);
        var letters = text.Replace('İ', 'i').ToLowerInvariant().Replace("aa", "å", StringComparison.Ordinal);
        foreach (var letter in letters)
        {
            key.Append(letter switch
            {
                'æ' or 'ä' => "{",
                'ø' or 'ö' => "|",
                'å' => "}",
                _ => Plain(letter),
            });
            if (key.Length >= MaxLength)
            {
                break;
            }
        }

        return key.ToString(0, Math.Min(key.Length, MaxLength)).Trim();
    }

    static string Plain(char letter)
    {
        if (letter < 128)
        {
            return char.IsAsciiLetterOrDigit(letter) ? letter.ToString() : " ";
        }

        return Accented.TryGetValue(letter, out var bare) ? bare : char.IsLetter(letter) ? letter.ToString() : " ";
    }

    /// <summary>A letter, and what it looks like with accents. Written down, because without the system's culture data nothing is decomposed.</summary>
    static readonly Dictionary<char, string> Accented = new[]
    {
        "aàáâãāăąǎạảấầẩẫậắằẳẵặ", "cçćĉċč", "dďđð", "eèéêëēĕėęěẹẻẽếềểễệ", "gĝğġģǧ", "hĥħ", "iìíîïĩīĭįıǐịỉ", "jĵ", "kķǩ", "lĺļľŀł", "nñńņňŋ",
        "oòóôõōŏőǒơọỏốồổỗộớờởỡợ", "rŕŗř", "sśŝşšșß", "tţťŧțþ", "uùúûüũūŭůűųǔưụủứừửữự", "wŵ", "yýÿŷỳỵỷỹ", "zźżž",
    }.SelectMany(group => group[1..].Select(letter => (letter, group[..1]))).ToDictionary(pair => pair.letter, pair => pair.Item2);
}
