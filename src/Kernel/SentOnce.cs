using System.Text.Json;

namespace Langbenk.Kernel;

/// <summary>
/// A form carries a mark, and what it stores has an id that tells what was typed: sent twice it is one. Other words under the same mark, of
/// another window or after going back, are neither taken for those that are stored nor stored unasked.
/// </summary>
public static class SentOnce
{
    const int IdLength = 16;

    /// <summary>So many bytes of an id are the moment and the version; the next ones are the words.</summary>
    const int MomentLength = 7;

    public static readonly Problem OtherWords = new(1101, new Text(
        "Dette er alt lagret. Det du har endret siden, er ikke lagret, men det står her. Lagrer du en gang til, blir det noe nytt ved siden av.",
        "Dette er alt lagra. Det du har endra sidan, er ikkje lagra, men det står her. Lagrar du ein gong til, blir det noko nytt ved sida av.",
        "This is already saved. What you have changed since is not saved, but it stands here. If you save once more, it becomes something new beside it."));

    /// <param name="typed">All of it, the form's mark too.</param>
    public static Guid Words<T>(Guid account, T typed) => ContentMark.Of(account, JsonSerializer.Serialize(typed));

    public static Guid Id(Guid words) => With(Guid.CreateVersion7(), words);

    public static bool Is(Guid id, Guid words) => With(id, words) == id;

    static Guid With(Guid moment, Guid words)
    {
        Span<byte> id = stackalloc byte[IdLength];
        Span<byte> tail = stackalloc byte[IdLength];
        moment.TryWriteBytes(id, bigEndian: true, out _);
        words.TryWriteBytes(tail, bigEndian: true, out _);
        tail[MomentLength..].CopyTo(id[MomentLength..]);
        // The variant, so that it stays an id of version 7.
        id[8] = (byte)(0x80 | (id[8] & 0x3F));
        return new Guid(id, bigEndian: true);
    }
}
