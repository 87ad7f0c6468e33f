namespace Langbenk.Prevention.SelfEvaluations;

/// <summary>Each failure that reviews have found again and again, turned into a statement about our own practice.</summary>
static class QuestionnaireFailures
{
    public static Questionnaire Questionnaire { get; } = new(
        "known-failures",
        new("Det som har gått galt før", "Det som har gått gale før", "What has gone wrong before"),
        new(
            "Granskinger og utredninger finner de samme feilene om og om igjen. Her er de snudd til det som burde stemme hos dere. Tenk på de siste ti sakene før du svarer.",
            "Granskingar og utgreiingar finn dei same feila om og om igjen. Her er dei snudde til det som burde stemme hos dykk. Tenk på dei siste ti sakene før du svarer.",
            "Reviews and reports find the same failures again and again. Here they are turned into what should be true of you. Think of the last ten cases before you answer."),
        "Statsforvalteren i Oslo og Viken, foredrag om samarbeid og samordning rundt barn 24.05.2022",
        [.. QuestionnaireFailuresChild.Groups, .. QuestionnaireFailuresService.Groups]);
}
