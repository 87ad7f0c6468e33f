using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Agreements;

/// <summary>
/// Records that someone signed for a party. When all parties of the day have signed the same text, it is in force and kept as
/// it was; until then a change of the text makes the earlier signatures void.
/// </summary>
public sealed class SignAgreement(IPreventionData data, ReadAgreement read, PartySuccessors successors) : IOperation
{
    public sealed record Input(Guid Id, Guid PartyId, string TextHash, string Name, string Title, DateOnly On);

    public abstract record Result
    {
        Result() { }

        public sealed record Done(bool InForce) : Result;

        public sealed record NotReady(Problem Problem, IReadOnlyList<Text> Missing) : Result;

        /// <summary>A party has been merged away: who it is now, so that it can be replaced.</summary>
        public sealed record Gone(Problem Problem, PartyGone Party) : Result;

        /// <summary>Every field that is wrong, so that all are mended at once; the problem is the first one's.</summary>
        public sealed record Refused(IReadOnlyList<Fault> Faults) : Result
        {
            public Refused(Problem problem)
                : this(Fault.Of(problem))
            {
            }

            public Problem Problem => Faults[0].Problem;
        }

        /// <summary>The text is no longer the one she read.</summary>
        public sealed record Conflict : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, DateTime utcNow, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(input);
        var whole = await read.ForChange(actor, AgreementActions.Sign, input.Id, today, cancellation);
        if (whole is null)
        {
            return new Result.NotFound();
        }

        var hash = whole.TextOn(input.On).Hash();
        if (await Refusal(actor, whole, input, hash, today, cancellation) is { } refused)
        {
            return refused;
        }

        var signature = new Signature
        {
            Id = Guid.CreateVersion7(),
            AgreementId = input.Id,
            PartyId = input.PartyId,
            Number = whole.Agreement.Number,
            Name = input.Name.Trim(),
            Title = input.Title.Trim(),
            On = input.On,
            TextHash = hash,
            RecordedById = actor.AccountId,
            RecordedAt = utcNow,
        };
        data.All<Signature>().Add(signature);
        whole.Agreement.Touch(utcNow);
        var inForce = BringInForce(whole with { Signatures = [.. whole.Signatures, signature] }, hash, input.On);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done(inForce);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Conflict();
        }
    }

    async Task<Result?> Refusal(
        Actor actor, WholeAgreement whole, Input input, string hash, DateOnly today, CancellationToken cancellation)
    {
        if (whole.Agreement.Status != AgreementStatus.Draft)
        {
            return whole.Agreement.Status == AgreementStatus.InForce
                ? new Result.Refused([new Fault(nameof(input.PartyId), AgreementProblems.AlreadySigned)]) : new Result.Refused(AgreementProblems.Ended);
        }

        if (Faults(actor, whole, input, today) is { Count: > 0 } faults)
        {
            return new Result.Refused(faults);
        }

        var gone = await successors.Handle(whole.Parties, input.On, cancellation);
        if (gone.Count > 0)
        {
            var first = gone.FirstOrDefault(one => one.Party.Id == input.PartyId) ?? gone[0];
            return new Result.Gone(first.Problem, first);
        }

        if (AgreementReadiness.Missing(whole, input.On) is { Count: > 0 } missing)
        {
            return new Result.NotReady(AgreementProblems.NotReady, missing);
        }

        return hash != input.TextHash ? new Result.Conflict()
            : whole.Counting(hash).Any(one => one.PartyId == input.PartyId) ? new Result.Refused([new Fault(nameof(input.PartyId), AgreementProblems.AlreadySigned)])
            : null;
    }

    static IReadOnlyList<Fault> Faults(Actor actor, WholeAgreement whole, Input input, DateOnly today)
    {
        var party = whole.Parties.FirstOrDefault(one => one.Id == input.PartyId);
        return Fault.In(
            (nameof(input.PartyId), party is null || party.ValidTo < input.On, AgreementProblems.UnknownParty),
            (nameof(input.PartyId), party is not null && !whole.MayRecordFor(actor, party), AgreementProblems.NotYourParty),
            (nameof(input.Name), input.Name.Trim().Length is 0 or > Signature.MaxNameLength || PersonNumber.IsIn(input.Name), AgreementProblems.BadSigner),
            (nameof(input.Title), input.Title.Trim().Length is 0 or > Signature.MaxNameLength || PersonNumber.IsIn(input.Title), AgreementProblems.BadSignerTitle),
            (nameof(input.On), input.On > today || input.On < party?.ValidFrom || !PlannedDay.IsWithin(input.On), AgreementProblems.BadSigningDay));
    }

    bool BringInForce(WholeAgreement whole, string hash, DateOnly on)
    {
        if (whole.Awaiting(on).Count > 0)
        {
            return false;
        }

        var agreement = whole.Agreement;
        var day = whole.Counting(hash).Max(one => one.On);
        agreement.Status = AgreementStatus.InForce;
        agreement.ValidFrom ??= day;
        agreement.NextRevision = day.AddMonths(agreement.RevisionMonths);
        data.All<AgreementVersion>().Add(new AgreementVersion
        {
            AgreementId = agreement.Id,
            Number = agreement.Number,
            Text = whole.TextOn(on).ToJson(),
            TextHash = hash,
            SignedOn = day,
        });
        return true;
    }
}
