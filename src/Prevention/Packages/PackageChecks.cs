using Langbenk.Kernel;
using Langbenk.Organisation.Municipalities;
using Langbenk.Prevention.Examples;
using Langbenk.Prevention.Networks;

namespace Langbenk.Prevention.Packages;

/// <summary>A package is held to what this installation demands of its own examples, words and networks; one fault refuses it whole.</summary>
static class PackageChecks
{
    public static bool Holds(PackageContent content) =>
        content.Edition is > 0 and <= PackageFile.LastEdition
        && Municipality.IsNumber(content.Publisher.MunicipalityNumber)
        && content.Publisher.MunicipalityName.Length is > 0 and <= Municipality.MaxNameLength && IsName(content.Publisher.MunicipalityName)
        && content.Examples.Count + content.Terms.Count + content.Networks.Count is > 0 and <= PackageFile.MostItems
        && content.Examples.Select(one => one.Id).Distinct().Count() == content.Examples.Count
        && content.Networks.Select(one => one.Id).Distinct().Count() == content.Networks.Count
        && content.Terms.Select(one => one.Word).Distinct(StringComparer.Ordinal).Count() == content.Terms.Count
        && content.Examples.All(Holds) && content.Terms.All(Holds) && content.Networks.All(Holds);

    /// <summary>Of a municipality, in one or more languages: no place for an address or a number.</summary>
    static bool IsName(string name) => name.Trim() == name && name.All(sign => char.IsLetter(sign) || sign is ' ' or '-' or '–' or '/' or '.' or '(' or ')' or '’' or '\'');

    /// <summary>What of the content is at fault, by its own name; null when it is the package itself.</summary>
    public static string? AtFault(PackageContent content) =>
        content.Examples.FirstOrDefault(one => !Holds(one))?.Title ?? content.Terms.FirstOrDefault(one => !Holds(one))?.Word
        ?? content.Networks.FirstOrDefault(one => !Holds(one))?.Title;

    static bool Holds(PackageExample example) =>
        example.Id != Guid.Empty && Languages.All.Any(language => language.Tag() == example.Language)
        && IsAsStored(TextOf(example), TextOf(example).Trimmed())
        && ExampleChecks.ToSubmit(TextOf(example)).Count == 0;

    static bool Holds(PackageTerm term) =>
        term.Word.Trim().Length is > 0 and <= ImportedTerm.MaxWordLength
        && term.Definition.Trim().Length is > 0 and <= ImportedTerm.MaxDefinitionLength && term.Source.Length <= ImportedTerm.MaxSourceLength
        && !PersonMarks.HasNumber(term.Word) && !PersonMarks.HasNumber(term.Definition) && !PersonMarks.HasNumber(term.Source);

    static bool Holds(PackageNetwork network) =>
        network.Id != Guid.Empty && TextOf(network).Trimmed().Faults().Count == 0
        && network.Members.All(one => one.MunicipalityNumber.Length == 0 || Municipality.IsNumber(one.MunicipalityNumber))
        && network.Projects.Count <= PackageFile.MostItems
        && network.Projects.All(one => SaveProject.Faults(one.Theme.Trim(), one.Started.Trim(), one.Goal.Trim()).Count == 0);

    public static ExampleText TextOf(PackageExample one) => new(
        one.Title, one.What, one.Why, one.ForWhom, one.Levels, one.MunicipalitySize, one.Cost, one.Evidence, one.Experience,
        one.ContactService, one.ContactMunicipality, one.Source, one.Address, one.Themes);

    public static NetworkText TextOf(PackageNetwork one) => new(
        one.Title, one.County, one.Host,
        [.. one.Members.Select(member => new MemberName(member.MunicipalityName, member.MunicipalityNumber.Length == 0 ? null : member.MunicipalityNumber))],
        one.Partners, one.Source);

    /// <summary>No repeated codes and no spaces around: what is imported is what was signed.</summary>
    static bool IsAsStored(ExampleText text, ExampleText trimmed) =>
        text.Title == trimmed.Title && text.LongTexts.SequenceEqual(trimmed.LongTexts)
        && text.Levels.SequenceEqual(trimmed.Levels) && text.Themes.SequenceEqual(trimmed.Themes);
}
