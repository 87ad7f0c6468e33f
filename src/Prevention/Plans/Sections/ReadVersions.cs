using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Sections;

/// <summary>The texts a section has had: who saved each and when, and two of them to compare.</summary>
public sealed class ReadVersions(IPreventionData data, IOrganisationData organisation, AccessGate gate) : IOperation
{
    public const int Most = 200;

    public sealed record Row(int Number, string By, string Place, DateTime At, int Length);

    /// <summary>Two texts of one section, and which section it is.</summary>
    public sealed record Pair(SectionVersion Before, SectionVersion After, string Key, string Title, Guid? MunicipalityId);

    /// <summary>The newest first.</summary>
    public Task<List<Row>> Handle(Actor actor, Guid sectionId, DateOnly today, CancellationToken cancellation = default) =>
        Open(actor, sectionId, today)
            .Join(organisation.Accounts, one => one.AccountId, account => account.Id, (one, account) => new { Version = one, account.DisplayName })
            .OrderByDescending(one => one.Version.Number).Take(Most)
            .Select(one => new Row(one.Version.Number, one.DisplayName, one.Version.Place, one.Version.At, one.Version.Text.Length))
            .ToListAsync(cancellation);

    /// <summary>Null when one of the two is not there.</summary>
    public async Task<Pair?> Compare(
        Actor actor, Guid planId, Guid sectionId, int before, int after, DateOnly today, CancellationToken cancellation = default)
    {
        var both = await Open(actor, sectionId, today).Where(one => one.Number == before || one.Number == after)
            .Join(data.All<PlanSection>().Where(one => one.PlanId == planId), one => one.SectionId, section => section.Id,
                (one, section) => new { Text = one, section.Key, section.Title, section.MunicipalityId }).ToListAsync(cancellation);
        return both.Find(one => one.Text.Number == before) is { } old && both.Find(one => one.Text.Number == after) is { } young
            ? new Pair(old.Text, young.Text, old.Key, old.Title, old.MunicipalityId) : null;
    }

    IQueryable<SectionVersion> Open(Actor actor, Guid sectionId, DateOnly today)
    {
        var open = gate.Open(actor, PlanActions.Read, today);
        return data.All<SectionVersion>().AsNoTracking().Where(one => one.SectionId == sectionId
            && data.All<PlanSection>().Any(section => section.Id == one.SectionId && open.Contains(section.PlanId)));
    }
}
