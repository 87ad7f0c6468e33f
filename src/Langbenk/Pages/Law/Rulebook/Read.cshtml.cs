using Langbenk.Kernel;
using Langbenk.Law.Checking;
using Langbenk.Law.Rulebook;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Law.Rulebook;

/// <summary>One rule: the wording of a day, and all its wordings over time.</summary>
public sealed class ReadModel(LawBook book, CaseBook cases, TimeProvider time) : PublicPage
{
    public Rule Rule { get; private set; } = null!;

    public DateOnly Day { get; private set; }

    public RuleStanding Standing { get; private set; } = null!;

    /// <summary>The wording in force on the day, else the newest.</summary>
    public RuleVersion Shown { get; private set; } = null!;

    public IReadOnlyList<CaseResult> Cases { get; private set; } = [];

    public Vocabulary Vocabulary => book.Vocabulary;

    public IActionResult OnGet(string id)
    {
        if (book.Find(id) is not { } rule)
        {
            return NotFound();
        }

        Rule = rule;
        Day = TypedDate.Read(Request.Query[BrowseModel.DayField].ToString()) ?? time.OsloToday();
        Standing = RuleStanding.At(rule, Day);
        Shown = Standing.Version ?? rule.Versions[^1];
        Cases = cases.CasesOf(rule.Id);
        return Page();
    }

    /// <summary>The provisions under the wording that is shown: of the day when it applies, else all that it has had.</summary>
    public IEnumerable<(Provision Provision, string? Paragraph)> Grounds =>
        GroundsOf(Shown).Where(ground => !Standing.InForce || ground.Provision.AppliesAt(Day));

    /// <summary>Every provision that a wording has rested on, also those that came or went while it was in force.</summary>
    public static IEnumerable<(Provision Provision, string? Paragraph)> GroundsOf(RuleVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return version.Grounds
            .Where(ground => version.Inactive || ground.Provision.ValidFrom is not { } from || Overlaps(version, from, ground.Provision.ValidTo))
            .Select(ground => (ground.Provision, ground.Paragraph)).Distinct();
    }

    static bool Overlaps(RuleVersion version, DateOnly from, DateOnly? to) =>
        new DateInterval(version.ValidFrom, version.ValidTo).Overlaps(new DateInterval(from, to));
}
