using System.Globalization;
using Langbenk.Kernel;
using Langbenk.Prevention.Calculators;

namespace Langbenk.Texts;

/// <summary>Amounts as people say them, «1,2 milliarder kroner», and whole in tables, «1 215 550 000».</summary>
public static class AmountWords
{
    const decimal Million = 1_000_000m;
    const decimal Billion = 1_000_000_000m;

    static readonly Text Millions = new("millioner kroner", "millionar kroner", "million kroner");

    static readonly Text Billions = new("milliarder kroner", "milliardar kroner", "billion kroner");

    /// <summary>«mellom 243 millioner kroner og 1,2 milliarder kroner», or one amount when both ends are the same.</summary>
    public static string Between(AmountRange range, Language language) => range.Low == range.High
        ? Kroner(range.Low, language)
        : $"{new Text("mellom", "mellom", "between")[language]} {Kroner(range.Low, language)} {And(language)} {Kroner(range.High, language)}";

    /// <summary>«minus 2,5 millioner kroner til 12 millioner kroner», to stand after «fra».</summary>
    public static string FromTo(AmountRange range, Language language) =>
        $"{Kroner(range.Low, language)} {new Text("til", "til", "to")[language]} {Kroner(range.High, language)}";

    public static string And(Language language) => new Text("og", "og", "and")[language];

    public static string Kroner(decimal amount, Language language)
    {
        var size = Math.Abs(amount);
        var sign = amount < 0 && decimal.Round(size) != 0 ? "minus " : "";
        return sign + size switch
        {
            >= Billion => $"{Short(size / Billion, language)} {Billions[language]}",
            >= Million => $"{Short(size / Million, language)} {Millions[language]}",
            _ => $"{Number(decimal.Round(size), language)} kroner",
        };
    }

    /// <summary>With at most one decimal, and a space that does not break between the thousands.</summary>
    public static string Number(decimal number, Language language)
    {
        var text = decimal.Round(number, 1).ToString("#,##0.#", CultureInfo.InvariantCulture);
        return language == Language.En ? text : text.Replace(',', '\u00A0').Replace('.', ',');
    }

    /// <summary>All its decimals, to stand in a field.</summary>
    public static string Plain(decimal number, Language language)
    {
        var text = number.ToString("#,##0.############", CultureInfo.InvariantCulture).Replace(',', ' ');
        return language == Language.En ? text : text.Replace('.', ',');
    }

    /// <summary>Whole kroner, for a table.</summary>
    public static string Whole(decimal amount, Language language)
    {
        var text = decimal.Round(amount).ToString("#,##0", CultureInfo.InvariantCulture).Replace('-', '\u2212');
        return language == Language.En ? text : text.Replace(',', '\u00A0');
    }

    static string Short(decimal number, Language language) => Number(number >= 100 ? decimal.Round(number) : number, language);
}
