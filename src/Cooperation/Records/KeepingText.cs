using Langbenk.Cooperation.Worries;
using Langbenk.Kernel;

namespace Langbenk.Cooperation.Records;

/// <summary>What was typed about how something is kept.</summary>
public sealed record KeepingText(JournalStatus Journal, DateOnly? JournaledOn, AccessStatus Access, string Ground)
{
    public (string Field, Problem Problem)? Fault(DateOnly today) => this switch
    {
        { Journal: JournalStatus.Done } when JournaledOn is null => ("journaledOn", WorryProblems.NoJournalDay),
        { Journal: JournalStatus.Done } when JournaledOn > today => ("journaledOn", WorryProblems.DayAhead),
        { Access: AccessStatus.Withheld } when Ground.Trim().Length is 0 or > RecordKeeping.MaxGroundLength => ("ground", WorryProblems.NoWithheldGround),
        _ => null,
    };

    /// <summary>It stands there already as she typed it.</summary>
    public bool IsIn(RecordKeeping keeping)
    {
        ArgumentNullException.ThrowIfNull(keeping);
        var mine = new RecordKeeping();
        Into(mine);
        return (mine.Journal, mine.JournaledOn, mine.Access, mine.WithheldGround) == (keeping.Journal, keeping.JournaledOn, keeping.Access, keeping.WithheldGround);
    }

    public void Into(RecordKeeping keeping)
    {
        ArgumentNullException.ThrowIfNull(keeping);
        (keeping.Journal, keeping.JournaledOn) = (Journal, Journal == JournalStatus.Done ? JournaledOn : null);
        (keeping.Access, keeping.WithheldGround) = (Access, Access == AccessStatus.Withheld ? Ground.Trim() : "");
    }
}
