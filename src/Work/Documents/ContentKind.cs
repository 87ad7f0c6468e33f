using System.Text;
using System.Text.Unicode;

namespace Langbenk.Work.Documents;

/// <summary>What a file is, read from its bytes and never from its name. What is not on the list is refused.</summary>
public static class ContentKind
{
    const string OpenXml = "application/vnd.openxmlformats-officedocument.";

    static readonly (byte[] Start, string MediaType, string[] Endings)[] Starts =
    [
        ("%PDF-"u8.ToArray(), "application/pdf", [".pdf"]),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "image/png", [".png"]),
        ([0xFF, 0xD8, 0xFF], "image/jpeg", [".jpg", ".jpeg"]),
    ];

    /// <summary>Whether files of this ending are taken at all.</summary>
    public static bool IsKnownEnding(string ending) => Known.Contains(ending);

    static readonly HashSet<string> Known = [".pdf", ".png", ".jpg", ".jpeg", ".docx", ".xlsx", ".txt", ".md", ".csv"];

    /// <summary>The media type, and the endings that a file of it may have.</summary>
    public static (string MediaType, IReadOnlyList<string> Endings)? Of(ReadOnlySpan<byte> content)
    {
        foreach (var (start, mediaType, endings) in Starts)
        {
            if (content.StartsWith(start))
            {
                return (mediaType, endings);
            }
        }

        if (content.StartsWith("PK\u0003\u0004"u8))
        {
            return OfZip(content);
        }

        return content.Length > 0 && Utf8.IsValid(content) && !content.Contains((byte)0) && !LooksActive(content)
            ? ("text/plain", [".txt", ".md", ".csv"])
            : null;
    }

    /// <summary>Word and Excel without macros: their main part is named in the archive, and no macro project is.</summary>
    static (string, IReadOnlyList<string>)? OfZip(ReadOnlySpan<byte> content)
    {
        if (content.IndexOf("[Content_Types].xml"u8) < 0 || content.IndexOf("vbaProject"u8) >= 0)
        {
            return null;
        }

        return content.IndexOf("word/document.xml"u8) >= 0 ? (OpenXml + "wordprocessingml.document", [".docx"])
            : content.IndexOf("xl/workbook.xml"u8) >= 0 ? (OpenXml + "spreadsheetml.sheet", [".xlsx"])
            : null;
    }

    /// <summary>Text that a browser or a shell might run is not kept as text.</summary>
    static bool LooksActive(ReadOnlySpan<byte> content)
    {
        var start = Encoding.UTF8.GetString(content[..Math.Min(content.Length, 1024)]).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return start.StartsWith('<') || start.StartsWith("#!", StringComparison.Ordinal)
            || start.Contains("<script", StringComparison.OrdinalIgnoreCase) || start.Contains("<html", StringComparison.OrdinalIgnoreCase);
    }
}
