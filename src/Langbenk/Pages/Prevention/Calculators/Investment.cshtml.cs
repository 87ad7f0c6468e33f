using Langbenk.Hosting;
using Langbenk.Prevention.Calculators;
using Langbenk.Texts;

namespace Langbenk.Pages.Prevention.Calculators;

/// <summary>The welfare lab's investment view: for anyone, nothing is stored, the assumptions are in the address.</summary>
[Steering]
public sealed class InvestmentModel : PublicPage
{
    public Calculator Calculator { get; private set; } = null!;

    public void OnGet()
    {
        var typed = TypedAssumptions.Read(InvestmentAssumptions.Default.All, Request.Query, Lang);
        var calculated = InvestmentView.Calculate(Used(typed));
        typed = typed.With(calculated.Faults, Lang);
        var result = typed.Any(one => one.Error is not null) ? null : calculated.Result;
        Calculator = new(
            "/kalkulator/investering", CalculatorTexts.Investment, CalculatorTexts.InvestmentLead,
            result is null ? [] : [CalculatorAnswers.Investment(result), CalculatorAnswers.BreakEven(result)],
            result is null ? [] : CalculatorAnswers.Rows(result),
            result is null ? [] : [.. CalculatorAnswers.Rows(result).Where((_, at) => at != 2)],
            typed, CalculatorTexts.CaveatsOfInvestment, CalculatorTexts.NotForInvestment, ("/kalkulator/utenforskap", CalculatorTexts.Outsideness));
    }

    static InvestmentAssumptions Used(IReadOnlyList<TypedAssumption> typed)
    {
        var used = typed.ToDictionary(one => one.Suggested.Key, one => one.Used);
        return new(used["investment-per-family"], used["families"], used["avoided-per-year"], used["years"], used["discount-rate"]);
    }
}
