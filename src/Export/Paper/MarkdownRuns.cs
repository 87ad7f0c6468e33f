using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Langbenk.Export.Paper;

/// <summary>The text of one block as runs; neighbours in the same style become one.</summary>
sealed class MarkdownRuns
{
    static readonly Run Plain = new("");

    readonly List<Run> _runs = [];
    readonly StringBuilder _text = new();
    Run _style = Plain;

    public static IReadOnlyList<Run> Of(LeafBlock block)
    {
        var runs = new MarkdownRuns();
        if (block.Inline is null)
        {
            runs.Append(block.Lines.ToString(), Plain);
        }
        else
        {
            runs.Walk(block.Inline, Plain);
        }

        runs.Close();
        return runs._runs;
    }

    void Walk(ContainerInline container, Run style)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Append(literal.Content.AsSpan(), style);
                    break;
                case LineBreakInline:
                    Append("\n", style);
                    break;
                case EmphasisInline emphasis:
                    Walk(emphasis, emphasis.DelimiterCount == 2 ? style with { Bold = true } : style with { Italic = true });
                    break;
                case LinkInline { IsImage: false } link when WebLink.TryParse(link.Url, out var target):
                    Walk(link, style with { Link = target });
                    break;
                case ContainerInline unknown:
                    Walk(unknown, style);
                    break;
                default:
                    Append(inline.ToString(), style);
                    break;
            }
        }
    }

    void Append(ReadOnlySpan<char> text, Run style)
    {
        if (style != _style)
        {
            Close();
            _style = style;
        }

        _text.Append(text);
    }

    void Close()
    {
        if (_text.Length > 0)
        {
            _runs.Add(_style with { Text = _text.ToString() });
            _text.Clear();
        }
    }
}
