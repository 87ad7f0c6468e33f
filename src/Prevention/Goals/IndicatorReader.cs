using Langbenk.Kernel;
using Langbenk.Prevention.Indicators;
using Langbenk.Prevention.Plans;
using static Langbenk.Prevention.Goals.AddIndicator;

namespace Langbenk.Prevention.Goals;

/// <summary>The pure part of adding an indicator: from what was typed to an indicator or a refusal. It knows no storage.</summary>
public static class IndicatorReader
{
    public static Result Read(Input input, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(input);
        var known = input.Key is { Length: > 0 } key ? IndicatorRegister.Find(key) : null;
        var name = known is null ? TypedText.Line(input.Name) : known.Name[input.Language];
        if (name.Length is 0 or > GoalIndicator.MaxNameLength)
        {
            return new Result.Refused(IndicatorProblems.BadName);
        }

        var followed = Followed(known, name, TypedText.Clean(input.Definition));
        if (followed is not null && input.Use == IndicatorUse.Target)
        {
            return new Result.MustNotBeTarget(IndicatorProblems.MustNotBeTarget, followed, BetterThan(followed));
        }

        if (Fault(input, today) is { } fault)
        {
            return new Result.Refused(fault);
        }

        var definition = known is null ? TypedText.Clean(input.Definition) : known.Definition[input.Language];
        var source = known is null ? TypedText.Line(input.Source) : known.Source;
        return definition.Length > GoalIndicator.MaxDefinitionLength || source.Length > GoalIndicator.MaxSourceLength
            ? new Result.Refused(IndicatorProblems.TextTooLong)
            : new Result.Added(Guid.Empty, Make(input, known?.Key ?? followed?.Key, name, definition, source));
    }

    /// <summary>A name that means a number to be followed is that number, whichever key stands beside it.</summary>
    static KnownIndicator? Followed(KnownIndicator? known, string name, string definition) =>
        known is { Use: IndicatorUse.FollowOnly } ? known : known is null ? IndicatorRegister.FollowOnlyMatch(name, definition) : null;

    public static IReadOnlyList<KnownIndicator> BetterThan(KnownIndicator followed)
    {
        ArgumentNullException.ThrowIfNull(followed);
        return [.. followed.BetterKeys.Select(IndicatorRegister.Find).OfType<KnownIndicator>()];
    }

    static Problem? Fault(Input input, DateOnly today)
    {
        if (PersonNumber.IsIn(input.Name, input.Definition, input.Source, input.Unit))
        {
            return PlanProblems.HoldsPersonNumber;
        }

        if (TypedText.Line(input.Unit).Length > GoalIndicator.MaxUnitLength)
        {
            return IndicatorProblems.TextTooLong;
        }

        if (input.Use == IndicatorUse.FollowOnly)
        {
            return input.Wanted is null && input.TargetValue is null ? BaselineFault(input, today) : IndicatorProblems.FollowedHasNoTarget;
        }

        return input switch
        {
            { Wanted: null } => IndicatorProblems.NeedsDirection,
            { TargetValue: { } target } when IsTooLarge(target) => IndicatorProblems.BadNumber,
            { TargetValue: { } target } when IsPercent(input.Unit) && target is (< 0 or > 100) => IndicatorProblems.TargetNotPercent,
            { BaselineValue: { } start, TargetValue: { } target, Wanted: WantedDirection.Up } when target <= start
                => IndicatorProblems.TargetAgainstDirection,
            { BaselineValue: { } start, TargetValue: { } target, Wanted: WantedDirection.Down } when target >= start
                => IndicatorProblems.TargetAgainstDirection,
            _ => BaselineFault(input, today),
        };
    }

    static Problem? BaselineFault(Input input, DateOnly today) => input switch
    {
        { BaselineValue: null, BaselineOn: null } => null,
        { BaselineValue: { } value } when IsTooLarge(value) => IndicatorProblems.BadNumber,
        { BaselineValue: null } => IndicatorProblems.BadNumber,
        { BaselineValue: < 0 or > 100 } when IsPercent(input.Unit) => IndicatorProblems.BaselineNotPercent,
        { BaselineOn: { Year: >= 2000 } on } when on <= today => null,
        _ => IndicatorProblems.BadDay,
    };

    internal static bool IsPercent(string unit) => TypedText.Line(unit).ToLowerInvariant().TrimEnd('.') is "%" or "prosent" or "pst" or "pct" or "percent" or "per cent" or "i prosent" or "i %";

    /// <summary>Four decimals are stored; more would come back changed.</summary>
    internal static bool IsTooLarge(decimal value) =>
        Math.Abs(value) > GoalIndicator.MaxValue || decimal.Round(value, 4) != value;

    static GoalIndicator Make(Input input, string? key, string name, string definition, string source) => new()
    {
        Id = Guid.CreateVersion7(),
        GoalId = input.GoalId,
        Key = key,
        Name = name,
        Definition = definition,
        Source = source,
        Unit = TypedText.Line(input.Unit),
        Use = input.Use,
        BaselineValue = input.BaselineValue,
        BaselineOn = input.BaselineOn,
        Wanted = input.Wanted,
        TargetValue = input.TargetValue,
    };
}
