namespace Langbenk.Prevention.Agreements;

/// <summary>What services, municipalities and others have agreed on: the text in force, or the next one while it is written.</summary>
public sealed class Agreement : IPreventionEntity
{
    public const int MaxTitleLength = 200;
    public const int MaxBasisLength = 300;
    public const int MaxTextLength = 6000;
    public const int MostRevisionMonths = 120;

    public required Guid Id { get; init; }

    public required string Title { get; set; }

    public required string TemplateKey { get; init; }

    /// <summary>Who leads it: a municipality or a service.</summary>
    public Guid? OwnerMunicipalityId { get; set; }

    public Guid? OwnerServiceId { get; set; }

    public string Purpose { get; set; } = "";

    public string TargetGroup { get; set; } = "";

    public string LegalBasis { get; set; } = "";

    /// <summary>When the parties meet, a line for each kind of meeting.</summary>
    public string Meetings { get; set; } = "";

    public required AgreementStatus Status { get; set; }

    /// <summary>Which text this is: the first is 1, and each revision is the next.</summary>
    public int Number { get; set; } = 1;

    public DateOnly? ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    public string? EndReason { get; set; }

    public int RevisionMonths { get; set; }

    public DateOnly? NextRevision { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime ChangedAt { get; set; }

    /// <summary>Counts every change of the text or its parts: a changed duty moves the version of the agreement too.</summary>
    public int Changes { get; private set; }

    /// <summary>Of what was typed when it was begun, so that the same sent twice is one; none when it has been changed or ended since.</summary>
    public Guid? Mark { get; set; }

    public int Version { get; private set; } = 1;

    /// <summary>An older text is in force while the next is written.</summary>
    public bool IsUnderRevision => Status == AgreementStatus.Draft && Number > 1;

    internal void Touch(DateTime utcNow)
    {
        ChangedAt = utcNow;
        Changes++;
        Mark = null;
    }

    /// <summary>Notice is given: it holds to the last day, and has ended when that is over.</summary>
    public AgreementStatus StatusOn(DateOnly day) => ValidTo < day ? AgreementStatus.Terminated : Status;

    public bool IsOverdue(DateOnly day) => StatusOn(day) != AgreementStatus.Terminated && NextRevision < day;
}

public enum AgreementStatus
{
    Draft,
    InForce,
    Terminated,
}
