using Langbenk.Audit.Events;
using Langbenk.Kernel;
using Langbenk.Prevention.Measures;
using Langbenk.Prevention.Methods;
using Langbenk.Prevention.Needs;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Measures;

/// <summary>The form of a measure, new or changed.</summary>
public abstract class MeasureFormPage : FormPage
{
    public IEnumerable<Choice> Needs => NeedRegister.All.Select(need => new Choice(need.Code, T(need.Name)));

    public IEnumerable<Choice> Targets => MeasureWords.Targets.Select(target => new Choice($"{target}", T(MeasureWordTexts.Of(target))));

    public IEnumerable<Choice> Levels =>
        MeasureWords.Levels.Select(level => new Choice($"{level}", T(MeasureWordTexts.Of(level)), T(MeasureWordTexts.Explain(level))));

    public IEnumerable<Choice> Places => MeasureWords.Arenas.Select(arena => new Choice($"{arena}", T(MeasureWordTexts.Of(arena))));

    public IEnumerable<Choice> Ways => MeasureWords.Ways.Select(way => new Choice($"{way}", T(MeasureWordTexts.Of(way)), T(MeasureWordTexts.Explain(way))));

    public IEnumerable<Choice> Methods => KnownMethods.All
        .Select(method => new Choice(method.Key, $"{method.ShortName}: {T(method.Line)}")).Prepend(new Choice("", T(MeasureFormTexts.NoMethod)));

    public IEnumerable<Choice> Ages => Enumerable.Range(Measure.BeforeBirth, Measure.MaxAge + 2)
        .Select(age => new Choice($"{age}", Capital(T(MeasureWordTexts.Age(age)))));

    protected static FormValues ValuesOf(MeasureFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var values = new FormValues
        {
            ["navn"] = facts.Name,
            ["hva"] = facts.WhatItIs,
            ["hvem"] = facts.WhoItIsFor,
            ["steg"] = facts.WhatHappens,
            ["fra"] = $"{facts.AgeFrom}",
            ["til"] = $"{facts.AgeTo}",
            ["tilgang"] = $"{facts.Access}",
            ["hjemmel"] = facts.LegalBasis,
            ["metode"] = facts.MethodKey,
            ["metodetekst"] = facts.MethodNote,
            ["plasser"] = $"{facts.Capacity}",
            ["pris"] = facts.CostText,
            ["kostnad"] = $"{facts.YearlyCost}",
            ["telefon"] = facts.Phone,
            ["epost"] = facts.Email,
            ["adresse"] = facts.Address,
            ["aapningstid"] = facts.OpeningHours,
        };
        return values
            .SetAll("behov", facts.Needs)
            .SetAll("niva", MeasureWords.Levels.Where(one => facts.Levels.HasFlag(one)).Select(one => $"{one}"))
            .SetAll("arena", MeasureWords.Arenas.Where(one => facts.Arenas.HasFlag(one)).Select(one => $"{one}"))
            .SetAll("malgruppe", MeasureWords.Targets.Where(one => facts.Targets.HasFlag(one)).Select(one => $"{one}"));
    }

    protected MeasureFacts TypedFacts() => new()
    {
        Name = Values["navn"],
        WhatItIs = Values["hva"],
        WhoItIsFor = Values["hvem"],
        WhatHappens = Values["steg"],
        Levels = Flags<MeasureLevels>("niva").Aggregate(MeasureLevels.None, (all, one) => all | one),
        Arenas = Flags<Arenas>("arena").Aggregate(Arenas.None, (all, one) => all | one),
        Targets = Flags<TargetGroups>("malgruppe").Aggregate(TargetGroups.None, (all, one) => all | one),
        AgeFrom = Values.Number("fra") ?? 0,
        AgeTo = Values.Number("til") ?? Measure.MaxAge + 1,
        Needs = Values.All("behov"),
        Access = Values.Choice<AccessWay>("tilgang") ?? AccessWay.Request,
        LegalBasis = Values["hjemmel"],
        MethodKey = Values["metode"],
        MethodNote = Values["metodetekst"],
        Capacity = TypedNumber("plasser"),
        CostText = Values["pris"],
        YearlyCost = TypedNumber("kostnad"),
        Phone = Values["telefon"],
        Email = Values["epost"],
        Address = Values["adresse"],
        OpeningHours = Values["aapningstid"],
    };

    protected IEnumerable<Difference> Compared(MeasureFacts stored)
    {
        var both = new Comparison(ValuesOf(stored), Values, Lang);
        return
        [
            both.Words("navn", MeasureFormTexts.Name), both.Words("hva", MeasureFormTexts.What), both.Words("hvem", MeasureFormTexts.Who),
            both.Words("steg", MeasureFormTexts.Steps), both.Chosen("behov", MeasureFormTexts.Needs, Needs), both.Chosen("malgruppe", MeasureFormTexts.Targets, Targets),
            both.Chosen("fra", MeasureFormTexts.AgeFrom, Ages), both.Chosen("til", MeasureFormTexts.AgeTo, Ages), both.Chosen("tilgang", MeasureFormTexts.Access, Ways),
            both.Words("telefon", MeasureFormTexts.Phone), both.Words("epost", MeasureFormTexts.Email), both.Words("adresse", MeasureFormTexts.Address),
            both.Words("aapningstid", MeasureFormTexts.Hours), both.Words("pris", MeasureFormTexts.Cost), both.Chosen("niva", MeasureFormTexts.Levels, Levels),
            both.Chosen("arena", MeasureFormTexts.Arenas, Places), both.Chosen("metode", MeasureFormTexts.Method, Methods),
            both.Words("metodetekst", MeasureFormTexts.MethodNote), both.Words("hjemmel", MeasureFormTexts.LegalBasis),
            both.Words("plasser", MeasureFormTexts.Capacity), both.Words("kostnad", MeasureFormTexts.YearlyCost),
        ];
    }

    protected Task<IActionResult> Again(IReadOnlyList<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        Service<AuditTrail>().End(AuditOutcome.Refused, problems[0].Number);
        return Again([.. problems.Select(problem => new FieldError(MeasureFields.Of(problem), T(problem.Title)))]);
    }

    /// <summary>What is typed and no number is a wrong number, never none.</summary>
    int? TypedNumber(string field) => Values.Trimmed(field).Length == 0 ? null : Values.Number(field) ?? -1;

    IEnumerable<T> Flags<T>(string field)
        where T : struct, Enum => Values.All(field).Where(value => Enum.TryParse<T>(value, out var one) && Enum.IsDefined(one)).Select(Enum.Parse<T>);

    static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
