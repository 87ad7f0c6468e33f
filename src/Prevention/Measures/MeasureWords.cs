namespace Langbenk.Prevention.Measures;

/// <summary>Where on the prevention triangle a measure stands. One measure may stand on several levels.</summary>
[Flags]
public enum MeasureLevels
{
    None = 0,

    /// <summary>For everybody.</summary>
    Universal = 1,

    /// <summary>For groups with a known risk.</summary>
    Selective = 2,

    /// <summary>For those who already show signs of difficulty.</summary>
    Indicated = 4,
}

/// <summary>Where a measure takes place. More than one makes it multimodal.</summary>
[Flags]
public enum Arenas
{
    None = 0,
    Home = 1,
    Kindergarten = 2,
    School = 4,
    HealthClinic = 8,
    Leisure = 16,
    Digital = 32,
    Neighbourhood = 64,
    Nav = 128,
    ServiceOffice = 256,
}

[Flags]
public enum TargetGroups
{
    None = 0,
    Child = 1,
    YoungPerson = 2,
    Parents = 4,
    Family = 8,
    Pregnant = 16,
    Staff = 32,
}

/// <summary>How one gets it, the lowest threshold first.</summary>
public enum AccessWay
{
    Open,
    Request,
    Referral,
    Decision,
}

public enum MeasureStatus
{
    Draft,
    Published,
    Ended,
}

public static class MeasureWords
{
    public static IReadOnlyList<MeasureLevels> Levels { get; } = [MeasureLevels.Universal, MeasureLevels.Selective, MeasureLevels.Indicated];

    public static IReadOnlyList<Arenas> Arenas { get; } = [.. Enum.GetValues<Arenas>().Where(one => one != Measures.Arenas.None)];

    public static IReadOnlyList<TargetGroups> Targets { get; } = [.. Enum.GetValues<TargetGroups>().Where(one => one != TargetGroups.None)];

    public static IReadOnlyList<AccessWay> Ways { get; } = Enum.GetValues<AccessWay>();
}
