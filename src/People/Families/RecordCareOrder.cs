using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Families;

/// <summary>Child welfare has taken over the care of a child (bvl § 5-1): which service has it, from when, and how it is known.</summary>
public sealed class RecordCareOrder(IOrganisationData organisation, RecordGuardianship guardianship) : IOperation
{
    public sealed record Choice(Guid Id, string Name);

    /// <summary>The services that can have the care.</summary>
    public async Task<IReadOnlyList<Choice>> Services(DateOnly today, CancellationToken cancellation = default) =>
        await organisation.Services.Where(one => one.Kind == ServiceKind.ChildWelfare && (one.ValidTo == null || one.ValidTo >= today))
            .OrderBy(one => one.SortKey).Select(one => new Choice(one.Id, one.Name)).ToListAsync(cancellation);

    public async Task<RecordGuardianship.Result> Handle(Actor actor, Guid child, Guid service, DateOnly from, string source, DateOnly today, CancellationToken cancellation = default) =>
        await organisation.Services.AnyAsync(one => one.Id == service && one.Kind == ServiceKind.ChildWelfare && (one.ValidTo == null || one.ValidTo >= from), cancellation)
            ? await guardianship.Handle(actor, new(child, null, service, GuardianshipKind.CareOrder, from, null, source), today, cancellation)
            : new RecordGuardianship.Result.Refused(PeopleProblems.NotAChildWelfareService, "tjeneste");
}
