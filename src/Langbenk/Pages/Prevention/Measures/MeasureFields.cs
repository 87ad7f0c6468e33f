using Langbenk.Kernel;
using Langbenk.Prevention.Measures;
using Langbenk.Texts;

namespace Langbenk.Pages.Prevention.Measures;

/// <summary>Which field of the form a refusal is about, and what its texts are called.</summary>
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

    /// <summary>The texts of a measure side by side, those that differ.</summary>
    public static IReadOnlyList<(Text Label, string Stored, string Typed)> Differences(MeasureFacts stored, MeasureFacts typed)
    {
        ArgumentNullException.ThrowIfNull(stored);
        ArgumentNullException.ThrowIfNull(typed);
        (Text, string, string)[] all =
        [
            (MeasureFormTexts.Name, stored.Name, typed.Name),
            (MeasureFormTexts.What, stored.WhatItIs, typed.WhatItIs),
            (MeasureFormTexts.Who, stored.WhoItIsFor, typed.WhoItIsFor),
            (MeasureFormTexts.Steps, stored.WhatHappens, typed.WhatHappens),
            (MeasureFormTexts.Phone, stored.Phone, typed.Phone),
            (MeasureFormTexts.Email, stored.Email, typed.Email),
            (MeasureFormTexts.Address, stored.Address, typed.Address),
            (MeasureFormTexts.Hours, stored.OpeningHours, typed.OpeningHours),
            (MeasureFormTexts.Cost, stored.CostText, typed.CostText),
            (MeasureFormTexts.MethodNote, stored.MethodNote, typed.MethodNote),
            (MeasureFormTexts.LegalBasis, stored.LegalBasis, typed.LegalBasis),
        ];
        return [.. all.Where(one => one.Item2 != one.Item3)];
    }
}
