using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Reports;

/// <summary>A report that is not sent yet is changed by the one who signs it, and by nobody else.</summary>
public sealed class WriteReport(ICooperationData data, OpenPersons persons, ReadReportBasis bases, FindReceiver receivers) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(IReadOnlyList<(string Field, Problem Problem)> Faults) : Result;

        public sealed record Conflict(ConcernReport Stored) : Result;

        public sealed record NotFound : Result;
    }

    public static Problem? Bar(Actor actor, ConcernReport report)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(report);
        return (report.SetAsideOn, report.SentOn) switch
        {
            ({ }, _) => ReportProblems.IsSetAside,
            (_, { }) => ReportProblems.IsSent,
            _ => report.StartedById == actor.AccountId ? null : ReportProblems.OnlyItsWriter,
        };
    }

    public async Task<Result> Handle(Actor actor, Guid id, int version, ReportText typed, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(typed);
        if (await ReportsInReach.Of(data, persons, actor, today).SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } report)
        {
            return new Result.NotFound();
        }

        if (Bar(actor, report) is { } bar)
        {
            return new Result.Refused([("", bar)]);
        }

        var (text, basis) = (typed.Trimmed(), await bases.Of(report.PersonId, report.ServiceId, today, cancellation));
        if (ReportFaults.Of(text, basis) is { Count: > 0 } faults)
        {
            return new Result.Refused(faults);
        }

        if (report.Version != version)
        {
            return report.Text == text ? new Result.Done() : new Result.Conflict(await Stored(id, cancellation));
        }

        if (!await report.Write(text, basis, receivers, cancellation))
        {
            return new Result.Refused([(nameof(ReportText.MunicipalityId), ReportProblems.NoMunicipality)]);
        }

        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done();
        }
        catch (DbUpdateConcurrencyException)
        {
            data.All<ConcernReport>().Forget();
            return new Result.Conflict(await Stored(id, cancellation));
        }
    }

    Task<ConcernReport> Stored(Guid id, CancellationToken cancellation) => data.All<ConcernReport>().AsNoTracking().SingleAsync(one => one.Id == id, cancellation);
}
