namespace Langbenk.Law.Codes;

/// <summary>The statutory tests that a human judges (contract § 3.2), in the order in which they are asked.</summary>
public enum Assessment
{
    SeriousNeglect, UntreatedIllness, UnmetSpecialNeeds, EndangersDevelopment, SeriousBehaviour, Trafficking,
    SenderTask, ReceiverTask, OriginalPurpose, InternalWork, AvoidDanger, HealthCare, NextOfKinChild, Education,
    FosterCare, ParentalResponsibility, ReporterFollowUp, TrustedRole, PreventOffence,
    Proportionate, SubstantialDanger, SeriousCrimeLikely, SeriousHarmImminent, UnbornLikelyHarmed,
    OrderAvoidsCareOrder, NeedsFurtherInvestigation, ChildWelfareShouldKnow, OffenceReportJustified,
    WeightyReasonsFor, NoHarmToTrust, HarmIfInformed, WeightyReasonsAgainst, ChildReasonRespected,
    SpecialReasonToWithhold, PatientWouldObject,
}

public static class Assessments
{
    public const int Count = (int)Assessment.PatientWouldObject + 1;

    internal const ulong Concerns = (1UL << ((int)Assessment.Trafficking + 1)) - 1;

    internal static ulong Bit(this Assessment fact) => 1UL << (int)fact;

    internal static string Prefix(Assessment fact) => fact switch
    {
        <= Assessment.Trafficking => "concern",
        <= Assessment.PreventOffence => "necessary",
        _ => "finding",
    };
}
