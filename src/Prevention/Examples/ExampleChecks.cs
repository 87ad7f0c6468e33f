using Langbenk.Kernel;

namespace Langbenk.Prevention.Examples;

/// <summary>What an example must be before it is kept, and before it is sent to be read by others. A package is held to the same.</summary>
public static class ExampleChecks
{
    public static IReadOnlyList<ExampleFault> ToKeep(ExampleText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var faults = new List<ExampleFault>();
        Check(faults, nameof(text.Title), text.Title.Length == 0, ExampleProblems.TitleMissing);
        Check(faults, nameof(text.Title), text.Title.Length > ExampleText.MaxTitleLength, ExampleProblems.TitleTooLong);
        Check(faults, nameof(text.Title), PersonMarks.HasNumber(text.Title), ExampleProblems.PersonNumber);
        foreach (var (field, value) in text.LongTexts)
        {
            Check(faults, field, value.Length > ExampleText.MaxTextLength, ExampleProblems.TextTooLong);
            Check(faults, field, PersonMarks.HasNumber(value), ExampleProblems.PersonNumber);
        }

        Check(faults, nameof(text.Levels), text.Levels.Any(level => !ExampleCodes.Levels.ContainsKey(level)), ExampleProblems.UnknownLevel);
        Check(faults, nameof(text.Themes), text.Themes.Any(theme => !ExampleCodes.Themes.ContainsKey(theme)), ExampleProblems.UnknownTheme);
        Check(
            faults, nameof(text.MunicipalitySize), text.MunicipalitySize.Length > 0 && FirstExamples.SizeLabel(text.MunicipalitySize) is null,
            ExampleProblems.UnknownSize);
        Contact(faults, nameof(text.ContactService), text.ContactService);
        Contact(faults, nameof(text.ContactMunicipality), text.ContactMunicipality);
        Check(faults, nameof(text.Source), text.Source.Length > ExampleText.MaxSourceLength, ExampleProblems.SourceTooLong);
        Check(faults, nameof(text.Source), PersonMarks.HasNumber(text.Source), ExampleProblems.PersonNumber);
        Check(faults, nameof(text.Address), text.Address.Length > 0 && !IsAddress(text.Address), ExampleProblems.BadAddress);
        return faults;
    }

    public static IReadOnlyList<ExampleFault> ToSubmit(ExampleText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var faults = new List<ExampleFault>(ToKeep(text));
        (string Field, bool Missing)[] needed =
        [
            (nameof(text.What), text.What.Length == 0), (nameof(text.Why), text.Why.Length == 0),
            (nameof(text.ForWhom), text.ForWhom.Length == 0), (nameof(text.Levels), text.Levels.Count == 0),
            (nameof(text.MunicipalitySize), text.MunicipalitySize.Length == 0),
            (nameof(text.Experience), text.Experience.Length == 0),
            (nameof(text.ContactService), text.ContactService.Length == 0),
            (nameof(text.ContactMunicipality), text.ContactMunicipality.Length == 0),
        ];
        faults.AddRange(needed.Where(one => one.Missing).Select(one => new ExampleFault(one.Field, ExampleProblems.NeededToSubmit)));
        return faults;
    }

    static void Contact(List<ExampleFault> faults, string field, string value)
    {
        Check(faults, field, value.Length > ExampleText.MaxShortLength, ExampleProblems.ContactTooLong);
        Check(faults, field, PersonMarks.HasAddressOfSomeone(value), ExampleProblems.ContactIsNoPlace);
    }

    static void Check(List<ExampleFault> faults, string field, bool wrong, Problem problem)
    {
        if (wrong)
        {
            faults.Add(new ExampleFault(field, problem));
        }
    }

    static bool IsAddress(string address) => address.Length <= ExampleText.MaxSourceLength
        && Uri.TryCreate(address, UriKind.Absolute, out var parsed) && parsed.Scheme == Uri.UriSchemeHttps && parsed.UserInfo.Length == 0;
}
