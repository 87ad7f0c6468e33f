using Langbenk.Kernel;
using Langbenk.Prevention.Examples;
using Langbenk.Texts;

namespace Langbenk.Pages.Prevention.Examples;

/// <summary>What the fields of an example are called on its pages.</summary>
public static class ExampleWords
{
    public static Text FieldLabel(string property) => property switch
    {
        nameof(ExampleText.Title) => ExampleFormTexts.Name,
        nameof(ExampleText.What) => ExampleTexts.What,
        nameof(ExampleText.Why) => ExampleTexts.Why,
        nameof(ExampleText.ForWhom) => ExampleTexts.ForWhom,
        nameof(ExampleText.Levels) => ExampleTexts.Level,
        nameof(ExampleText.Themes) => ExampleTexts.Theme,
        nameof(ExampleText.MunicipalitySize) => ExampleTexts.Size,
        nameof(ExampleText.Cost) => ExampleTexts.Cost,
        nameof(ExampleText.Evidence) => ExampleTexts.Evidence,
        nameof(ExampleText.Experience) => ExampleTexts.Experience,
        nameof(ExampleText.ContactService) => ExampleFormTexts.ContactService,
        nameof(ExampleText.ContactMunicipality) => ExampleFormTexts.ContactMunicipality,
        nameof(ExampleText.Source) => LearningTexts.Source,
        _ => ExampleFormTexts.Address,
    };
}
