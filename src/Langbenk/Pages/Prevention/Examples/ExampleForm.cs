using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention;
using Langbenk.Prevention.Examples;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Examples;

/// <summary>The form an example is written in, new or changed.</summary>
public abstract class ExampleForm : FormPage
{
    const string PlaceField = "sted";

    static readonly (string Property, string Field)[] Fields =
    [
        ("Title", "tittel"), ("What", "hva"), ("Why", "hvorfor"), ("ForWhom", "forhvem"), ("Levels", "niva"), ("MunicipalitySize", "storrelse"),
        ("Cost", "kostnad"), ("Evidence", "virkning"), ("Experience", "erfaring"), ("ContactService", "tjeneste"), ("ContactMunicipality", "kommune"),
        ("Source", "kilde"), ("Address", "lenke"), ("Themes", "tema"), ("Scope", PlaceField),
    ];

    public IEnumerable<Choice> Levels => ExampleCodes.Levels.Select(one => new Choice(one.Key, T(one.Value)));

    public IEnumerable<Choice> Themes => ExampleCodes.Themes.Select(one => new Choice(one.Key, T(one.Value)));

    public IEnumerable<Choice> Sizes => ExampleCodes.Sizes.Select(one => new Choice(one, T(FirstExamples.SizeLabel(one)!.Value)))
        .Prepend(new Choice("", T(ExampleFormTexts.Choose)));

    public static IEnumerable<Choice> WrittenIn => [new("nb", "Bokmål"), new("nn", "Nynorsk"), new("en", "English")];

    /// <summary>Where she may write for; the form asks only when there is more than one.</summary>
    public IReadOnlyList<Choice> Places => [.. Held.Select(one => new Choice(one.ScopeId.ToString(), one.Place))];

    IEnumerable<Held> Held => Actor.Holdings.Where(one => ExampleActions.New.Grants.Any(grant => grant.Role == one.Role)).DistinctBy(one => one.ScopeId);

    protected Guid Place => Values.Id(PlaceField) ?? Held.Select(one => one.ScopeId).FirstOrDefault();

    protected Language WrittenLanguage => Languages.TryParse(Values["sprak"], out var language) ? language : Lang;

    public static FormValues ValuesOf(ExampleText text, Language language, int version)
    {
        ArgumentNullException.ThrowIfNull(text);
        var values = new FormValues
        {
            ["tittel"] = text.Title,
            ["hva"] = text.What,
            ["hvorfor"] = text.Why,
            ["forhvem"] = text.ForWhom,
            ["storrelse"] = text.MunicipalitySize,
            ["kostnad"] = text.Cost,
            ["virkning"] = text.Evidence,
            ["erfaring"] = text.Experience,
            ["tjeneste"] = text.ContactService,
            ["kommune"] = text.ContactMunicipality,
            ["kilde"] = text.Source,
            ["lenke"] = text.Address,
            ["sprak"] = language.Tag(),
            ["versjon"] = $"{version}",
        };
        return values.SetAll("niva", text.Levels).SetAll("tema", text.Themes);
    }

    protected ExampleText Typed() => new(
        Values["tittel"], Values["hva"], Values["hvorfor"], Values["forhvem"], Values.All("niva"), Values["storrelse"], Values["kostnad"],
        Values["virkning"], Values["erfaring"], Values["tjeneste"], Values["kommune"], Values["kilde"], Values["lenke"], Values.All("tema"));

    protected Task<IActionResult> Again(IReadOnlyList<ExampleFault> faults) =>
        Again([.. faults.DistinctBy(fault => fault.Field).Select(fault => new FieldError(FieldOf(fault.Field), T(fault.Problem.Title)))]);

    public static string FieldOf(string property) => Fields.FirstOrDefault(one => one.Property == property).Field ?? "skjema";
}
