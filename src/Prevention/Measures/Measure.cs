namespace Langbenk.Prevention.Measures;

/// <summary>
/// Something a service offers to children, young people or families, told twice: in plain words for the one who needs it, and in
/// the planner's terms. It never says who gets it.
/// </summary>
public sealed class Measure : IPreventionEntity
{
    public const int MaxNameLength = 120;
    public const int MaxTextLength = 2000;
    public const int MaxLineLength = 300;
    public const int MaxPhoneLength = 40;
    public const int MaxNeedsLength = 400;

    /// <summary>The age before birth: for those who are pregnant.</summary>
    public const int BeforeBirth = -1;
    public const int MaxAge = 30;
    public const int MaxWaitingWeeks = 260;
    public const int MaxCapacity = 100_000;

    /// <summary>A start outside of these is a slip of the hand.</summary>
    public const int FirstYear = 1950;
    public const int MaxYearsAhead = 5;
    public const int MaxYearlyCost = 1_000_000_000;

    /// <summary>After this a waiting time says more about the day it was measured than about today.</summary>
    public const int WaitingGoodForDays = 90;

    public required Guid Id { get; init; }

    /// <summary>The service that carries it on the day it was read for: a <see cref="MeasureCarrying"/> says from when to when.</summary>
    public Guid ServiceId { get; set; }

    public string Name { get; set; } = "";

    public string SortKey { get; set; } = "";

    public string WhatItIs { get; set; } = "";

    public string WhoItIsFor { get; set; } = "";

    public string WhatHappens { get; set; } = "";

    /// <summary>Of the day it was read for, as the service.</summary>
    public MeasureLevels Levels { get; set; }

    public Arenas Arenas { get; set; }

    public TargetGroups Targets { get; set; }

    public int AgeFrom { get; set; }

    public int AgeTo { get; set; } = 18;

    /// <summary>Codes of the register of needs.</summary>
    public IReadOnlyList<string> Needs { get; set; } = [];

    public AccessWay Access { get; set; }

    public string LegalBasis { get; set; } = "";

    /// <summary>A key of the register of known methods, or nothing.</summary>
    public string MethodKey { get; set; } = "";

    public string MethodNote { get; set; } = "";

    /// <summary>How many can have it at once; null when nobody counts.</summary>
    public int? Capacity { get; set; }

    public int? WaitingWeeks { get; set; }

    public DateOnly? WaitingMeasuredOn { get; set; }

    /// <summary>What it costs the one who gets it; nothing said means free.</summary>
    public string CostText { get; set; } = "";

    /// <summary>What it costs the municipality a year, in kroner.</summary>
    public int? YearlyCost { get; set; }

    public string Phone { get; set; } = "";

    public string Email { get; set; } = "";

    public string Address { get; set; } = "";

    public string OpeningHours { get; set; } = "";

    public DateOnly? LastEvaluatedOn { get; set; }

    public MeasureStatus Status { get; set; }

    public required DateOnly ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    /// <summary>Counts the changes of what carries it: they move the version of the measure too.</summary>
    public int CarryingChanges { get; private set; }

    public int Version { get; private set; } = 1;

    internal void CarryingChanged() => CarryingChanges++;

    internal Measure CarriedBy(MeasureCarrying row)
    {
        (ServiceId, Levels) = (row.ServiceId, row.Levels);
        return this;
    }

    public bool IsMultimodal => int.PopCount((int)Arenas) > 1;

    public bool StandsOn(DateOnly day) => Status != MeasureStatus.Draft && ValidFrom <= day && (ValidTo is not { } last || day <= last);

    /// <summary>Published, and inhabitants see it from a later day only.</summary>
    public bool IsToCome(DateOnly day) => Status == MeasureStatus.Published && day < ValidFrom;

    public bool IsFor(int age) => AgeFrom <= age && age <= AgeTo;

    public bool WaitingIsOld(DateOnly day) =>
        WaitingWeeks is not null && (WaitingMeasuredOn is not { } measured || measured.AddDays(WaitingGoodForDays) < day);
}

/// <summary>A municipality whose inhabitants can have the measure.</summary>
public sealed class MeasureMunicipality : IPreventionEntity
{
    public required Guid MeasureId { get; init; }

    public required Guid MunicipalityId { get; init; }
}

/// <summary>Somebody has looked at whether it helps, and wrote down what was found.</summary>
public sealed class MeasureEvaluation : IPreventionEntity
{
    public required Guid Id { get; init; }

    public required Guid MeasureId { get; init; }

    public required DateOnly On { get; init; }

    public required string Finding { get; init; }

    /// <summary>Where the whole of it can be read: a report, a case number, an address.</summary>
    public string Source { get; init; } = "";
}
