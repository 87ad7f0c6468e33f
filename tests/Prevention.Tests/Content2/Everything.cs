using System.Collections;
using Langbenk.Kernel;
using Langbenk.Prevention.Agreements;
using Langbenk.Prevention.Calculators;
using Langbenk.Prevention.Examples;
using Langbenk.Prevention.InternalControl;
using Langbenk.Prevention.Networks;
using Langbenk.Prevention.SelfEvaluations;
using Langbenk.Prevention.Wheel;

namespace Langbenk.Prevention.Tests.Content2;

/// <summary>Walks the static content by reflection, so that a text in a field not yet thought of is read too.</summary>
static class Everything
{
    public static IReadOnlyList<object> Content { get; } =
    [
        AgreementTemplates.All, WheelTemplate.Items, DutyRegister.All, Questionnaires.All, FirstExamples.All, KnownNetworks.All,
        AnswerScale.Answers, CompetenceRequirement.Dispensation, OutsidenessAccount.Caveats, OutsidenessAssumptions.Default,
        InvestmentAssumptions.Default, CalculatorProblems.All, SourceSilence.Cost, SourceSilence.Evidence,
        Enum.GetValues<EducationCategory>().Select(EducationLabels.Of).ToList(),
        Enum.GetValues<CompetenceRole>().Select(EducationLabels.Of).ToList(),
    ];

    public static IReadOnlyList<Text> Texts { get; } = [.. Content.SelectMany(Find)];

    static IEnumerable<Text> Find(object? value) => value switch
    {
        null or string => [],
        Text text => [text],
        IEnumerable many => many.Cast<object?>().SelectMany(Find),
        ValueTuple<int, Text> pair => [pair.Item2],
        _ when value.GetType().Namespace?.StartsWith("Langbenk", StringComparison.Ordinal) == true && !value.GetType().IsEnum =>
            value.GetType().GetProperties().Where(property => !property.GetMethod!.IsStatic && property.GetIndexParameters().Length == 0)
                .SelectMany(property => Find(property.GetValue(value))),
        _ => [],
    };
}
