using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Places;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Agreements;

/// <summary>Writes the text anew while it is a draft. What two people wrote at once is never mixed: the second sees both.</summary>
public sealed class ChangeAgreement(IPreventionData data, ReadAgreement read) : IOperation
{
    public sealed record Input(
        Guid Id, int Version, string Title, string Purpose, string TargetGroup, string LegalBasis, string Meetings, int RevisionMonths,
        IReadOnlyList<AgreementText.Duty> Duties, IReadOnlyList<AgreementText.Routine> Routines, IReadOnlyCollection<int> PointsMet);

    public abstract record Result
    {
        Result() { }

        public sealed record Changed : Result;

        /// <summary>Every field that is wrong, so that all are mended at once; the problem is the first one's.</summary>
        public sealed record Refused(IReadOnlyList<Fault> Faults) : Result
        {
            public Refused(Problem problem)
                : this(Fault.Of(problem))
            {
            }

            public Problem Problem => Faults[0].Problem;
        }

        /// <summary>Someone else saved in between: what is stored now, to show beside what was typed.</summary>
        public sealed record Conflict(WholeAgreement Stored) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, DateTime utcNow, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var whole = await read.ForChange(actor, AgreementActions.Change, input.Id, today, cancellation);
        if (whole is null)
        {
            return new Result.NotFound();
        }

        if (whole.Agreement.Version != input.Version)
        {
            return new Result.Conflict(whole);
        }

        if (whole.Agreement.Status != AgreementStatus.Draft)
        {
            return new Result.Refused(whole.Agreement.Status == AgreementStatus.InForce ? AgreementProblems.NotDraft : AgreementProblems.Ended);
        }

        if (AgreementFaults.Of(input) is { Count: > 0 } faults)
        {
            return new Result.Refused(faults);
        }

        Write(whole, Clean(input), utcNow);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Changed();
        }
        catch (DbUpdateConcurrencyException)
        {
            return await read.Handle(actor, input.Id, today, cancellation) is { } stored ? new Result.Conflict(stored) : new Result.NotFound();
        }
    }

    static Input Clean(Input input) => input with
    {
        Title = input.Title.Trim(),
        Purpose = Lines.Clean(input.Purpose),
        TargetGroup = Lines.Clean(input.TargetGroup),
        LegalBasis = input.LegalBasis.Trim(),
        Meetings = Lines.Clean(input.Meetings),
        Duties = [.. input.Duties.Select(one => one with { Who = one.Who.Trim(), Does = one.Does.Trim() }).Where(one => one.Who.Length + one.Does.Length > 0)],
        Routines = [.. input.Routines.Select(one => new AgreementText.Routine(one.Title.Trim(), Lines.Clean(one.Steps))).Where(one => one.Title.Length + one.Steps.Length > 0)],
    };

    void Write(WholeAgreement whole, Input input, DateTime utcNow)
    {
        var agreement = whole.Agreement;
        (agreement.Title, agreement.Purpose, agreement.TargetGroup) = (input.Title, input.Purpose, input.TargetGroup);
        (agreement.LegalBasis, agreement.Meetings, agreement.RevisionMonths) = (input.LegalBasis, input.Meetings, input.RevisionMonths);
        agreement.Touch(utcNow);
        data.All<AgreementDuty>().RemoveRange(whole.Duties);
        data.All<AgreementDuty>().AddRange(input.Duties.Select((one, place) => new AgreementDuty
        {
            Id = Guid.CreateVersion7(),
            AgreementId = agreement.Id,
            Place = place,
            Level = one.Level,
            Who = one.Who,
            Does = one.Does,
        }));
        data.All<AgreementRoutine>().RemoveRange(whole.Routines);
        data.All<AgreementRoutine>().AddRange(input.Routines.Select((one, place) => new AgreementRoutine
        {
            Id = Guid.CreateVersion7(),
            AgreementId = agreement.Id,
            Place = place,
            Title = one.Title,
            Steps = one.Steps,
        }));
        foreach (var point in whole.Points)
        {
            point.Met = input.PointsMet.Contains(point.Place);
        }
    }
}
