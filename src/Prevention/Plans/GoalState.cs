namespace Langbenk.Prevention.Plans;

/// <summary>What the check of a plan needs to know about one goal.</summary>
public sealed record GoalState(string Title, bool HasResponsible, bool HasDeadline, bool HasMeasure, bool HasIndicator)
{
    /// <summary>The municipality whose own goal it is; null: common.</summary>
    public Guid? MunicipalityId { get; init; }
}
