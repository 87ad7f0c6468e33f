using Langbenk.Law.Codes;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Weighing;

namespace Langbenk.Sharing.Handovers;

/// <summary>
/// That somebody without an account is to be told something, as a person decided it: it waits until it is handed over, in a meeting, by letter or
/// by phone. Only then it is told, and only then there is a <see cref="Disclosure"/>: the law is asked again on that day, so that a consent which
/// was taken back meanwhile stops it.
/// </summary>
public sealed class Handover : ISharingEntity
{
    /// <summary>An id takes 33 characters.</summary>
    public const int MaxAboutLength = 3_300;

    public required Guid Id { get; init; }

    public required Guid PersonId { get; init; }

    public required Guid FromServiceId { get; init; }

    public required Guid OutsiderId { get; init; }

    public required string Resource { get; init; }

    public required Guid ResourceId { get; init; }

    /// <summary>Whose information it is.</summary>
    public required string About { get; init; }

    public required string Kinds { get; init; }

    public required Purpose Purpose { get; init; }

    /// <summary>The consent it was decided on, where there was one.</summary>
    public required Guid? ConsentId { get; set; }

    public string Judged { get; set; } = "";

    public string Reason { get; set; } = "";

    /// <summary>A reason was given, and has gone with the words it was given for.</summary>
    public bool IsReasonErased { get; private set; }

    /// <summary>The day it was decided the last time: dropped, and decided again, it has another.</summary>
    public required DateOnly DecidedOn { get; set; }

    /// <summary>The day it was decided the first time: no handing over came before it.</summary>
    public required DateOnly FirstDecidedOn { get; init; }

    public required Guid DecidedById { get; set; }

    public required string DecidedByName { get; set; }

    public HandoverState State { get; set; }

    public HandoverWay? How { get; set; }

    /// <summary>It was handed over though it should not have been.</summary>
    public bool IsDeviation { get; set; }

    /// <summary>The day it was handed over, or decided that it is not to be.</summary>
    public DateOnly? EndedOn { get; set; }

    public Guid? EndedById { get; set; }

    public string EndedByName { get; set; } = "";

    public int Version { get; private set; } = 1;

    /// <summary>It waits; or it is said that it is not to be handed over, and it had been by then.</summary>
    public bool MayHaveBeenHandedOver(DateOnly on) => State == HandoverState.Waiting || (State == HandoverState.Dropped && on <= EndedOn);

    public void EraseReason() => (IsReasonErased, Reason) = (IsReasonErased || Reason.Length > 0, "");

    /// <summary>To ask the law again.</summary>
    public Matter Matter(Guid? consent) => new(PersonId, [.. About.Split(' ').Select(one => Guid.ParseExact(one, "n"))], KindCodes.Read(Kinds), Purpose, consent);

    public static string Ids(IEnumerable<Guid> about) => string.Join(' ', about.Select(one => $"{one:n}"));
}

/// <summary>The numbers are stored.</summary>
public enum HandoverState
{
    Waiting = 0,
    Done = 1,

    /// <summary>It is not to be handed over after all.</summary>
    Dropped = 2,
}

/// <summary>The numbers are stored.</summary>
public enum HandoverWay
{
    Letter = 1,
    Meeting = 2,
    Phone = 3,
    InPerson = 4,
}
