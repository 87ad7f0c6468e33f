using Langbenk.Cooperation.Records;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Reports;

/// <summary>What is wrong in a report that is sent, or has become known since, is added. The addition is to be sent too.</summary>
public sealed class AddToReport(ICooperationData data, OpenPersons persons) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(Problem Problem) : Result;

        /// <summary>Somebody wrote in it meanwhile; nothing was added.</summary>
        public sealed record Conflict : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Guid id, string typed, DateOnly today, DateTime now, CancellationToken cancellation = default)
    {
        if (await ReportsInReach.Of(data, persons, actor, today).SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } report)
        {
            return new Result.NotFound();
        }

        var text = typed?.Trim() ?? "";
        if (Fault(report, text) is { } fault)
        {
            return new Result.Refused(fault);
        }

        var mark = ContentMark.Of(id, actor.AccountId, today.DayNumber, text);
        if (await IsWritten(mark, cancellation))
        {
            return new Result.Done();
        }

        data.All<ReportAddition>().Add(new ReportAddition
        {
            Id = Guid.CreateVersion7(),
            ReportId = id,
            WrittenOn = today,
            WrittenAt = now,
            WrittenById = actor.AccountId,
            WrittenByName = actor.Name,
            Text = text,
            Mark = mark,
        });
        (report.Additions, report.UnsentSince) = (report.Additions + 1, report.UnsentSince ?? today);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done();
        }
        catch (DbUpdateException failed)
        {
            data.All<ReportAddition>().Forget();
            data.All<ConcernReport>().Forget();
            if (await IsWritten(mark, cancellation))
            {
                return new Result.Done();
            }

            if (failed is DbUpdateConcurrencyException)
            {
                return new Result.Conflict();
            }

            throw;
        }
    }

    static Problem? Fault(ConcernReport report, string text) => report switch
    {
        { SetAsideOn: { } } => ReportProblems.IsSetAside,
        { SentOn: null } => ReportProblems.IsNotSent,
        _ when text.Length == 0 => ReportProblems.NothingSeen,
        _ when text.Length > ReportText.MaxTextLength => ReportProblems.TextTooLong,
        _ when NumberInText.Has(text) => ReportProblems.NumberInText,
        _ => null,
    };

    /// <summary>The same click sent twice is one addition.</summary>
    Task<bool> IsWritten(Guid mark, CancellationToken cancellation) => data.All<ReportAddition>().AnyAsync(one => one.Mark == mark, cancellation);
}
