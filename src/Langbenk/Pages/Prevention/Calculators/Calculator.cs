using Langbenk.Kernel;
using Langbenk.Prevention.Calculators;

namespace Langbenk.Pages.Prevention.Calculators;

/// <summary>What both calculators show: the answer, the picture, the table, the assumptions, and what they may not be used for.</summary>
public sealed record Calculator(
    string Address, Text Title, Text Lead, IReadOnlyList<Text> Sentences, IReadOnlyList<(Text Name, AmountRange Amount)> Rows,
    IReadOnlyList<(Text Name, AmountRange Amount)> Drawn, IReadOnlyList<TypedAssumption> Assumptions, IReadOnlyList<Text> Caveats,
    IReadOnlyList<Text> NotFor, (string Address, Text Title) Other)
{
    public IReadOnlyList<FieldError> Errors => [.. Assumptions.Where(one => one.Error is not null).Select(one => new FieldError(one.ErrorField, one.Error!))];

    public IReadOnlyList<RangeBar> Bars => Drawn.Count == 0 ? [] : RangeBar.On(Drawn);
}
