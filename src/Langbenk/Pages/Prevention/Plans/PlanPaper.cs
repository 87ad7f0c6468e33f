using Langbenk.Export.Paper;
using Langbenk.Kernel;
using Langbenk.Pages.Prevention.Terms;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Adoptions;
using Langbenk.Prevention.Terms;
using Langbenk.Texts;

namespace Langbenk.Pages.Prevention.Plans;

/// <summary>A plan as a document: a chapter for each part, the shared text before the local ones, and the agreed words that stand in it.</summary>
static class PlanPaper
{
    public static PaperDocument Of(FrozenPlan plan, PageWords words, Language language, IReadOnlyList<(string Name, string Value)> facts)
    {
        var chapters = plan.Sections.GroupBy(one => one.Key).SelectMany(group => Chapter(group, language, group.Key == HeckmanFigure.PartOf(plan)));
        return new(plan.Title, language.Tag(), $"{plan.PeriodFrom}–{plan.PeriodTo}", [.. chapters, .. Goals(plan, language), .. Links(plan, language), .. Words(plan, words, language)], facts);
    }

    /// <summary>As a council adopted it.</summary>
    public static PaperDocument Of(ReadAdoptions.Public found, PageWords words, Language language) => Of(found.Text, words, language,
    [
        (PlanTexts.Municipality[language], found.Council.Place),
        (PlanAdoptionTexts.StatusOf(AdoptionStatus.Adopted)[language], DateWords.Of(found.Council.On, language)),
        (PlanAdoptionTexts.CaseNumber[language], found.Council.CaseNumber),
    ]);

    static IEnumerable<PaperBlock> Chapter(IEnumerable<FrozenSection> sections, Language language, bool withCurve)
    {
        var all = sections.ToList();
        yield return new Heading(1, PlanTemplate.Find(all[0].Key) is { } part ? part.Title[language] : all[0].Title);
        foreach (var section in all)
        {
            if (section.Place is { } place)
            {
                yield return new Heading(2, PlanAdoptionTexts.OnlyIn(place)[language]);
            }

            foreach (var block in Markdown.Read(section.Text, section.Place is null ? 1 : 2))
            {
                yield return block;
            }
        }

        foreach (var block in withCurve ? HeckmanFigure.Of(language) : [])
        {
            yield return block;
        }
    }

    static IEnumerable<PaperBlock> Goals(FrozenPlan plan, Language language)
    {
        if (plan.Goals.Count > 0)
        {
            yield return new Heading(1, PlanDocumentTexts.Goals[language]);
        }

        foreach (var (goal, number) in plan.Goals.Select((goal, at) => (goal, at + 1)))
        {
            yield return new Heading(2, $"{number}. {goal.Text}{(goal.Place is { } place ? $" ({place})" : "")}");
            foreach (var (label, lines) in PlanDocument.FactsOf(goal, language))
            {
                yield return new Paragraph([new Run(label + ": ", Bold: true), new Run(lines.Count == 1 ? lines[0] : "")]);
                if (lines.Count > 1)
                {
                    yield return new BulletList([.. lines.Select(ListItem.Of)]);
                }
            }
        }
    }

    static IEnumerable<PaperBlock> Links(FrozenPlan plan, Language language) => plan.Links.Count == 0 ? []
    :
    [
        new Heading(1, PlanTexts.OtherPlans[language]),
        new BulletList([.. plan.Links.Select(one => ListItem.Of($"{one.Place}: {PlanWorkTexts.KindOf(one.Kind)[language]}, {one.Name}"))]),
    ];

    static IEnumerable<PaperBlock> Words(FrozenPlan plan, PageWords words, Language language)
    {
        foreach (var section in plan.Sections)
        {
            words.Mark(section.Text, section.MunicipalityId);
        }

        foreach (var goal in plan.Goals)
        {
            words.Mark(goal.Text, goal.MunicipalityId);
        }

        return TermPaper.Of(words, TermTexts.InThisPlanLead, language);
    }
}
