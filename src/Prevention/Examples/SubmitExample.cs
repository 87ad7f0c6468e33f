using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Examples;

/// <summary>Sends an example to be read by another person. It is opened to the planners of every municipality here, and closed for writing.</summary>
public sealed class SubmitExample(IPreventionData data, IOrganisationData organisation, IAccessData access, AccessGate gate) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Submitted : Result;

        public sealed record Refused(IReadOnlyList<ExampleFault> Faults) : Result;

        public sealed record Conflict : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Guid id, int version, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var open = gate.Open(actor, ExampleActions.Edit, today);
        var example = await data.All<Example>().Where(one => one.Id == id && open.Contains(one.Id)).SingleOrDefaultAsync(cancellation);
        if (example is null)
        {
            return new Result.NotFound();
        }

        if (example.Status is ExampleStatus.Submitted or ExampleStatus.Published)
        {
            return new Result.Refused([new ExampleFault("", ExampleProblems.NotOpenForWriting)]);
        }

        if (example.Version != version)
        {
            return new Result.Conflict();
        }

        var faults = ExampleChecks.ToSubmit(example.Text);
        if (faults.Count > 0)
        {
            return new Result.Refused(faults);
        }

        await OpenToOthers(id, today, cancellation);
        (example.Status, example.SubmittedById, example.SubmittedOn) = (ExampleStatus.Submitted, actor.AccountId, today);
        (example.ReviewedById, example.ReviewedOn, example.ReviewReason) = (null, null, "");
        return await data.SavedUnlessOvertaken(cancellation) ? new Result.Submitted() : new Result.Conflict();
    }

    async Task OpenToOthers(Guid id, DateOnly today, CancellationToken cancellation)
    {
        var held = await access.Relations.Where(one => one.Resource == ExampleActions.Resource && one.ResourceId == id)
            .Select(one => one.HolderId).ToListAsync(cancellation);
        var others = await organisation.Municipalities
            .Where(one => !held.Contains(one.Id) && one.ValidFrom <= today && (one.ValidTo == null || one.ValidTo >= today))
            .Select(one => one.Id).ToListAsync(cancellation);
        access.Relations.AddRange(others.Select(one => Relation.Of(ExampleActions.Resource, id, RelationKind.Guest, one, today)));
    }
}
