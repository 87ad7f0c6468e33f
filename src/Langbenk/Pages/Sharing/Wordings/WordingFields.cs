using Langbenk.Law.Codes;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Wordings;

namespace Langbenk.Pages.Sharing.Wordings;

/// <summary>What each part of a text in another language is called in the form.</summary>
public static class WordingFields
{
    static readonly Dictionary<string, string> Parts = new(StringComparer.Ordinal)
    {
        [nameof(WordingText.Whole)] = "tekst",
        [nameof(WordingText.BothTell)] = "fortelle-alle",
        [nameof(WordingText.OneTells)] = "fortelle-vi",
        [nameof(WordingText.BothLearn)] = "vite-alle",
        [nameof(WordingText.OneLearns)] = "vite-vi",
        [nameof(WordingText.BothOutside)] = "utenfor-alle",
        [nameof(WordingText.OneOutside)] = "utenfor-vi",
        [nameof(WordingText.Private)] = "privat",
        [nameof(WordingText.Unborn)] = "ufodt",
        [nameof(WordingText.Unnamed)] = "uten-navn",
        [nameof(MakeWording.Input.Language)] = "kode",
        [nameof(MakeWording.Input.OwnName)] = "navn",
        [nameof(MakeWording.Input.NorwegianName)] = "norsk",
        [nameof(MakeWording.Input.Translator)] = "oversatt",
        [nameof(MakeWording.Input.CheckedOn)] = "lest",
        [nameof(MakeWording.Input.AllIsIn)] = "alt",
    };

    static readonly Dictionary<string, string> Kinds = ConsentKinds.Offered.ToDictionary(MakeWording.FieldOf, Of, StringComparer.Ordinal);

    public static string Of(string part) => Parts.GetValueOrDefault(part) ?? Kinds.GetValueOrDefault(part, "skjema");

    public static string Of(InformationKind kind) => $"slag-{Code.Kinds.Of(kind)}";

    public static MakeWording.Input Read(FormValues values, Guid? wording)
    {
        ArgumentNullException.ThrowIfNull(values);
        string In(string part) => values[Of(part)];
        var words = new WordingText(
            In(nameof(WordingText.Whole)), In(nameof(WordingText.BothTell)), In(nameof(WordingText.OneTells)), In(nameof(WordingText.BothLearn)), In(nameof(WordingText.OneLearns)),
            In(nameof(WordingText.BothOutside)), In(nameof(WordingText.OneOutside)), In(nameof(WordingText.Private)), In(nameof(WordingText.Unborn)), In(nameof(WordingText.Unnamed)));
        return new(
            values.Id("kommune"), wording, values.Number("versjon") ?? 0, values["kode"], values["navn"], values["norsk"], words, ConsentKinds.Offered.ToDictionary(kind => kind, kind => values[Of(kind)]),
            values["oversatt"], values.TypedDay("lest"), values.Has("alt", "ja"), values.Id(FormValues.MarkField) ?? Guid.NewGuid());
    }

    /// <summary>That everything is in it is said anew each time it is saved.</summary>
    public static FormValues Shown(ConsentWording stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        var values = new FormValues
        {
            ["versjon"] = $"{stored.Version}",
            ["kode"] = stored.Tag,
            ["navn"] = stored.OwnName,
            ["norsk"] = stored.NorwegianName,
            ["oversatt"] = stored.Translator,
            ["lest"] = $"{stored.CheckedOn:d.M.yyyy}",
        };
        foreach (var (field, text, _, _) in stored.Words.Parts())
        {
            values[Of(field)] = text;
        }

        foreach (var (kind, word) in stored.KindWords())
        {
            values[Of(kind)] = word;
        }

        return values;
    }
}
