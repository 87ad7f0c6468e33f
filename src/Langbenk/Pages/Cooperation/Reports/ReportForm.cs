using Langbenk.Cooperation.Reports;
using Langbenk.Cooperation.Worries;
using Langbenk.Kernel;
using Langbenk.Texts;

namespace Langbenk.Pages.Cooperation.Reports;

/// <summary>A report as a form.</summary>
public static class ReportForm
{
    const string Yes = "ja", No = "nei", Consent = "samtykke";

    static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        [nameof(ReportText.About)] = "gjelder",
        [nameof(ReportText.Danger)] = "fare",
        [nameof(ReportText.DangerSaid)] = "fare-sagt",
        [nameof(ReportText.Duties)] = "plikt",
        [nameof(ReportText.Seen)] = "sett",
        [nameof(ReportText.Thought)] = "tanker",
        [nameof(ReportText.Since)] = "siden",
        [nameof(ReportText.Tried)] = "provd",
        [nameof(ReportText.Child)] = "barn",
        [nameof(ReportText.ChildSaid)] = "barn-sa",
        [nameof(ReportText.SuspectsClose)] = "mistanke",
        [nameof(ReportText.Parents)] = "foreldre",
        [nameof(ReportText.ParentsSaid)] = "foreldre-sa",
        [nameof(ReportText.Family)] = "familie",
        [nameof(ReportText.Place)] = "sted",
        [nameof(ReportText.Language)] = "sprak",
        [nameof(ReportText.MunicipalityId)] = "kommune",
        [nameof(ReportText.OtherMunicipality)] = "annen-kommune",
        [nameof(ReportText.Title)] = "stilling",
        [nameof(ReportText.Phone)] = "telefon",
    };

    /// <param name="abouts">When there is one only, it is not asked.</param>
    public static ReportText Read(FormValues values, IReadOnlyList<ReportAbout> abouts)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(abouts);
        return new()
        {
            About = abouts.Count == 1 ? abouts[0] : values.Choice<ReportAbout>("gjelder"),
            Danger = values.Choice<Danger>("fare"),
            DangerSaid = values["fare-sagt"],
            Duties = string.Join(',', values.All("plikt").Where(one => one != Consent)),
            WithConsent = values.Has("plikt", Consent),
            Seen = values["sett"],
            Thought = values["tanker"],
            Since = values["siden"],
            Tried = values["provd"],
            Child = values.Choice<Talk>("barn"),
            ChildSaid = values["barn-sa"],
            SuspectsClose = values["mistanke"] switch { Yes => true, No => false, _ => null },
            Parents = values.Choice<ParentsTold>("foreldre"),
            ParentsSaid = values["foreldre-sa"],
            Family = values["familie"],
            Place = values["sted"],
            Language = values["sprak"],
            MunicipalityId = values.Id("kommune"),
            OtherMunicipality = values["annen-kommune"],
            Title = values["stilling"],
            Phone = values["telefon"],
        };
    }

    public static FormValues Of(ReportText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new FormValues
        {
            ["gjelder"] = $"{text.About}",
            ["fare"] = $"{text.Danger}",
            ["fare-sagt"] = text.DangerSaid,
            ["sett"] = text.Seen,
            ["tanker"] = text.Thought,
            ["siden"] = text.Since,
            ["provd"] = text.Tried,
            ["barn"] = $"{text.Child}",
            ["barn-sa"] = text.ChildSaid,
            ["mistanke"] = text.SuspectsClose switch { true => Yes, false => No, _ => "" },
            ["foreldre"] = $"{text.Parents}",
            ["foreldre-sa"] = text.ParentsSaid,
            ["familie"] = text.Family,
            ["sted"] = text.Place,
            ["sprak"] = text.Language,
            ["kommune"] = $"{text.MunicipalityId}",
            ["annen-kommune"] = text.OtherMunicipality,
            ["stilling"] = text.Title,
            ["telefon"] = text.Phone,
        }.SetAll("plikt", text.WithConsent ? [.. text.DutyList, Consent] : text.DutyList);
    }

    public static IReadOnlyList<FieldError> Errors(IEnumerable<(string Field, Problem Problem)> faults, Func<Text, string> t)
    {
        ArgumentNullException.ThrowIfNull(t);
        return [.. faults.Select(fault => new FieldError(Fields.GetValueOrDefault(fault.Field, "skjema"), t(fault.Problem.Title))).DistinctBy(one => (one.Field, one.Message))];
    }

    public static IEnumerable<Choice> Dangers(Func<Text, string> t) => Enum.GetValues<Danger>().Select(one => new Choice($"{one}", t(ReportFormTexts.DangerOf(one))));

    /// <summary>In the words of the law book, as of the day: of everyone it may be about, and last that there is no duty.</summary>
    public static IEnumerable<Choice> Duties(IEnumerable<ReportDuty> duties, Func<Text, string> t) =>
    [
        .. duties.SelectMany(one => one.Cases).DistinctBy(one => one.Rule.Id).Select(one => new Choice(one.Rule.Id, t(one.Wording.Condition.Text), one.Wording.Note is { } note ? t(note.Text) : null)),
        new Choice(Consent, t(ReportFormTexts.WithConsent)),
    ];

    public static IEnumerable<Choice> Voices(Func<Text, string> t) => Enum.GetValues<Talk>().Select(one => new Choice($"{one}", t(ReportFormTexts.ChildOf(one))));

    public static IEnumerable<Choice> Suspicions(Func<Text, string> t) => [new(Yes, t(ReportFormTexts.SuspectsOf(true))), new(No, t(ReportFormTexts.SuspectsOf(false)))];

    public static IEnumerable<Choice> Told(Func<Text, string> t) => Enum.GetValues<ParentsTold>().Select(one => new Choice($"{one}", t(ReportFormTexts.ParentsOf(one))));
}
