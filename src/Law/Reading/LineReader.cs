using System.Buffers;
using System.Text.Unicode;

namespace Langbenk.Law.Reading;

/// <summary>
/// Lines of bytes from a stream in constant memory: blank ones are skipped, one over 1 MiB is read on to its newline
/// and dropped, a BOM at the very start and CRLF are accepted.
/// </summary>
public sealed class LineReader(Stream input) : IDisposable
{
    private const int LongestLine = 1 << 20;
    private const int Block = 64 << 10;
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(Block);
    private int start;
    private int end;
    private bool ended;
    private bool dropping;

    /// <summary>The number of the line last read, counted from 1 with the blank ones.</summary>
    public int Number { get; private set; }

    /// <summary>True when another line can be read without waiting for input.</summary>
    public bool HasMoreBuffered => buffer.AsSpan(start, end - start).Contains((byte)'\n');

    /// <summary>False at the end. An unusable line is empty and <paramref name="usable"/> is false.</summary>
    public bool TryRead(out ReadOnlyMemory<byte> line, out bool usable)
    {
        while (TryReadAny(out line, out usable))
        {
            if (!usable || !IsBlank(line.Span))
                return true;
        }

        return false;
    }

    private bool TryReadAny(out ReadOnlyMemory<byte> line, out bool usable)
    {
        while (true)
        {
            var newline = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (newline >= 0)
                return Take(newline, 1, out line, out usable);
            if (ended)
            {
                if (end > start || dropping)
                    return Take(end - start, 0, out line, out usable);
                (line, usable) = (default, true);
                return false;
            }

            if (end - start > LongestLine)
                (dropping, start, end) = (true, 0, 0);
            Fill();
        }
    }

    private bool Take(int length, int newline, out ReadOnlyMemory<byte> line, out bool usable)
    {
        Number++;
        var content = buffer.AsMemory(start, length);
        start += length + newline;
        if (Number == 1 && content.Span.StartsWith("\uFEFF"u8))
            content = content[3..];
        if (content.Length > 0 && content.Span[^1] == '\r')
            content = content[..^1];
        usable = !dropping && content.Length <= LongestLine && Utf8.IsValid(content.Span) && !content.Span.Contains((byte)0);
        dropping = false;
        line = usable ? content : default;
        return true;
    }

    private void Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length)
            Grow();
        var read = input.Read(buffer, end, buffer.Length - end);
        ended = read == 0;
        end += read;
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, end).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r"u8) < 0;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }
}
