using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace Langbenk.Hosting.SignIn;

/// <summary>What became of the words of a form that was not taken.</summary>
enum KeptWords
{
    No,

    /// <summary>As a draft of hers who sent them.</summary>
    Hers,

    /// <summary>As a draft of hers who opened the form; another was signed in by the time it was sent.</summary>
    OfAnother,

    /// <summary>The form was opened by another, and its words are nobody's draft.</summary>
    NotOfAnother,
}

/// <summary>
/// Whose a form is, sealed into it when it is opened: what is sent after somebody else has signed in in the same browser is hers who
/// opened it, and is shown to nobody else.
/// </summary>
static class FormOwner
{
    /// <summary>The hidden field that tells it.</summary>
    public const string Field = "skjema-eier";

    /// <summary>As long as a signed-out browser remembers whose its open forms are: nobody finds drafts in her name from a page that was left lying.</summary>
    public static readonly TimeSpan Remembered = TimeSpan.FromHours(12);

    const int IdLength = 16;
    const int BrowserLength = 8;
    const int Length = IdLength + sizeof(long) + BrowserLength;

    static readonly object Sealed = new();

    /// <summary>Only what was opened in the same browser, and not long ago, is kept for somebody who is not signed in.</summary>
    public sealed record Said(Guid Account, bool IsRemembered);

    /// <summary>Once a page, however many forms it has.</summary>
    public static string Seal(HttpContext context, Guid account)
    {
        if (context.Items[Sealed] is string done)
        {
            return done;
        }

        Span<byte> content = stackalloc byte[Length];
        account.TryWriteBytes(content);
        BinaryPrimitives.WriteInt64BigEndian(content[IdLength..], Now(context).UtcTicks);
        Browser(context).CopyTo(content[^BrowserLength..]);
        var text = Convert.ToBase64String(Protector(context).Protect(content.ToArray()));
        context.Items[Sealed] = text;
        return text;
    }

    /// <summary>Null where the form does not tell, or tells something that was not sealed here.</summary>
    public static Said? Read(HttpContext context, IFormCollection form)
    {
        try
        {
            var content = form[Field] is [{ Length: > 0 } sent] ? Protector(context).Unprotect(Convert.FromBase64String(sent)) : [];
            return content.Length == Length
                ? new Said(new Guid(content.AsSpan(0, IdLength)), IsRecent(context, content.AsSpan(IdLength)) && Browser(context).SequenceEqual(content.AsSpan(Length - BrowserLength)))
                : null;
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or FormatException)
        {
            return null;
        }
    }

    static bool IsRecent(HttpContext context, ReadOnlySpan<byte> at) => Now(context).UtcTicks - BinaryPrimitives.ReadInt64BigEndian(at) <= Remembered.Ticks;

    /// <summary>The cookie that guards the forms outlives a change of person in the same browser, and no page shows it.</summary>
    static ReadOnlySpan<byte> Browser(HttpContext context) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(context.Request.Cookies[LangbenkHost.FormCookie] ?? "")).AsSpan(0, BrowserLength);

    static DateTimeOffset Now(HttpContext context) => context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();

    static IDataProtector Protector(HttpContext context) =>
        context.RequestServices.GetRequiredService<IDataProtectionProvider>().CreateProtector("who opened a form");
}
