using System.Diagnostics.CodeAnalysis;

namespace Langbenk.Export.Paper;

/// <summary>An address that a reader may be sent to: http, https or mailto, complete, nothing else.</summary>
public sealed record WebLink
{
    /// <summary>Word refuses to follow longer ones.</summary>
    public const int Longest = 2000;

    WebLink(string address) => Address = address;

    /// <summary>The address with everything outside ASCII escaped.</summary>
    public string Address { get; }

    public static bool TryParse(string? text, [NotNullWhen(true)] out WebLink? link)
    {
        link = null;
        var trimmed = text?.Trim() ?? "";
        if (trimmed.Length is 0 or > Longest || trimmed.Any(char.IsControl) || !Uri.TryCreate(trimmed, UriKind.Absolute, out var uri))
        {
            return false;
        }

        var isWeb = (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && uri.Host.Length > 0 && uri.UserInfo.Length == 0;
        var isMail = uri.Scheme == Uri.UriSchemeMailto && uri.UserInfo.Length > 0 && uri.Host.Length > 0;
        if (!isWeb && !isMail)
        {
            return false;
        }

        var address = Ascii(uri);
        link = address.Length <= Longest && Uri.TryCreate(address, UriKind.Absolute, out _) ? new WebLink(address) : null;
        return link is not null;
    }

    public override string ToString() => Address;

    static string Ascii(Uri uri)
    {
        var host = uri.Host == uri.IdnHost ? uri.AbsoluteUri : uri.AbsoluteUri.Replace(uri.Host, uri.IdnHost, StringComparison.Ordinal);
        return string.Concat(host.EnumerateRunes().Select(rune => rune.IsAscii ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));
    }
}
