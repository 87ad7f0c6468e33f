namespace Langbenk.Prevention.InternalControl;

/// <summary>What a duty lacks, the most pressing first. A duty may lack several; the first gives it its word.</summary>
public enum DutyStatus
{
    SeriousDeviation,
    NoRoutine,
    OpenDeviation,
    RoutineOld,
    NoEvidence,
    InOrder,
}

/// <summary>What is known of a duty on a day. The rule over it asks nothing else.</summary>
public sealed record DutyFacts(DateOnly? ReviewedOn, int ReviewMonths, DateOnly? LatestEvidence, int OpenDeviations, int SeriousDeviations)
{
    public const int EvidenceMonths = 12;

    public DateOnly? ReviewDue => ReviewedOn?.AddMonths(ReviewMonths);

    /// <summary>Everything that it lacks, never empty: in order when it lacks nothing.</summary>
    public IReadOnlyList<DutyStatus> On(DateOnly today)
    {
        var lacks = new List<DutyStatus>();
        if (SeriousDeviations > 0)
        {
            lacks.Add(DutyStatus.SeriousDeviation);
        }

        if (ReviewedOn is null)
        {
            lacks.Add(DutyStatus.NoRoutine);
        }

        if (OpenDeviations > SeriousDeviations)
        {
            lacks.Add(DutyStatus.OpenDeviation);
        }

        if (ReviewDue < today)
        {
            lacks.Add(DutyStatus.RoutineOld);
        }

        if (LatestEvidence is not { } evidence || evidence.AddMonths(EvidenceMonths) < today)
        {
            lacks.Add(DutyStatus.NoEvidence);
        }

        return lacks.Count == 0 ? [DutyStatus.InOrder] : lacks;
    }

    public DutyStatus FirstOn(DateOnly today) => On(today)[0];
}
