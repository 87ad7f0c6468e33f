using Langbenk.Cooperation.Records;
using Langbenk.Kernel;
using Langbenk.Texts;

namespace Langbenk.Pages.Cooperation;

/// <summary>The form that tells whether something written is in the service's own record, and whether the one it is about may read it.</summary>
static class KeepingForm
{
    public static IEnumerable<Choice> Journals(Translate t) => Enum.GetValues<JournalStatus>().Select(one => new Choice($"{one}", t(WorryTexts.JournalOf(one))));

    public static IEnumerable<Choice> Accesses(Translate t) => Enum.GetValues<AccessStatus>().Select(one => new Choice($"{one}", t(WorryTexts.AccessOf(one))));

    public static KeepingText Read(FormValues values) => new(
        values.Choice<JournalStatus>("journal") ?? JournalStatus.NotYet, values.Date("dag"), values.Choice<AccessStatus>("innsyn") ?? AccessStatus.Open, values["hjemmel"]);

    public static string FieldOf(string field) => field == "journaledOn" ? "dag" : "hjemmel";

    public static IEnumerable<Difference> Compared(FormValues stored, FormValues yours, Language language, Translate t)
    {
        var both = new Comparison(stored, yours, language);
        return
        [
            both.Chosen("journal", WorryTexts.Journal, Journals(t)), both.Day("dag", WorryTexts.JournaledOn), both.Chosen("innsyn", WorryTexts.Access, Accesses(t)), both.Words("hjemmel", WorryTexts.Ground),
        ];
    }

    public static FormValues Of(RecordKeeping keeping, int version) => new()
    {
        ["journal"] = $"{keeping.Journal}",
        ["dag"] = keeping.JournaledOn is { } day ? $"{day.Day}.{day.Month}.{day.Year}" : "",
        ["innsyn"] = $"{keeping.Access}",
        ["hjemmel"] = keeping.WithheldGround,
        ["versjon"] = $"{version}",
    };
}
