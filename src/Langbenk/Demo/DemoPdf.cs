using System.Globalization;
using System.Text;

namespace Langbenk.Demo;

/// <summary>A page with a heading and some lines, as a file that somebody has beforehand: made here, so that the demonstration needs no program to print with.</summary>
static class DemoPdf
{
    public static byte[] Of(string heading, params IReadOnlyList<string> lines)
    {
        var words = new StringBuilder($"BT /F1 20 Tf 72 760 Td ({Escaped(heading)}) Tj /F1 12 Tf 0 -16 Td\n");
        foreach (var line in lines)
        {
            words.Append(CultureInfo.InvariantCulture, $"0 -20 Td ({Escaped(line)}) Tj\n");
        }

        words.Append("ET");
        string[] parts =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            $"<< /Length {words.Length} >>\nstream\n{words}\nendstream",
        ];
        var file = new StringBuilder("%PDF-1.4\n");
        var starts = new List<int>();
        foreach (var (part, at) in parts.Select((part, at) => (part, at)))
        {
            starts.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{at + 1} 0 obj\n{part}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {parts.Length + 1}\n0000000000 65535 f \n");
        starts.ForEach(start => file.Append(CultureInfo.InvariantCulture, $"{start:D10} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {parts.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        // One byte a letter, so that the places above hold.
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal);
}
