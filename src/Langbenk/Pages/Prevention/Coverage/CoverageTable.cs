using Langbenk.Kernel;
using Langbenk.Organisation.Services;
using Langbenk.Prevention.Coverage;
using Langbenk.Texts;

namespace Langbenk.Pages.Prevention.Coverage;

/// <summary>A line of the comparison: what it is, one cell a plan (one or several lines), and what the evaluation found.</summary>
public sealed record CoverageRow(Text Label, IReadOnlyList<IReadOnlyList<string>> Cells, Text? Found);

/// <summary>The comparison as rows, the same on the page and in the spreadsheet.</summary>
public sealed class CoverageTable(IReadOnlyList<PlanCoverage> plans, Language language)
{
    public IReadOnlyList<CoverageRow> Rows => [.. WhatTheyHold(), .. HowConcrete()];

    IEnumerable<CoverageRow> WhatTheyHold() =>
    [
        Of(CoverageTexts.Size, plan => [T(CoverageTexts.SizeOf(plan.Words, plan.Years))], "length"),
        Of(CoverageTexts.Parts, plan => [T(CoverageTexts.PartsOf(plan.Parts.Count, plan.HasAllRequired)), .. plan.Parts.Select(part => T(part.Title))], "parts"),
        Of(CoverageTexts.Knowledge, plan => [YesNo(plan.HasKnowledge)], "knowledge"),
        Of(CoverageTexts.Definitions, plan => plan.Plan.AdoptedWords > 0
            ? [T(CoverageTexts.AdoptedWords(plan.Plan.AdoptedWords))] : [YesNo(plan.HasDefinitions)], "definitions"),
        Of(CoverageTexts.LevelsRow, plan => [.. PlanCoverage.AllLevels.Select((level, at) =>
            $"{T(CoverageTexts.LevelShort(at))}: {plan.OfLevel(level).Some}")], "levels"),
        Of(CoverageTexts.Heckman, plan => [YesNo(plan.UsesHeckman)]),
        Of(CoverageTexts.AgesRow, plan => [.. PlanCoverage.AgeBands.Select(band => $"{T(CoverageTexts.AgeBand(band))}: {plan.OfAges(band).Some}")]),
        Of(CoverageTexts.ServicesRow, plan => plan.Responsible.Count == 0
            ? [T(CoverageTexts.NoService)] : [string.Join(", ", plan.Responsible.Select(kind => T(CoverageTexts.Kind(kind))))], "responsibility"),
        Of(CoverageTexts.Unmentioned, plan => plan.Unmentioned.Count == 0 ? [T(CoverageTexts.NoService)] : [.. plan.Unmentioned.Select(Left)]),
        Of(CoverageTexts.New, plan => [YesNo(plan.SaysWhatIsNew)], "new"),
        Of(CoverageTexts.Barriers, plan => [YesNo(plan.NamesBarriers)], "new"),
    ];

    IEnumerable<CoverageRow> HowConcrete() =>
    [
        Of(CoverageTexts.MeasuresRow, plan => [T(CoverageTexts.ShareOf(plan.Measured))], "measures"),
        Of(CoverageTexts.AnsweredRow, plan => [T(CoverageTexts.ShareOf(plan.Answered))]),
        Of(CoverageTexts.TimedRow, plan => [T(CoverageTexts.ShareOf(plan.Timed))]),
        Of(CoverageTexts.FollowedRow, plan => [T(CoverageTexts.ShareOf(plan.Followed))]),
        Of(CoverageTexts.ConcreteRow, plan => [T(CoverageTexts.ShareOf(plan.Concrete))]),
    ];

    CoverageRow Of(Text label, Func<PlanCoverage, IReadOnlyList<string>> cell, string? finding = null) =>
        new(label, [.. plans.Select(cell)], finding is null ? null : SixPlans.Find(finding).Found);

    string Left(IGrouping<ServiceKind, NamedService> kind) =>
        kind.Count() == 1 ? kind.First().Name : $"{T(CoverageTexts.Kind(kind.Key))} ({kind.Count()})";

    string YesNo(bool yes) => T(yes ? CoverageTexts.Yes : CoverageTexts.No);

    string T(Text text) => text[language];
}
