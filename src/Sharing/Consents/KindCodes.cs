using Langbenk.Law.Codes;

namespace Langbenk.Sharing.Consents;

/// <summary>Kinds of information as they are stored: the law contract's codes, in its order.</summary>
public static class KindCodes
{
    public static string Write(IEnumerable<InformationKind> kinds) => string.Join(' ', kinds.Distinct().Order().Select(Code.Kinds.Of));

    public static IReadOnlyList<InformationKind> Read(string codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        return [.. codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Code.Kinds.Parse)];
    }
}
