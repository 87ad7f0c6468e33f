namespace Langbenk.Cooperation.Reports;

/// <summary>Whom a report is about. The numbers are stored.</summary>
public enum ReportAbout
{
    Child = 1,

    /// <summary>The person, who is not born yet.</summary>
    Unborn = 2,

    /// <summary>The one whom the person expects.</summary>
    Expected = 3,
}

/// <summary>Whether the child is in danger now. The numbers are stored.</summary>
public enum Danger
{
    NotNow = 1,
    Called = 2,

    /// <summary>It is written down all the same, and the page says to call.</summary>
    NotCalledYet = 3,
}

/// <summary>Whether the parents know of the report. The numbers are stored.</summary>
public enum ParentsTold
{
    Told = 1,
    Later = 2,

    /// <summary>It could put the child in danger or spoil evidence: the reason is written.</summary>
    NotNow = 3,
}
