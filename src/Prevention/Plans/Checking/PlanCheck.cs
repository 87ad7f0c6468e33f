using Langbenk.Kernel;

namespace Langbenk.Prevention.Plans.Checking;

/// <summary>
/// What the act demands of a preventive plan, and what experience advises, held against one plan. Pure: it can be asked at
/// any time in the making. The provision is bvl § 15-1 second paragraph; the advice rests on «Evaluering av
/// barnevernsreformen, statusrapport 2023 (Menon Economics/NTNU Samfunnsforskning for Bufdir)», ch. 4.1 and 4.3.
/// </summary>
public static class PlanCheck
{
    /// <summary>The act asks for a description; a letter or a word is none. Whether what is written will do is for people to judge.</summary>
    const int FewestLetters = 10;

    /// <summary>Half a page of text is about 1200 letters: far below it a part is pointed out, and no more.</summary>
    const int ShortLetters = 120;

    /// <summary>The law's demands first, each in the order of the plan.</summary>
    public static IReadOnlyList<PlanFinding> Of(PlanFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        PlanFinding[] all = [.. Required(facts), .. Local(facts), .. GapsElsewhere(facts), .. PlanAdvice.Of(facts)];
        return [.. all.OrderBy(one => one.Level)];
    }

    /// <summary>May a council adopt it? Only the law's demands stand in the way.</summary>
    public static bool MayBeAdopted(IEnumerable<PlanFinding> findings) => findings.All(one => one.Level != FindingLevel.Must);

    static IEnumerable<PlanFinding> Required(PlanFacts facts)
    {
        foreach (var part in PlanTemplate.Parts.Where(part => part.Required))
        {
            var shared = facts.Sections.FirstOrDefault(one => one.Key == part.Key && one.MunicipalityId is null);
            if (shared is null or { Length: 0 })
            {
                // Each council adopts a whole plan: a local text in every municipality does as well as a shared one.
                if (!EveryoneHasTheirOwn(facts, part.Key))
                {
                    yield return new PlanFinding(FindingLevel.Must, CheckTexts.PartMissing(part.Title), part.Provision, MendAt.Part, part.Key);
                }
            }
            else if (shared.Length < FewestLetters)
            {
                yield return new PlanFinding(FindingLevel.Must, CheckTexts.NoDescription(part.Title), part.Provision, MendAt.Part, part.Key);
            }
            else if (shared.Gaps > 0)
            {
                yield return new PlanFinding(FindingLevel.Must, CheckTexts.GapsLeft(part.Title, shared.Gaps), part.Provision, MendAt.Part, part.Key);
            }
            else if (shared.Length < ShortLetters)
            {
                yield return new PlanFinding(FindingLevel.Should, CheckTexts.Short(part.Title), part.Provision, MendAt.Part, part.Key);
            }
        }
    }

    static bool EveryoneHasTheirOwn(PlanFacts facts, string key) => facts.Municipalities.Count > 0 && facts.Municipalities.All(municipality =>
        facts.Sections.Any(one => one.Key == key && one.MunicipalityId == municipality.Id && one is { Length: > 0, Gaps: 0 }));

    /// <summary>One line, however many parts: the act asks for one plan, not for a text from each.</summary>
    static IEnumerable<PlanFinding> Local(PlanFacts facts)
    {
        var lacking = new List<(PlanPart Part, IReadOnlyList<MunicipalityFact> Places)>();
        foreach (var part in PlanTemplate.Parts.Where(part => part.PartOfEveryMunicipality && facts.Municipalities.Count > 1))
        {
            if (!facts.Sections.Any(one => one.Key == part.Key))
            {
                continue;
            }

            var missing = facts.Advised.Where(municipality => facts.Sections
                .FirstOrDefault(one => one.Key == part.Key && one.MunicipalityId == municipality.Id) is null or { Length: 0 }).ToList();
            if (missing.Count > 0)
            {
                lacking.Add((part, missing));
            }
        }

        if (lacking.Count > 0)
        {
            var what = lacking.Count == 1
                ? CheckTexts.LocalMissing(lacking[0].Part.Title, lacking[0].Places) : CheckTexts.LocalsMissing([.. lacking.Select(one => (one.Part.Title, one.Places))]);
            yield return new PlanFinding(
                FindingLevel.Should, what, null, MendAt.Part, lacking[0].Part.Key, OnlyOne([.. lacking.SelectMany(one => one.Places).DistinctBy(one => one.Id)]));
        }
    }

    /// <summary>Where it is mended, when it is in one municipality only.</summary>
    internal static Guid? OnlyOne(IReadOnlyList<MunicipalityFact> municipalities) => municipalities.Count == 1 ? municipalities[0].Id : null;

    static IEnumerable<PlanFinding> GapsElsewhere(PlanFacts facts)
    {
        var rest = facts.Sections.Where(one => one.Gaps > 0 && facts.Concerns(one.MunicipalityId) && (one.MunicipalityId is not null || PlanTemplate.Find(one.Key) is not { Required: true }));
        foreach (var section in rest)
        {
            var title = PlanTemplate.Find(section.Key)?.Title ?? Text.Same(section.Title);
            var place = facts.Municipalities.FirstOrDefault(one => one.Id == section.MunicipalityId)?.Name;
            var what = place is null ? CheckTexts.GapsLeft(title, section.Gaps) : CheckTexts.GapsLeftAt(title, place, section.Gaps);
            yield return new PlanFinding(FindingLevel.Should, what, null, MendAt.Part, section.Key, section.MunicipalityId);
        }
    }
}
