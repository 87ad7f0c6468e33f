using System.Buffers;
using System.Security.Cryptography;

namespace Langbenk.Guidance.SavedAnswers;

/// <summary>
/// What one types to find a saved answer again: ten letters and digits, 50 random bits.
/// The alphabet leaves out i, l, o and u, which are misread on paper and over the telephone.
/// </summary>
public readonly record struct AnswerCode
{
    public const int Length = 10;
    const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    static readonly SearchValues<char> Letters = SearchValues.Create(Alphabet);

    readonly string? _value;

    AnswerCode(string value) => _value = value;

    public string Value => _value ?? throw new InvalidOperationException("An answer code was never given.");

    public static AnswerCode New() => new(RandomNumberGenerator.GetString(Alphabet, Length));

    /// <summary>Reads a code as people write it: any case, spaces and hyphens between, o for 0, i and l for 1.</summary>
    public static bool TryParse(string? text, out AnswerCode code)
    {
        code = default;
        if (text is null || text.Length > 2 * Length)
        {
            return false;
        }

        Span<char> letters = stackalloc char[2 * Length];
        var count = 0;
        foreach (var letter in text.Where(c => c is not (' ' or '-')))
        {
            letters[count++] = char.ToLowerInvariant(letter) switch { 'o' => '0', 'i' or 'l' => '1', var other => other };
        }

        var typed = letters[..count];
        if (count != Length || typed.ContainsAnyExcept(Letters))
        {
            return false;
        }

        code = new AnswerCode(typed.ToString());
        return true;
    }

    public override string ToString() => Value;
}
