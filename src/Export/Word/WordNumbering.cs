using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Langbenk.Export.Word;

/// <summary>Word's numbering: one definition of bullets, one of numbers, and for each numbered list an instance that begins where the list does.</summary>
sealed class WordNumbering
{
    public const int Bullets = 1;
    public const int Step = 357;
    const int Numbers = 2;
    const int Levels = 9;

    static readonly string[] Signs = ["•", "–", "▪"];

    readonly List<W.NumberingInstance> _instances = [Instance(Bullets, Bullets), Instance(Numbers, Numbers)];

    public int NewList(int level, int start)
    {
        var instance = Instance(_instances.Count + 1, Numbers);
        instance.Append(new W.LevelOverride
        {
            LevelIndex = Level(level),
            StartOverrideNumberingValue = new W.StartOverrideNumberingValue { Val = start },
        });
        _instances.Add(instance);
        return _instances.Count;
    }

    public static W.NumberingProperties Properties(int list, int level) => new()
    {
        NumberingLevelReference = new W.NumberingLevelReference { Val = Level(level) },
        NumberingId = new W.NumberingId { Val = list },
    };

    public W.Numbering Write()
    {
        var numbering = new W.Numbering();
        numbering.Append(
            Definition(Bullets, "ListBullet", level => (W.NumberFormatValues.Bullet, Signs[level % Signs.Length])),
            Definition(Numbers, "ListNumber", level => (W.NumberFormatValues.Decimal, $"%{level + 1}.")));
        numbering.Append(_instances);
        return numbering;
    }

    static int Level(int level) => Math.Min(level, Levels - 1);

    static W.NumberingInstance Instance(int number, int definition) =>
        new(new W.AbstractNumId { Val = definition }) { NumberID = number };

    static W.AbstractNum Definition(int id, string style, Func<int, (W.NumberFormatValues Format, string Text)> look)
    {
        var definition = new W.AbstractNum { AbstractNumberId = id, MultiLevelType = new W.MultiLevelType { Val = W.MultiLevelValues.HybridMultilevel } };
        for (var level = 0; level < Levels; level++)
        {
            var (format, text) = look(level);
            definition.Append(new W.Level
            {
                LevelIndex = level,
                StartNumberingValue = new W.StartNumberingValue { Val = 1 },
                NumberingFormat = new W.NumberingFormat { Val = format },
                ParagraphStyleIdInLevel = level == 0 ? new W.ParagraphStyleIdInLevel { Val = style } : null,
                LevelText = new W.LevelText { Val = text },
                LevelJustification = new W.LevelJustification { Val = W.LevelJustificationValues.Left },
                PreviousParagraphProperties = new W.PreviousParagraphProperties
                {
                    Indentation = new W.Indentation { Left = $"{Step * (level + 1)}", Hanging = $"{Step}" },
                },
            });
        }

        return definition;
    }
}
