using Langbenk.Kernel;

namespace Langbenk.Organisation.Municipalities;

/// <summary>A municipality with its four-digit number, as long as it had that number and name.</summary>
public sealed class Municipality
{
    public const int MaxNameLength = 80;

    public required Guid Id { get; init; }

    /// <summary>Four digits, as Statistics Norway writes them: "0301".</summary>
    public required string Number { get; init; }

    public required string Name { get; set; }

    public string SortKey { get; set; } = "";

    public required DateOnly ValidFrom { get; init; }

    /// <summary>The last day with this number; null while it stands.</summary>
    public DateOnly? ValidTo { get; set; }

    public int Population { get; set; }

    public int Version { get; private set; } = 1;

    public bool StandsOn(DateOnly day) => new DateInterval(ValidFrom, ValidTo).Contains(day);

    public static bool IsNumber(string? text) => text is { Length: 4 } && text.All(char.IsAsciiDigit) && text != "0000";
}

/// <summary>From one day on, one municipality is (a part of) another: merged, split or renumbered.</summary>
public sealed class MunicipalityChange
{
    public required Guid FromId { get; init; }

    public required Guid ToId { get; init; }

    /// <summary>The first day of the new one.</summary>
    public required DateOnly On { get; init; }

    public required MunicipalityChangeKind Kind { get; init; }
}

public enum MunicipalityChangeKind
{
    Merged,
    Split,
    Renumbered,
}
