using System.Text.RegularExpressions;
using Langbenk.Kernel;
using Langbenk.Prevention.Methods;
using Langbenk.Prevention.Needs;

namespace Langbenk.Prevention.Measures;

/// <summary>What a measure must be to be kept at all, and what it must tell before inhabitants see it.</summary>
public static partial class MeasureCheck
{
    /// <summary>What stops a draft from being kept.</summary>
    public static IReadOnlyList<Problem> OfDraft(MeasureFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var problems = new List<Problem>();
        Add(problems, facts.Name.Length is 0 or > Measure.MaxNameLength, MeasureProblems.NoName);
        Add(problems, IsTooLong(facts), MeasureProblems.TooLong);
        Add(problems, facts.AgeFrom < Measure.BeforeBirth || facts.AgeTo > Measure.MaxAge || facts.AgeFrom > facts.AgeTo, MeasureProblems.BadAges);
        Add(problems, facts.Capacity is < 0 or > Measure.MaxCapacity || facts.YearlyCost is < 0 or > Measure.MaxYearlyCost, MeasureProblems.BadNumber);
        Add(problems, !IsContact(facts), MeasureProblems.BadContact);
        Add(problems, Texts(facts).Any(PersonNumber().IsMatch), MeasureProblems.PersonNumber);
        Add(problems, !IsOfTheRegisters(facts), MeasureProblems.UnknownChoice);
        return problems;
    }

    /// <summary>What stops a measure from being shown to inhabitants; all of it at once.</summary>
    public static IReadOnlyList<Problem> OfPublished(MeasureFacts facts)
    {
        var problems = new List<Problem>(OfDraft(facts));
        Add(problems, facts.WhatItIs.Length == 0, MeasureProblems.NoWhat);
        Add(problems, facts.WhoItIsFor.Length == 0, MeasureProblems.NoWho);
        Add(problems, facts.WhatHappens.Length == 0, MeasureProblems.NoSteps);
        Add(problems, facts.Levels == MeasureLevels.None, MeasureProblems.NoLevel);
        Add(problems, facts.Arenas == Arenas.None, MeasureProblems.NoArena);
        Add(problems, facts.Targets == TargetGroups.None, MeasureProblems.NoTarget);
        Add(problems, facts.Needs.Count == 0, MeasureProblems.NoNeed);
        Add(problems, facts.Phone.Length + facts.Email.Length + facts.Address.Length == 0, MeasureProblems.NoContact);
        return problems;
    }

    /// <summary>No day is none that could be read.</summary>
    public static Problem? OfStart(DateOnly? from, DateOnly today) => from switch
    {
        null => MeasureProblems.NoStart,
        { } day when day.Year < Measure.FirstYear || day > today.AddYears(Measure.MaxYearsAhead) => MeasureProblems.StartFarAway,
        _ => null,
    };

    static void Add(List<Problem> problems, bool wrong, Problem problem)
    {
        if (wrong)
        {
            problems.Add(problem);
        }
    }

    static bool IsTooLong(MeasureFacts facts) =>
        facts.Long.Any(text => text.Length > Measure.MaxTextLength) || facts.Short.Any(text => text.Length > Measure.MaxLineLength);

    static bool IsContact(MeasureFacts facts) =>
        (facts.Phone.Length == 0 || (facts.Phone.Length <= Measure.MaxPhoneLength && Phone().IsMatch(facts.Phone)))
        && (facts.Email.Length == 0 || (facts.Email.Length <= Measure.MaxNameLength && Email().IsMatch(facts.Email)));

    static bool IsOfTheRegisters(MeasureFacts facts) =>
        facts.Needs.All(code => NeedRegister.Find(code) is not null)
        && (facts.MethodKey.Length == 0 || KnownMethods.Find(facts.MethodKey) is not null)
        && Enum.IsDefined(facts.Access)
        && (facts.Levels & ~(MeasureLevels.Universal | MeasureLevels.Selective | MeasureLevels.Indicated)) == 0
        && MeasureWords.Arenas.Aggregate(facts.Arenas, (rest, one) => rest & ~one) == 0
        && MeasureWords.Targets.Aggregate(facts.Targets, (rest, one) => rest & ~one) == 0;

    static IEnumerable<string> Texts(MeasureFacts facts) => [facts.Name, .. facts.Long, .. facts.Short];

    internal static bool NamesAPerson(string text) => PersonNumber().IsMatch(text);

    [GeneratedRegex(@"(?<!\d)\d{6} ?\d{5}(?!\d)")]
    private static partial Regex PersonNumber();

    [GeneratedRegex(@"^\+?\d[\d ]{1,20}\d$")]
    private static partial Regex Phone();

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+\.[^@\s.]+$")]
    private static partial Regex Email();
}
