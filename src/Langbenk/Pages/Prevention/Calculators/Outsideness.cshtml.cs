using Langbenk.Hosting;
using Langbenk.Prevention.Calculators;
using Langbenk.Texts;

namespace Langbenk.Pages.Prevention.Calculators;

/// <summary>Utenforregnskapet: for anyone, nothing is stored, the assumptions are in the address.</summary>
[Steering]
public sealed class OutsidenessModel : PublicPage
{
    public Calculator Calculator { get; private set; } = null!;

    public void OnGet()
    {
        var typed = TypedAssumptions.Read(OutsidenessAssumptions.Default.All, Request.Query, Lang);
        var used = Used(typed);
        var calculated = OutsidenessAccount.Calculate(used);
        typed = typed.With(calculated.Faults, Lang);
        var result = typed.Any(one => one.Error is not null) ? null : calculated.Result;
        Calculator = new(
            "/kalkulator/utenforskap", CalculatorTexts.Outsideness, CalculatorTexts.OutsidenessLead,
            result is null ? [] : [CalculatorAnswers.Outsideness(result, used)],
            result is null ? [] : CalculatorAnswers.Rows(result),
            result is null ? [] : [.. CalculatorAnswers.Rows(result).Where((_, at) => at is 4 or 6)],
            typed, OutsidenessAccount.Caveats, CalculatorTexts.NotForOutsideness, ("/kalkulator/investering", CalculatorTexts.Investment));
    }

    static OutsidenessAssumptions Used(IReadOnlyList<TypedAssumption> typed)
    {
        var used = typed.ToDictionary(one => one.Suggested.Key, one => one.Used);
        return new(used["persons"], used["benefits"], used["services"], used["years"], used["prevented-share"], used["discount-rate"]);
    }
}
