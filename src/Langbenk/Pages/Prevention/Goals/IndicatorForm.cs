using Langbenk.Kernel;
using Langbenk.Prevention.Goals;
using Langbenk.Prevention.Indicators;
using Langbenk.Texts;

namespace Langbenk.Pages.Prevention.Goals;

/// <summary>A stored indicator as the fields of its form.</summary>
static class IndicatorForm
{
    public const string Target = "maal";
    public const string Follow = "folge";

    public static FormValues Values(GoalIndicator stored, Language language) => new()
    {
        // Words of one's own that mean a number of the list are shown as they were written.
        ["indikator"] = IsFromRegister(stored) ? stored.Key! : "",
        ["navn"] = IsFromRegister(stored) ? "" : stored.Name,
        ["bruk"] = stored.Use == IndicatorUse.FollowOnly ? Follow : Target,
        ["retning"] = stored.Wanted?.ToString() ?? "",
        ["start"] = Number(stored.BaselineValue, language),
        ["startdato"] = stored.BaselineOn is { } on ? DateWords.Of(on, language) : "",
        ["maalverdi"] = Number(stored.TargetValue, language),
        ["enhet"] = stored.Unit,
        ["definisjon"] = stored.Definition,
        ["kilde"] = stored.Source,
        ["versjon"] = $"{stored.Version}",
    };

    public static IEnumerable<Difference> Compared(
        FormValues theirs, FormValues yours, Language language, IEnumerable<Choice> known, IEnumerable<Choice> uses, IEnumerable<Choice> directions)
    {
        var both = new Comparison(theirs, yours, language);
        return
        [
            both.Chosen("indikator", IndicatorTexts.FromRegister, known), both.Words("navn", IndicatorTexts.Name), both.Chosen("bruk", IndicatorTexts.Use, uses),
            both.Chosen("retning", IndicatorTexts.Wanted, directions), both.Words("start", IndicatorTexts.BaselineValue),
            both.Day("startdato", IndicatorTexts.BaselineOn), both.Words("maalverdi", IndicatorTexts.TargetValue), both.Words("enhet", IndicatorTexts.Unit),
            both.Words("definisjon", IndicatorTexts.Definition), both.Words("kilde", IndicatorTexts.Source),
        ];
    }

    static bool IsFromRegister(GoalIndicator stored) =>
        stored.Key is { } key && IndicatorRegister.Find(key) is { } known && (stored.Name == known.Name.Nb || stored.Name == known.Name.Nn || stored.Name == known.Name.En);

    static string Number(decimal? value, Language language) => value is { } number ? IndicatorTexts.NumberText(number)[language] : "";
}
