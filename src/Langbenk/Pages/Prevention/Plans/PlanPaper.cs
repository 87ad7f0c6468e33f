using Langbenk.Export.Paper;
using Langbenk.Kernel;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Adoptions;
using Langbenk.Texts;

namespace Langbenk.Pages.Prevention.Plans;

/// <summary>A plan as a document: a chapter for each part, the shared text before the local ones.</summary>
static class PlanPaper
{
    public static PaperDocument Of(FrozenPlan plan, Language language, IReadOnlyList<(string Name, string Value)> facts) =>
        new(plan.Title, language.Tag(), $"{plan.PeriodFrom}–{plan.PeriodTo}", [.. plan.Sections.GroupBy(one => one.Key).SelectMany(group => Chapter(group, language))], facts);

    static IEnumerable<PaperBlock> Chapter(IEnumerable<FrozenSection> sections, Language language)
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
    }
}
