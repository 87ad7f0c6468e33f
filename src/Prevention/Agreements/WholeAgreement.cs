using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;

namespace Langbenk.Prevention.Agreements;

/// <summary>An agreement with all that belongs to it.</summary>
public sealed record WholeAgreement(
    Agreement Agreement, IReadOnlyList<AgreementParty> Parties, IReadOnlyList<AgreementDuty> Duties, IReadOnlyList<AgreementRoutine> Routines,
    IReadOnlyList<AgreementPoint> Points, IReadOnlyList<Signature> Signatures, IReadOnlyList<AgreementVersion> Versions)
{
    /// <summary>All that have ever been part of one of its texts, the oldest first.</summary>
    public IReadOnlyList<AgreementAttachment> Attachments { get; init; } = [];

    /// <summary>The names of those who recorded the signatures or took them back, by account; empty where nobody has asked for them.</summary>
    public IReadOnlyDictionary<Guid, string> Recorders { get; init; } = new Dictionary<Guid, string>();

    /// <summary>The signatures that somebody of the party recorded itself, by id.</summary>
    public IReadOnlySet<Guid> RecordedByOwn { get; init; } = new HashSet<Guid>();

    /// <summary>What kind of service each of the services among the parties is.</summary>
    public IReadOnlyDictionary<Guid, ServiceKind> Kinds { get; init; } = new Dictionary<Guid, ServiceKind>();

    public ServiceKind? KindOf(AgreementParty party)
    {
        ArgumentNullException.ThrowIfNull(party);
        return party.ServiceId is { } id && Kinds.TryGetValue(id, out var kind) ? kind : null;
    }

    public AgreementText TextOn(DateOnly day) => AgreementText.Of(Agreement, Parties, Duties, Routines, Attachments, day);

    public IEnumerable<AgreementParty> PartiesOn(DateOnly day) => Parties.Where(one => one.IsPartyOn(day));

    /// <summary>The signatures that count: under this number and under these words.</summary>
    public IReadOnlyList<Signature> Counting(string hash) =>
        [.. Signatures.Where(one => one.Number == Agreement.Number && one.TextHash == hash && one.TakenBackAt is null)];

    /// <summary>Who among the parties of the day has not signed this text.</summary>
    public IReadOnlyList<AgreementParty> Awaiting(DateOnly day)
    {
        var signed = Counting(TextOn(day).Hash()).Select(one => one.PartyId).ToHashSet();
        return [.. PartiesOn(day).Where(one => !signed.Contains(one.Id))];
    }

    /// <summary>What the signatures stand under: the text in force, or that of the day while it is a draft.</summary>
    public string SignedHash(DateOnly day) => Versions.FirstOrDefault(one => one.Number == Agreement.Number)?.TextHash ?? TextOn(day).Hash();

    /// <summary>The paper is collected where the agreement is led, so she records for all there; elsewhere only for her own party.</summary>
    public bool MayRecordFor(Actor actor, AgreementParty party)
    {
        ArgumentNullException.ThrowIfNull(party);
        var places = AgreementActions.Sign.ScopesOf(actor);
        return (Agreement.OwnerMunicipalityId ?? Agreement.OwnerServiceId) is { } leads && places.Contains(leads)
            || (party.MunicipalityId ?? party.ServiceId) is { } own && places.Contains(own);
    }

    /// <summary>What a party recorded for itself, only that party takes back: the one who leads keeps the paper of the others, not their word.</summary>
    public bool MayTakeBack(Actor actor, Signature signature)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(signature);
        var party = Parties.Single(one => one.Id == signature.PartyId);
        return MayRecordFor(actor, party) && (!RecordedByOwn.Contains(signature.Id) || signature.RecordedById == actor.AccountId
            || ((party.MunicipalityId ?? party.ServiceId) is { } own && AgreementActions.Sign.ScopesOf(actor).Contains(own)));
    }
}
