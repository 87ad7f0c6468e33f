using System.Text;

namespace Langbenk.Law.Codes;

/// <summary>A closed list of contract codes in English kebab-case, one for each member of <typeparamref name="T"/>.</summary>
public sealed class CodeList<T> where T : struct, Enum
{
    private readonly Dictionary<string, T> byCode;
    private readonly string[] codes;
    private readonly T[] values;

    internal CodeList(string name, Func<T, string>? code = null)
    {
        Name = name;
        values = Enum.GetValues<T>();
        codes = [.. values.Select(v => code is null ? Kebab(v.ToString()) : code(v))];
        byCode = codes.Zip(values).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
    }

    /// <summary>The list's name in the vocabulary, e.g. <c>actorType</c>.</summary>
    public string Name { get; }

    public IReadOnlyList<string> All => codes;

    public IReadOnlyList<T> Values => values;

    public string Of(T value) => codes[Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture)];

    public bool TryParse(string code, out T value) => byCode.TryGetValue(code, out value);

    public T Parse(string code) => byCode.TryGetValue(code, out var value)
        ? value
        : throw new FormatException($"'{code}' is not one of the codes of {Name}");

    private static string Kebab(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (text.Length > 0 && (char.IsUpper(c) || (char.IsDigit(c) && !char.IsDigit(text[^1]))))
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}
