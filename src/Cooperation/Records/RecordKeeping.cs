namespace Langbenk.Cooperation.Records;

/// <summary>
/// What an archivist and a family ask of everything that is written about somebody: is it put in the service's own record, may the
/// one it is about read it, how long is it kept. No deletion without a rule (arkivlova 2025 §§ 12, 13).
/// </summary>
public sealed class RecordKeeping
{
    public const int MaxGroundLength = 300;

    public JournalStatus Journal { get; set; }

    /// <summary>The day it was put in the service's own record system.</summary>
    public DateOnly? JournaledOn { get; set; }

    public AccessStatus Access { get; set; }

    /// <summary>The provision and why, where something is withheld (pol § 16; fvl § 19).</summary>
    public string WithheldGround { get; set; } = "";

    public RetentionClass Retention { get; set; }
}

/// <summary>«Journalført i eget fagsystem». The numbers are stored.</summary>
public enum JournalStatus
{
    NotYet = 0,
    Done = 1,
    NotRelevant = 2,
}

/// <summary>Innsyn: the numbers are stored.</summary>
public enum AccessStatus
{
    /// <summary>The one it is about may read it.</summary>
    Open = 0,

    /// <summary>Some or all is withheld, with a ground.</summary>
    Withheld = 1,
}

/// <summary>How long it is kept. Whoever it concerns decides nothing here without a rule; the numbers are stored.</summary>
public enum RetentionClass
{
    /// <summary>Goes with the service's record of the person, by the service's own rule.</summary>
    WithOwnRecord = 0,

    /// <summary>Kept: no rule says that it may be deleted.</summary>
    Kept = 1,

    /// <summary>A working note without a person: may be deleted when the matter is closed and nobody needs it.</summary>
    WorkingNote = 2,
}
