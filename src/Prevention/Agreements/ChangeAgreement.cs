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

        public sealed record Refused(Problem Problem) : Result;

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

        var clean = Clean(input);
        if (Refusal(whole.Agreement, clean) is { } problem)
        {
            return new Result.Refused(problem);
        }

        Write(whole, clean, utcNow);
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

    static Problem? Refusal(Agreement agreement, Input input)
    {
        if (agreement.Status != AgreementStatus.Draft)
        {
            return agreement.Status == AgreementStatus.InForce ? AgreementProblems.NotDraft : AgreementProblems.Ended;
        }

        if (input.Title.Length is 0 or > Agreement.MaxTitleLength)
        {
            return AgreementProblems.BadTitle;
        }

        if (input.RevisionMonths is < 1 or > Agreement.MostRevisionMonths)
        {
            return AgreementProblems.BadRevision;
        }

        if (input.Duties.Any(one => one.Who.Length == 0 || one.Does.Length == 0))
        {
            return AgreementProblems.DutyHalf;
        }

        return TooLong(input) ? AgreementProblems.TextTooLong
            : PersonNumber.IsIn(
                [input.Title, input.Purpose, input.TargetGroup, input.Meetings, .. input.Duties.SelectMany(one => new[] { one.Who, one.Does }),
                    .. input.Routines.SelectMany(one => new[] { one.Title, one.Steps })]) ? AgreementProblems.PersonNumber
            : null;
    }

    static bool TooLong(Input input) =>
        input.Purpose.Length > Agreement.MaxTextLength || input.TargetGroup.Length > Agreement.MaxTextLength
        || input.Meetings.Length > Agreement.MaxTextLength || input.LegalBasis.Length > Agreement.MaxBasisLength
        || input.Duties.Any(one => one.Who.Length > AgreementDuty.MaxWhoLength || one.Does.Length > AgreementDuty.MaxDoesLength)
        || input.Routines.Any(one => one.Title.Length > AgreementRoutine.MaxTitleLength || one.Steps.Length > AgreementRoutine.MaxStepsLength);

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
