using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Reports;

/// <summary>
/// Somebody says that the report was sent in another way than here, or told by telephone first. What is told only is not sent: who
/// reports in public service sends it in writing too.
/// </summary>
public sealed class MarkSentByOtherWay(ICooperationData data, OpenPersons persons) : IOperation
{
    public sealed record Input(Guid Report, int Version, DispatchWay? Way, DateOnly? On, string By, string To);

    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(IReadOnlyList<(string Field, Problem Problem)> Faults) : Result;

        /// <summary>It was changed, added to or sent meanwhile: another text than the one that was seen would be said to be sent.</summary>
        public sealed record Conflict : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (await ReportsInReach.Of(data, persons, actor, today).SingleOrDefaultAsync(one => one.Id == input.Report, cancellation) is not { } report)
        {
            return new Result.NotFound();
        }

        var faults = Faults(report, input, today).ToList();
        var mark = ContentMark.Of(report.Id, input.Way, input.On?.DayNumber, input.By.Trim(), input.To.Trim(), input.Version);
        if (faults.Count == 0 && await data.All<ReportDispatch>().AnyAsync(one => one.Mark == mark, cancellation))
        {
            return new Result.Done();
        }

        if (Bar(report) is { } bar)
        {
            return new Result.Refused([("", bar)]);
        }

        if (faults.Count > 0)
        {
            return new Result.Refused(faults);
        }

        if (report.Version != input.Version)
        {
            return new Result.Conflict();
        }

        data.All<ReportDispatch>().Add(new ReportDispatch
        {
            Id = Guid.CreateVersion7(),
            ReportId = report.Id,
            Way = input.Way!.Value,
            On = input.On!.Value,
            By = input.By.Trim(),
            To = input.To.Trim(),
            RecordedOn = today,
            RecordedById = actor.AccountId,
            Mark = mark,
        });
        if (input.Way != DispatchWay.Phone)
        {
            await Sent(report, input.On.Value, cancellation);
        }

        return await Save(mark, cancellation);
    }

    /// <summary>What was written by that day is sent with it; what was added later still waits.</summary>
    async Task Sent(ConcernReport report, DateOnly on, CancellationToken cancellation)
    {
        var additions = await data.All<ReportAddition>().Where(one => one.ReportId == report.Id && one.SentOn == null).ToListAsync(cancellation);
        foreach (var addition in additions.Where(one => one.WrittenOn <= on))
        {
            addition.SentOn = on;
        }

        var waiting = additions.Where(one => one.SentOn is null).ToList();
        (report.SentOn, report.UnsentSince) = (report.SentOn ?? on, waiting.Count == 0 ? null : waiting.Min(one => one.WrittenOn));
    }

    async Task<Result> Save(Guid mark, CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done();
        }
        catch (DbUpdateException failed)
        {
            data.All<ReportDispatch>().Forget();
            data.All<ReportAddition>().Forget();
            data.All<ConcernReport>().Forget();
            if (await data.All<ReportDispatch>().AnyAsync(one => one.Mark == mark, cancellation))
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

    static Problem? Bar(ConcernReport report) => report switch
    {
        { SetAsideOn: { } } => ReportProblems.IsSetAside,
        { UnsentSince: null } => ReportProblems.NothingToSend,
        _ => null,
    };

    static IEnumerable<(string, Problem)> Faults(ConcernReport report, Input input, DateOnly today)
    {
        if (input.Way is null)
        {
            yield return (nameof(input.Way), ReportProblems.NoWay);
        }

        // Somebody may have called, or sent it from elsewhere, before she wrote here; what is written here is not posted before.
        if (input.On is not { } on || on > today || (input.Way is DispatchWay.Post or DispatchWay.ByHand && on < (report.SentOn is null ? report.WrittenOn : report.UnsentSince)))
        {
            yield return (nameof(input.On), ReportProblems.NoSentDay);
        }

        foreach (var (field, name) in new[] { (nameof(input.By), input.By), (nameof(input.To), input.To) })
        {
            if (name.Trim().Length is 0 or > ConcernReport.MaxNameLength)
            {
                yield return (field, ReportProblems.NoName);
            }
        }
    }
}
