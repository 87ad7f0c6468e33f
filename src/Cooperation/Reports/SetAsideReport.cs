using Langbenk.Cooperation.Records;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Reports;

/// <summary>
/// A report that is not to be sent (written on the wrong child, written twice) is set aside with the reason, by its writer or the
/// leader; it stays. And it is said how a report is kept.
/// </summary>
public sealed class SetAsideReport(ICooperationData data, OpenPersons persons) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(string Field, Problem Problem) : Result;

        public sealed record Conflict(ConcernReport Stored) : Result;

        public sealed record NotFound : Result;
    }

    public static bool May(Actor actor, ConcernReport report)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(report);
        return report.State == ReportState.Unsent && (report.StartedById == actor.AccountId || actor.Acting?.Role == Role.ServiceLeader);
    }

    public async Task<Result> Handle(Actor actor, Guid id, int version, string why, DateOnly today, CancellationToken cancellation = default)
    {
        if (await Find(actor, id, today, cancellation) is not { } report)
        {
            return new Result.NotFound();
        }

        if (!May(actor, report))
        {
            return new Result.Refused("", report.SetAsideOn is not null ? ReportProblems.IsSetAside : report.SentOn is not null ? ReportProblems.IsSent : ReportProblems.OnlyItsWriter);
        }

        if (why?.Trim() is not { Length: > 0 and <= ConcernReport.MaxReasonLength } reason)
        {
            return new Result.Refused("why", ReportProblems.NoReason);
        }

        return report.Version == version
            ? await Save(report, () => (report.SetAsideOn, report.SetAsideWhy, report.UnsentSince, report.Mark) = (today, reason, null, null), cancellation)
            : new Result.Conflict(await Stored(id, cancellation));
    }

    public async Task<Result> Keep(Actor actor, Guid id, int version, KeepingText keeping, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(keeping);
        if (await Find(actor, id, today, cancellation) is not { } report)
        {
            return new Result.NotFound();
        }

        if (keeping.Fault(today) is { } fault)
        {
            return new Result.Refused(fault.Field, fault.Problem);
        }

        return report.Version == version ? await Save(report, () => keeping.Into(report.Keeping), cancellation) : new Result.Conflict(await Stored(id, cancellation));
    }

    Task<ConcernReport?> Find(Actor actor, Guid id, DateOnly today, CancellationToken cancellation) =>
        ReportsInReach.Of(data, persons, actor, today).SingleOrDefaultAsync(one => one.Id == id, cancellation);

    async Task<Result> Save(ConcernReport report, Action change, CancellationToken cancellation)
    {
        change();
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done();
        }
        catch (DbUpdateConcurrencyException)
        {
            data.All<ConcernReport>().Forget();
            return new Result.Conflict(await Stored(report.Id, cancellation));
        }
    }

    Task<ConcernReport> Stored(Guid id, CancellationToken cancellation) => data.All<ConcernReport>().AsNoTracking().SingleAsync(one => one.Id == id, cancellation);
}
