namespace Langbenk.Law.Codes;

/// <summary>A judged fact. <see cref="No"/> means that a human has judged that the test is not met.</summary>
public enum Tri { Yes, No, Unknown }

/// <summary>Ordered from closed to open, so that the lowest is the floor (contract § 2).</summary>
public enum Verdict { MustNot, NeedsConsent, May, Must }

public enum Consequence { MustNot, NeedsConsent, May, Must, Right, Deadline, Informs }

public enum Condition
{
    WithoutUndueDelay, OnlyWhatIsNecessary, HearTheChild, InformThePerson, InformGuardians, InformPartiesOfOrder,
    InformFosterParents, DocumentDecision, RecordConsent, AskConsentFirst, RightToObject, WithholdingAllowed,
    KeepLocationOut, NeitherConfirmNorDeny, DutyStillStands, AlsoReportToChildWelfare,
    ReceiverBoundByConfidentiality, CheckProcessingBasis,
}

public enum Warning { LawReadUntil, GroundNotInForce, RuleNotInForce, KnownDraftingError, UnsettledQuestion }

public enum Sureness { A, B, C, D }
