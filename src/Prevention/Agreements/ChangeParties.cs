using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Places;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Agreements;

/// <summary>
/// Adds, ends or replaces a party of a draft. A party that has been merged away can be replaced in a signed agreement too:
/// that begins the revision, because the text then names another.
/// </summary>
public sealed class ChangeParties(IPreventionData data, ReadAgreement read, FindPlaces places, RenewRelations relations) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Changed(Guid? PartyId) : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record Conflict : Result;

        public sealed record NotFound : Result;
    }

    /// <summary>A municipality or service by id, or someone outside by name.</summary>
    public async Task<Result> Add(
        Actor actor, Guid id, Guid? place, string outside, DateOnly today, DateTime utcNow, CancellationToken cancellation = default)
    {
        var whole = await read.ForChange(actor, AgreementActions.Change, id, today, cancellation);
        if (whole is null || Refusal(whole.Agreement) is { } problem)
        {
            return whole is null ? new Result.NotFound() : new Result.Refused(Refusal(whole.Agreement)!);
        }

        var name = outside.Trim();
        var standing = place is { } chosen ? await places.One(chosen, today, cancellation) : null;
        if (place is not null && standing is null)
        {
            return new Result.Refused(AgreementProblems.UnknownPlace);
        }

        if (standing is null && (name.Length is 0 or > AgreementParty.MaxNameLength || PersonNumber.IsIn(name)))
        {
            return new Result.Refused(AgreementProblems.BadPartyName);
        }

        if (whole.PartiesOn(today).FirstOrDefault(one => standing is null ? Same(one.Name, name) : PlaceOf(one) == standing.Id) is { } there)
        {
            return new Result.Refused(AgreementProblems.PartyTwice(there.Name));
        }

        if (standing is null && (await places.Standing(today, cancellation)).FirstOrDefault(one => Same(one.Name, name)) is { } known)
        {
            return new Result.Refused(AgreementProblems.NameOfAPlace(known.Name));
        }

        var party = standing is null
            ? new AgreementParty { Id = Guid.CreateVersion7(), AgreementId = id, Place = whole.Parties.Count, Name = name, ValidFrom = today }
            : StartAgreement.Party(id, standing, whole.Parties.Count, today);
        data.All<AgreementParty>().Add(party);
        return await Save(whole.Agreement, [.. whole.Parties, party], party.Id, today, utcNow, cancellation);
    }

    public async Task<Result> End(Actor actor, Guid id, Guid partyId, DateOnly today, DateTime utcNow, CancellationToken cancellation = default)
    {
        var whole = await read.ForChange(actor, AgreementActions.Change, id, today, cancellation);
        if (whole is null || Refusal(whole.Agreement) is not null)
        {
            return whole is null ? new Result.NotFound() : new Result.Refused(Refusal(whole.Agreement)!);
        }

        if (whole.PartiesOn(today).FirstOrDefault(one => one.Id == partyId) is not { } party)
        {
            return new Result.Refused(AgreementProblems.UnknownParty);
        }

        if (PlaceOf(party) is { } place && place == OwnerOf(whole.Agreement))
        {
            return new Result.Refused(AgreementProblems.OwnerStays);
        }

        party.ValidTo = today.AddDays(-1);
        return await Save(whole.Agreement, whole.Parties, null, today, utcNow, cancellation);
    }

    public async Task<Result> Replace(
        Actor actor, Guid id, Guid partyId, Guid successor, DateOnly today, DateTime utcNow, CancellationToken cancellation = default)
    {
        var whole = await read.ForChange(actor, AgreementActions.Change, id, today, cancellation);
        if (whole is null || whole.Agreement.StatusOn(today) == AgreementStatus.Terminated)
        {
            return whole is null ? new Result.NotFound() : new Result.Refused(AgreementProblems.Ended);
        }

        var party = whole.PartiesOn(today).FirstOrDefault(one => one.Id == partyId);
        var place = await places.One(successor, today, cancellation);
        if (party is null || place is null)
        {
            return new Result.Refused(party is null ? AgreementProblems.UnknownParty : AgreementProblems.UnknownPlace);
        }

        var agreement = whole.Agreement;
        var leads = PlaceOf(party) == OwnerOf(agreement);
        if (leads && !await places.IsLed(place.Id, today, cancellation))
        {
            return new Result.Refused(AgreementProblems.NobodyLeadsThere(place.Name));
        }

        if (agreement.Status == AgreementStatus.InForce)
        {
            ReviseAgreement.Begin(agreement, utcNow);
        }

        if (leads)
        {
            (agreement.OwnerMunicipalityId, agreement.OwnerServiceId) = (place.MunicipalityId, place.ServiceId);
        }

        party.ValidTo = today.AddDays(-1);
        var already = whole.PartiesOn(today).FirstOrDefault(one => PlaceOf(one) == place.Id);
        var next = already ?? StartAgreement.Party(id, place, whole.Parties.Count, today);
        if (already is null)
        {
            data.All<AgreementParty>().Add(next);
        }

        return await Save(agreement, already is null ? [.. whole.Parties, next] : whole.Parties, next.Id, today, utcNow, cancellation);
    }

    async Task<Result> Save(
        Agreement agreement, IReadOnlyList<AgreementParty> parties, Guid? changed, DateOnly today, DateTime utcNow, CancellationToken cancellation)
    {
        agreement.Touch(utcNow);
        var owner = OwnerOf(agreement);
        await relations.WithTheNextSave(
            AgreementActions.Resource, agreement.Id,
            [.. parties.Where(one => PlaceOf(one) is not null && (one.ValidTo is null || one.ValidTo >= today)).Select(one => new RenewRelations.Wanted(
                PlaceOf(one) == owner ? RelationKind.Lead : RelationKind.Party, PlaceOf(one)!.Value, one.ServiceId is not null, one.ValidTo))],
            today, cancellation);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Changed(changed);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Conflict();
        }
    }

    static Problem? Refusal(Agreement agreement) => agreement.Status switch
    {
        AgreementStatus.InForce => AgreementProblems.NotDraft,
        AgreementStatus.Terminated => AgreementProblems.Ended,
        _ => null,
    };

    static Guid? PlaceOf(AgreementParty party) => party.MunicipalityId ?? party.ServiceId;

    static Guid? OwnerOf(Agreement agreement) => agreement.OwnerMunicipalityId ?? agreement.OwnerServiceId;

    static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
