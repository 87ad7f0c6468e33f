using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Plans;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Terms;

/// <summary>Begins the list of words of a municipality, or of several that share a plan.</summary>
public sealed class BeginTerms(IPreventionData data, IOrganisationData organisation, IAccessData access) : IOperation
{
    /// <summary>Others: the municipalities that share the list, besides the one that leads it.</summary>
    public sealed record Input(Guid LeadId, IReadOnlyList<Guid> Others, DateOnly Today);

    public abstract record Result
    {
        Result() { }

        public sealed record Begun(TermAgreement Agreement) : Result;

        public sealed record Refused(Problem Problem) : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (!TermActions.Begin.MayIn(actor, input.LeadId))
        {
            return new Result.Refused(TermProblems.NotYours);
        }

        var sharing = (await Sharing([input.LeadId], input.Today).ToListAsync(cancellation)).Append(input.LeadId).ToList();
        if (!input.Others.All(sharing.Contains))
        {
            return new Result.Refused(TermProblems.NoSharedPlan);
        }

        var all = input.Others.Append(input.LeadId).Distinct().ToList();
        if (await data.All<TermParty>().AnyAsync(one => all.Contains(one.MunicipalityId), cancellation))
        {
            return new Result.Refused(TermProblems.AlreadyBegun);
        }

        var agreement = new TermAgreement { Id = Guid.CreateVersion7(), LeadId = input.LeadId, BegunOn = input.Today };
        data.All<TermAgreement>().Add(agreement);
        data.All<TermParty>().AddRange(all.Select(one => new TermParty { MunicipalityId = one, AgreementId = agreement.Id }));
        access.Relations.AddRange(all.Select(one => Relation.Of(
            TermActions.Resource, agreement.Id, one == input.LeadId ? RelationKind.Lead : RelationKind.Party, one, input.Today)));
        await RelateServices(data, organisation, access, agreement.Id, all, input.Today, cancellation);
        await data.SaveChangesAsync(cancellation);
        return new Result.Begun(agreement);
    }

    /// <summary>The municipalities that share a plan with one of these: they may share its words.</summary>
    public async Task<IReadOnlyList<Municipality>> SharingOfAll(
        IReadOnlyCollection<Guid> municipalities, DateOnly today, CancellationToken cancellation = default)
    {
        var sharing = Sharing(municipalities, today);
        return await organisation.Municipalities.AsNoTracking().Where(one => sharing.Contains(one.Id)).OrderBy(one => one.SortKey).ToListAsync(cancellation);
    }

    IQueryable<Guid> Sharing(IReadOnlyCollection<Guid> municipalities, DateOnly today)
    {
        var keys = municipalities.SelectMany(one => new[] { Relation.KeyOf(RelationKind.Lead, one), Relation.KeyOf(RelationKind.Party, one) }).ToList();
        var standing = access.Relations.Where(one => one.Resource == PlanActions.Resource
            && one.ValidFrom <= today && (one.ValidTo == null || one.ValidTo >= today));
        var plans = standing.Where(one => keys.Contains(one.Key)).Select(one => one.ResourceId);
        return standing.Where(one => plans.Contains(one.ResourceId) && !municipalities.Contains(one.HolderId)
            && (one.Kind == RelationKind.Lead || one.Kind == RelationKind.Party)).Select(one => one.HolderId).Distinct();
    }

    /// <summary>Opens the list to the services of the municipalities, also those that came after it began.</summary>
    internal static async Task RelateServices(
        IPreventionData data, IOrganisationData organisation, IAccessData access,
        Guid agreement, IReadOnlyList<Guid>? municipalities, DateOnly today, CancellationToken cancellation)
    {
        var parties = municipalities ?? await data.All<TermParty>().Where(one => one.AgreementId == agreement)
            .Select(one => one.MunicipalityId).ToListAsync(cancellation);
        var services = await organisation.ServiceOwners
            .Where(one => parties.Contains(one.MunicipalityId) && one.ValidFrom <= today && (one.ValidTo == null || one.ValidTo >= today))
            .Select(one => one.ServiceId).Distinct().ToListAsync(cancellation);
        var related = await access.Relations
            .Where(one => one.Resource == TermActions.Resource && one.ResourceId == agreement && one.Kind == RelationKind.Member)
            .Select(one => one.HolderId).ToListAsync(cancellation);
        access.Relations.AddRange(services.Except(related)
            .Select(one => Relation.Of(TermActions.Resource, agreement, RelationKind.Member, one, today)));
    }
}
