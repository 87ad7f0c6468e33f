using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Examples;

/// <summary>The examples someone at work may read or review, and one of them.</summary>
public sealed class ListExamples(IPreventionData data, IOrganisationData organisation, AccessGate gate) : IOperation
{
    public const int Most = 200;

    /// <summary>Those of her own municipality or service, whatever their status.</summary>
    public async Task<IReadOnlyList<ExampleView>> Own(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, ExampleActions.Read, today);
        var rows = await Rows(data.All<Example>().Where(one => open.Contains(one.Id))).ToListAsync(cancellation);
        return [.. rows.Select(row => row.In(row.Example.Language))];
    }

    /// <summary>Those that wait for a review she may give.</summary>
    public async Task<IReadOnlyList<ExampleView>> Waiting(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var rows = await Rows(ToGive(actor, today)).ToListAsync(cancellation);
        return [.. rows.Select(row => row.In(row.Example.Language))];
    }

    public Task<int> CountWaiting(Actor actor, DateOnly today, CancellationToken cancellation = default) => ToGive(actor, today).CountAsync(cancellation);

    /// <summary>What she wrote or sent, and got back to write more of.</summary>
    public Task<int> CountReturned(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var open = gate.Open(actor, ExampleActions.Edit, today);
        return data.All<Example>().CountAsync(one =>
            one.Status == ExampleStatus.Returned && (one.SubmittedById == actor.AccountId || one.WrittenById == actor.AccountId) && open.Contains(one.Id), cancellation);
    }

    IQueryable<Example> ToGive(Actor actor, DateOnly today)
    {
        var open = gate.Open(actor, ExampleActions.Review, today);
        return data.All<Example>().Where(one =>
            one.Status == ExampleStatus.Submitted && one.SubmittedById != actor.AccountId && one.WrittenById != actor.AccountId && open.Contains(one.Id));
    }

    public Task<ExampleView?> ToRead(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default) =>
        One(gate.Open(actor, ExampleActions.Read, today), data.All<Example>().Where(one => one.Id == id), cancellation);

    public Task<ExampleView?> ToEdit(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default) =>
        One(gate.Open(actor, ExampleActions.Edit, today), data.All<Example>().Where(one => one.Id == id), cancellation);

    public Task<ExampleView?> ToReview(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default) =>
        One(
            gate.Open(actor, ExampleActions.Review, today),
            data.All<Example>().Where(one => one.Id == id && one.Status == ExampleStatus.Submitted), cancellation);

    /// <summary>It waited for a review she might have given, and somebody else has given one.</summary>
    public Task<bool> IsReviewed(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, ExampleActions.Review, today);
        return data.All<Example>().AnyAsync(
            one => one.Id == id && (one.Status == ExampleStatus.Published || one.Status == ExampleStatus.Returned) && open.Contains(one.Id), cancellation);
    }

    async Task<ExampleView?> One(IQueryable<Guid> open, IQueryable<Example> examples, CancellationToken cancellation)
    {
        var row = await Rows(examples.Where(one => open.Contains(one.Id))).SingleOrDefaultAsync(cancellation);
        return row?.In(row.Example.Language);
    }

    IQueryable<ExampleRow> Rows(IQueryable<Example> examples) =>
        from example in examples.AsNoTracking().OrderBy(one => one.SortKey).ThenBy(one => one.Id).Take(Most)
        from municipality in organisation.Municipalities.Where(one => one.Id == example.MunicipalityId).DefaultIfEmpty()
        select new ExampleRow { Example = example, Municipality = municipality!.Name };
}
