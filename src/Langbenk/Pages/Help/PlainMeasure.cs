using Langbenk.Organisation.Services;
using Langbenk.Prevention.Measures;

namespace Langbenk.Pages.Help;

/// <summary>What inhabitants read of a measure; the staff sees the same before it is published.</summary>
public sealed record PlainMeasure(PublishedMeasure Found, DateOnly Today)
{
    /// <summary>A telephone number as a link takes it.</summary>
    public string Dial => Found.Measure.Phone.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>Not said where a service has the law's power to order a measure.</summary>
    public bool IsVoluntary => Found.Measure.Access != AccessWay.Decision && Found.Kind != ServiceKind.ChildWelfare;
}
