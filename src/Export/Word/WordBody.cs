using DocumentFormat.OpenXml;
using Langbenk.Export.Paper;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Langbenk.Export.Word;

/// <summary>The blocks of a document as Word's paragraphs and tables, in order.</summary>
sealed class WordBody(OpenXmlElement body, WordRuns runs, WordNumbering numbering)
{
    bool _breakBefore;

    public void Append(IReadOnlyList<PaperBlock> blocks, WordPlace place = default)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var next = i + 1 < blocks.Count ? blocks[i + 1] : null;
            Append(blocks[i], place, next);
            // Word joins two neighbouring boxes into one.
            if (blocks[i] is Quote or Note && next is Quote or Note)
            {
                Space();
            }
        }
    }

    public W.Paragraph Styled(string style, string text)
    {
        var paragraph = New(style);
        paragraph.Append(WordRuns.Text(text));
        return paragraph;
    }

    /// <summary>Two tables in a row would become one, and text would touch the table.</summary>
    public void Space() => New("AfterTable");

    void Append(PaperBlock block, WordPlace place, PaperBlock? next)
    {
        switch (block)
        {
            case Heading heading:
                Styled($"Heading{heading.Level}", CleanText.Line(heading.Text));
                break;
            case Paragraph paragraph:
                Append(paragraph, place, next is BulletList or NumberedList);
                break;
            case BulletList list:
                Append(list.Items, "ListBullet", WordNumbering.Bullets, place);
                break;
            case NumberedList list:
                Append(list.Items, "ListNumber", numbering.NewList(place.Lists, list.Start), place);
                break;
            case Table table:
                Append(table);
                break;
            case Quote quote:
                Append(quote.Blocks, place with { Frame = WordFrame.Quote });
                break;
            case Note note:
                Append(note, place with { Frame = WordFrame.Note });
                break;
            case Figure figure:
                Append(figure);
                break;
            case PageBreak:
                _breakBefore = true;
                break;
        }
    }

    void Append(Paragraph block, WordPlace place, bool isBeforeList)
    {
        var paragraph = New(place.Frame?.Style ?? (place.Lists > 0 ? "ListContinue" : "Normal"));
        if (place.Lists > 0)
        {
            paragraph.ParagraphProperties!.Indentation = new W.Indentation { Left = $"{place.Indent}" };
        }

        // A bar or shading has a gap where two paragraphs with different indents have space between them.
        if (place.Frame is not null && isBeforeList)
        {
            paragraph.ParagraphProperties!.SpacingBetweenLines = new W.SpacingBetweenLines { After = "0" };
        }

        runs.Append(paragraph, block.Runs);
    }

    void Append(IReadOnlyList<ListItem> items, string style, int list, WordPlace place)
    {
        var inside = place with { Lists = place.Lists + 1 };
        foreach (var item in items)
        {
            var first = item.Blocks is [Paragraph start, ..] ? start : null;
            var paragraph = New(style);
            paragraph.ParagraphProperties!.NumberingProperties = WordNumbering.Properties(list, place.Lists);
            if (place.Frame is not null)
            {
                place.Frame.Apply(paragraph.ParagraphProperties);
                paragraph.ParagraphProperties.Indentation = new W.Indentation { Left = $"{inside.Indent}", Hanging = $"{WordNumbering.Step}" };
            }

            if (place is { Frame: null, Lists: 0 } && ReferenceEquals(item, items[^1]))
            {
                paragraph.ParagraphProperties.SpacingBetweenLines = new W.SpacingBetweenLines { After = "160" };
            }

            runs.Append(paragraph, first?.Runs ?? []);
            Append(first is null ? item.Blocks : [.. item.Blocks.Skip(1)], inside);
        }
    }

    void Append(Note note, WordPlace place)
    {
        if (note.Heading is not null)
        {
            Styled("NoteHeading", CleanText.Line(note.Heading));
        }

        Append(note.Blocks, place);
    }

    void Append(Figure figure)
    {
        if (figure.Caption is not null)
        {
            Styled("Caption", CleanText.Line(figure.Caption));
        }

        Styled("FigureText", figure.AlternativeText);
        if (figure.Data is not null)
        {
            Append(figure.Data);
        }
    }

    void Append(Table table)
    {
        if (table.Caption is not null)
        {
            Styled("Caption", CleanText.Line(table.Caption));
        }
        else
        {
            Space();
        }

        body.Append(WordTables.Of(table, runs));
        Space();
    }

    W.Paragraph New(string style)
    {
        var paragraph = new W.Paragraph
        {
            ParagraphProperties = new W.ParagraphProperties
            {
                ParagraphStyleId = new W.ParagraphStyleId { Val = style },
                PageBreakBefore = _breakBefore ? new W.PageBreakBefore() : null,
            },
        };
        _breakBefore = false;
        body.Append(paragraph);
        return paragraph;
    }
}
