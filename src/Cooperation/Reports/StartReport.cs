using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Reports;

/// <summary>
/// Somebody writes a report of concern. The duty is her own: it is enough that she may read about the child, also in an emergency, and
/// no leader is asked.
/// </summary>
public sealed class StartReport(ICooperationData data, IAccessData access, OpenPersons persons, ReadReportBasis bases, FindReceiver receivers) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Started(Guid Id) : Result;

        public sealed record Refused(IReadOnlyList<(string Field, Problem Problem)> Faults) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Guid person, ReportText typed, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(typed);
        if (actor.Acting is not { AtService: true } held || !ReportActions.Write.MayBegin(actor)
            || !await persons.To(actor, PeopleActions.Read, today).AnyAsync(id => id == person, cancellation))
        {
            return new Result.NotFound();
        }

        var (text, basis) = (typed.Trimmed(), await bases.Of(person, held.ScopeId, today, cancellation));
        if (ReportFaults.Of(text, basis) is { Count: > 0 } faults)
        {
            return new Result.Refused(faults);
        }

        var mark = text.Mark(basis.Person.Id, actor.AccountId, held.ScopeId, today);
        if (await Earlier(mark, cancellation) is { } earlier)
        {
            return new Result.Started(earlier);
        }

        var report = new ConcernReport
        {
            Id = Guid.CreateVersion7(),
            ServiceId = held.ScopeId,
            PersonId = await persons.KnownAs(basis.Person.Id, held.ScopeId, today, cancellation),
            StartedOn = today,
            StartedById = actor.AccountId,
            SignedName = actor.Name,
            UnsentSince = today,
            Mark = mark,
        };
        if (!await report.Write(text, basis, receivers, cancellation))
        {
            return new Result.Refused([(nameof(ReportText.MunicipalityId), ReportProblems.NoMunicipality)]);
        }

        data.All<ConcernReport>().Add(report);
        // So that the log knows it from the first moment; it opens nothing.
        access.Relations.Add(Relation.OfStaff(ReportActions.Resource, report.Id, RelationKind.Works, actor.AccountId, held.ScopeId, today));
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Started(report.Id);
        }
        catch (DbUpdateException)
        {
            data.All<ConcernReport>().Forget();
            access.Relations.Forget();
            if (await Earlier(mark, cancellation) is not { } first)
            {
                throw;
            }

            return new Result.Started(first);
        }
    }

    /// <summary>The same click sent twice is one report.</summary>
    async Task<Guid?> Earlier(Guid mark, CancellationToken cancellation) =>
        await data.All<ConcernReport>().Where(one => one.Mark == mark).Select(one => (Guid?)one.Id).SingleOrDefaultAsync(cancellation);
}
