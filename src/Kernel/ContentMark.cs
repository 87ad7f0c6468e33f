using System.Security.Cryptography;
using System.Text;

namespace Langbenk.Kernel;

/// <summary>What is the same content has the same mark: unique among the things of a kind, it lets the database decide between two that are sent in the same moment.</summary>
public static class ContentMark
{
    public static Guid Of(params IEnumerable<object?> parts)
    {
        var whole = string.Concat(parts.Select(part => $"{part}").Select(text => $"{text.Length}:{text}"));
        return new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(whole)).AsSpan(0, 16));
    }
}
