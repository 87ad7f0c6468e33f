using Langbenk.Cooperation.Records;

namespace Langbenk.Cooperation.Worries;

/// <summary>
/// That somebody in a service is worried (uro): about a child, or about a group or a place without one. The service's own; nobody
/// else sees that it is there.
/// </summary>
public sealed class Worry : ICooperationEntity
{
    public const int MaxPlaceLength = 200;

    public required Guid Id { get; init; }

    public required Guid ServiceId { get; init; }

    /// <summary>Whom it is about; null for a group or a place.</summary>
    public Guid? PersonId { get; set; }

    /// <summary>The group or place, without names: «ungdomsgruppa ved kiosken».</summary>
    public string Place { get; init; } = "";

    public required DateOnly StartedOn { get; init; }

    public required Guid StartedById { get; init; }

    public DateOnly? ClosedOn { get; set; }

    public string ClosedWhy { get; set; } = "";

    /// <summary>Of the latest round: how great it is, what is to be done, and when it is looked at again.</summary>
    public WorryLevel Level { get; set; }

    public NextStep Next { get; set; }

    public DateOnly? NextOn { get; set; }

    /// <summary>It was written on the wrong child, and came here that day. Which child that was, stands in its <see cref="WorryMove"/> only.</summary>
    public DateOnly? MovedOn { get; set; }

    /// <summary>The same, sent twice, is one; null when it is closed or moved.</summary>
    public Guid? Mark { get; set; }

    /// <summary>Whether the one it is about may read it, and where not, the provision and why (pol § 16; fvl § 19). Of the whole worry; what is put in the service's own record is each note.</summary>
    public AccessStatus Access { get; set; }

    public string WithheldGround { get; set; } = "";

    public RetentionClass Retention { get; init; }

    public int Version { get; private set; } = 1;

    public bool IsLate(DateOnly day) => ClosedOn is null && NextOn < day;

    public void Follow(WorryNote note)
    {
        ArgumentNullException.ThrowIfNull(note);
        (Level, Next, NextOn) = (note.Level, note.Next, note.NextOn);
    }
}
