using Langbenk.Export.Excel;
using Langbenk.Kernel;
using Langbenk.Prevention.Measures;
using Langbenk.Prevention.Methods;
using Langbenk.Prevention.Needs;
using Langbenk.Texts;

namespace Langbenk.Pages.Prevention.Measures;

/// <summary>The catalogue as three sheets that can each be printed: for planning, what inhabitants read, and which service has carried it when.</summary>
sealed class MeasureSheets(Language language)
{
    const double Wide = SheetColumns.Wide;

    public IReadOnlyList<Sheet> Of(IReadOnlyList<CatalogueRow> rows) =>
    [
        SheetColumns.Of(MeasureTexts.Title, language, Facts, rows),
        SheetColumns.Of(MeasureTexts.ForInhabitants, language, [.. Words, .. Contact], rows),
        SheetColumns.Of(MeasureSheetTexts.Carried, language, Times, rows.SelectMany(row => row.Times.Reverse().Select(time => (row.Measure, time)))),
    ];

    SheetColumn<CatalogueRow>[] Facts =>
    [
        new(MeasureFormTexts.Name, row => row.Measure.Name),
        new(MeasureTexts.Status, row => T(MeasureWordTexts.Of(row.Measure.Status))),
        new(MeasureTexts.Service, row => row.Carried.ServiceName),
        new(MeasureSheetTexts.Places, row => string.Join(", ", row.Places)),
        new(MeasureTexts.Level, row => T(MeasureWordTexts.Levels(row.Measure.Levels))),
        new(MeasureTexts.Where, row => Listed(MeasureWords.Arenas.Where(one => row.Measure.Arenas.HasFlag(one)), MeasureWordTexts.Of)),
        new(MeasureTexts.Target, row => Listed(MeasureWords.Targets.Where(one => row.Measure.Targets.HasFlag(one)), MeasureWordTexts.Of)),
        new(MeasureFormTexts.AgeFrom, row => T(MeasureWordTexts.Age(row.Measure.AgeFrom))),
        new(MeasureFormTexts.AgeTo, row => T(MeasureWordTexts.Age(row.Measure.AgeTo))),
        new(MeasureTexts.Need, row => Listed(row.Measure.Needs.Select(NeedRegister.Find).OfType<Need>(), need => need.Name)),
        new(MeasureFormTexts.Access, row => T(MeasureWordTexts.Of(row.Measure.Access))),
        new(MeasureTexts.Method, row => KnownMethods.Find(row.Measure.MethodKey)?.ShortName),
        new(MeasureFormTexts.MethodNote, row => row.Measure.MethodNote, Width: Wide),
        new(MeasureTexts.LegalBasis, row => row.Measure.LegalBasis),
        new(MeasureTexts.Capacity, row => row.Measure.Capacity),
        new(MeasureSheetTexts.WaitingWeeks, row => row.Measure.WaitingWeeks),
        new(MeasureSheetTexts.WaitingMeasured, row => row.Measure.WaitingMeasuredOn),
        new(MeasureTexts.YearlyCost, row => row.Measure.YearlyCost, NumberLook.Grouped),
        new(MeasureSheetTexts.From, row => row.Measure.ValidFrom),
        new(MeasureSheetTexts.To, row => row.Measure.ValidTo),
        new(MeasureSheetTexts.Evaluated, row => row.Measure.LastEvaluatedOn),
    ];

    static SheetColumn<CatalogueRow>[] Contact =>
    [
        new(MeasureFormTexts.Phone, row => row.Measure.Phone),
        new(MeasureFormTexts.Email, row => row.Measure.Email),
        new(MeasureFormTexts.Address, row => row.Measure.Address),
        new(MeasureFormTexts.Hours, row => row.Measure.OpeningHours),
        new(MeasureSheetTexts.Price, row => row.Measure.CostText),
    ];

    static SheetColumn<CatalogueRow>[] Words =>
    [
        new(MeasureFormTexts.Name, row => row.Measure.Name),
        new(MeasureFormTexts.What, row => row.Measure.WhatItIs, Width: Wide),
        new(MeasureFormTexts.Who, row => row.Measure.WhoItIsFor, Width: Wide),
        new(MeasureFormTexts.Steps, row => row.Measure.WhatHappens, Width: Wide),
    ];

    SheetColumn<(Measure Measure, CarriedTime Time)>[] Times =>
    [
        new(MeasureFormTexts.Name, one => one.Measure.Name),
        new(MeasureSheetTexts.From, one => one.Time.Row.ValidFrom),
        new(MeasureSheetTexts.To, one => one.Time.Row.ValidTo ?? one.Measure.ValidTo),
        new(MeasureTexts.Service, one => one.Time.ServiceName),
        new(MeasureTexts.Level, one => T(MeasureWordTexts.Levels(one.Time.Row.Levels))),
        new(MeasureSheetTexts.Undone, one => one.Time.Row.UndoneOn is { } day ? T(MeasureCarryingTexts.Undone(day, one.Time.Row.UndoneReason)) : ""),
    ];

    string Listed<TWord>(IEnumerable<TWord> words, Func<TWord, Text> of) => string.Join(", ", words.Select(word => T(of(word))));

    string T(Text text) => text[language];
}
