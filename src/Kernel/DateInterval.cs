namespace Langbenk.Kernel;

/// <summary>
/// From one day to another. The last day is included, because a provision that applies "until 31 December"
/// applies on 31 December. No last day means that it still applies.
/// </summary>
public readonly record struct DateInterval
{
    public DateInterval(DateOnly validFrom, DateOnly? validTo = null)
    {
        if (validTo < validFrom)
        {
            throw new ArgumentOutOfRangeException(nameof(validTo), "The last day is before the first.");
        }

        ValidFrom = validFrom;
        ValidTo = validTo;
    }

    public DateOnly ValidFrom { get; }

    public DateOnly? ValidTo { get; }

    public bool Contains(DateOnly day) => ValidFrom <= day && (ValidTo is not { } last || day <= last);

    public bool Overlaps(DateInterval other) =>
        (other.ValidTo is not { } otherLast || ValidFrom <= otherLast)
        && (ValidTo is not { } last || other.ValidFrom <= last);

    public override string ToString() => $"{ValidFrom:yyyy-MM-dd}/{ValidTo:yyyy-MM-dd}";
}
