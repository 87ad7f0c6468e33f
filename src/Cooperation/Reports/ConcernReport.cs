using Langbenk.Cooperation.Records;

namespace Langbenk.Cooperation.Reports;

/// <summary>
/// A report of concern (bekymringsmelding) to child welfare, as its writer signs it (bvl § 13-2). The service's own; nobody else sees
/// that it is there. It is never deleted, and not changed once it is sent: what is wrong or new is added.
/// </summary>
public sealed class ConcernReport : ICooperationEntity
{
    public const int MaxNameLength = 200;
    public const int MaxReasonLength = 1000;

    public required Guid Id { get; init; }

    public required Guid ServiceId { get; init; }

    /// <summary>The child; or whoever expects the unborn child.</summary>
    public required Guid PersonId { get; init; }

    public required DateOnly StartedOn { get; init; }

    public required Guid StartedById { get; init; }

    /// <summary>The writer, as she signs.</summary>
    public required string SignedName { get; init; }

    /// <summary>The day its words were last written: the law is that of this day.</summary>
    public DateOnly WrittenOn { get; set; }

    public ReportText Text { get; set; } = new();

    /// <summary>What the person is called in it.</summary>
    public string AboutName { get; set; } = "";

    /// <summary>Her birth date; of an unborn child the day it is due.</summary>
    public DateOnly? AboutDay { get; set; }

    public string MunicipalityName { get; set; } = "";

    /// <summary>Who receives it; null when the service is not here.</summary>
    public Guid? ReceiverId { get; set; }

    public string ReceiverName { get; set; } = "";

    /// <summary>The day it was sent in writing.</summary>
    public DateOnly? SentOn { get; set; }

    /// <summary>Since when something of it lies here unsent: itself, or an addition; null when everything is sent.</summary>
    public DateOnly? UnsentSince { get; set; }

    public int Additions { get; set; }

    /// <summary>It is not to be sent: written on the wrong child, or written twice.</summary>
    public DateOnly? SetAsideOn { get; set; }

    public string SetAsideWhy { get; set; } = "";

    /// <summary>The same, sent twice, is one; null when it is set aside.</summary>
    public Guid? Mark { get; set; }

    public RecordKeeping Keeping { get; init; } = new();

    public int Version { get; private set; } = 1;

    public ReportState State => (SetAsideOn, SentOn, UnsentSince) switch
    {
        ({ }, _, _) => ReportState.SetAside,
        (_, null, _) => ReportState.Unsent,
        (_, _, { }) => ReportState.AdditionUnsent,
        _ => ReportState.Sent,
    };

    /// <summary>It has lain here for a day. The duty is to report without undue delay.</summary>
    public bool IsLate(DateOnly day) => UnsentSince < day;
}

public enum ReportState
{
    /// <summary>«Lagret, ikke sendt».</summary>
    Unsent,
    AdditionUnsent,
    Sent,
    SetAside,
}
