using Langbenk.Cooperation.Worries;
using Langbenk.Kernel;
using Langbenk.Texts;

namespace Langbenk.Pages.Cooperation.Worries;

/// <summary>The seven steps as a form.</summary>
public static class WorryForm
{
    static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        [nameof(NoteText.Seen)] = "sett",
        [nameof(NoteText.Thought)] = "tanker",
        [nameof(NoteText.Level)] = "grad",
        [nameof(NoteText.Child)] = "barn",
        [nameof(NoteText.ChildSaid)] = "barn-sa",
        [nameof(NoteText.Parents)] = "foreldre",
        [nameof(NoteText.ParentsSaid)] = "foreldre-sa",
        [nameof(NoteText.Tried)] = "provd",
        [nameof(NoteText.Next)] = "neste",
        [nameof(NoteText.NextOn)] = "neste-dag",
        [nameof(NoteText.NextWhy)] = "neste-mer",
        [nameof(StartWorry.Input.Place)] = "sted",
    };

    public static NoteText Read(FormValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new(
            values["sett"], values["tanker"], values.Choice<WorryLevel>("grad"), values.Choice<Talk>("barn"), values["barn-sa"], values.Choice<Talk>("foreldre"), values["foreldre-sa"],
            values["provd"], values.Choice<NextStep>("neste"), values.Date("neste-dag"), values["neste-mer"])
        {
            Step = values.Choice<StepLevel>("niva"),
        };
    }

    /// <summary>A day that cannot be read is told as such, not as missing.</summary>
    public static IReadOnlyList<FieldError> Errors(FormValues values, IEnumerable<(string Field, Problem Problem)> faults, Func<Text, string> t)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(t);
        return [.. faults.Select(fault => new FieldError(
            Fields.GetValueOrDefault(fault.Field, "skjema"),
            t(fault.Problem == WorryProblems.NoNextDay && values.Trimmed("neste-dag").Length > 0 ? SettingsTexts.DateWrong : fault.Problem.Title)))];
    }

    public static IEnumerable<Choice> Levels(Func<Text, string> t) => Enum.GetValues<WorryLevel>().Select(one => new Choice($"{one}", t(WorryTexts.LevelOf(one)), t(WorryTexts.LevelHint(one))));

    /// <summary>Nothing chosen is an answer: not every municipality works by it.</summary>
    public static IEnumerable<Choice> StepLevels(Func<Text, string> t) => [new("", t(WorryTexts.NoStep)), .. Enum.GetValues<StepLevel>().Select(one => new Choice($"{one}", t(WorryTexts.StepOf(one))))];

    public static IEnumerable<Choice> Talks(Func<Text, string> t) => Enum.GetValues<Talk>().Select(one => new Choice($"{one}", t(WorryTexts.TalkOf(one))));

    public static IEnumerable<Choice> Steps(Func<Text, string> t) => Enum.GetValues<NextStep>().Select(one => new Choice($"{one}", t(WorryTexts.NextOf(one))));
}
