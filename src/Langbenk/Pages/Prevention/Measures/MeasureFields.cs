using Langbenk.Kernel;
using Langbenk.Prevention.Measures;

namespace Langbenk.Pages.Prevention.Measures;

/// <summary>Which field of the form a refusal is about.</summary>
public static class MeasureFields
{
    static readonly Dictionary<int, string> ByProblem = new()
    {
        [MeasureProblems.NoName.Number] = "navn",
        [MeasureProblems.TooLong.Number] = "hva",
        [MeasureProblems.UnknownService.Number] = "tjeneste",
        [MeasureProblems.BadMunicipalities.Number] = "kommune",
        [MeasureProblems.BadAges.Number] = "fra",
        [MeasureProblems.BadNumber.Number] = "plasser",
        [MeasureProblems.BadContact.Number] = "telefon",
        [MeasureProblems.PersonNumber.Number] = "hva",
        [MeasureProblems.UnknownChoice.Number] = "behov",
        [MeasureProblems.NoWhat.Number] = "hva",
        [MeasureProblems.NoWho.Number] = "hvem",
        [MeasureProblems.NoSteps.Number] = "steg",
        [MeasureProblems.NoLevel.Number] = "niva",
        [MeasureProblems.NoArena.Number] = "arena",
        [MeasureProblems.NoTarget.Number] = "malgruppe",
        [MeasureProblems.NoNeed.Number] = "behov",
        [MeasureProblems.NoContact.Number] = "telefon",
        [MeasureProblems.NoStart.Number] = "gjelder",
        [MeasureProblems.StartFarAway.Number] = "gjelder",
        [MeasureProblems.NoDayOfChange.Number] = "skifte",
        [MeasureProblems.ChangeBeforeStart.Number] = "skifte",
        [MeasureProblems.ChangeTooLate.Number] = "skifte",
        [MeasureProblems.ChangeBeforeAnother.Number] = "skifte",
        [MeasureProblems.ServiceLacksPlaces.Number] = "tjeneste",
    };

    public static string Of(Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return ByProblem.GetValueOrDefault(problem.Number, "skjema");
    }
}
