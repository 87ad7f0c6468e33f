namespace Langbenk.Prevention.Agreements;

/// <summary>An agreement with all that belongs to it.</summary>
public sealed record WholeAgreement(
    Agreement Agreement, IReadOnlyList<AgreementParty> Parties, IReadOnlyList<AgreementDuty> Duties, IReadOnlyList<AgreementRoutine> Routines,
    IReadOnlyList<AgreementPoint> Points, IReadOnlyList<Signature> Signatures, IReadOnlyList<AgreementVersion> Versions)
{
    /// <summary>All that have ever been part of one of its texts, the oldest first.</summary>
    public IReadOnlyList<AgreementAttachment> Attachments { get; init; } = [];

    /// <summary>The names of those who recorded the signatures, by account; empty where nobody has asked for them.</summary>
    public IReadOnlyDictionary<Guid, string> Recorders { get; init; } = new Dictionary<Guid, string>();

    public AgreementText TextOn(DateOnly day) => AgreementText.Of(Agreement, Parties, Duties, Routines, Attachments, day);

    public IEnumerable<AgreementParty> PartiesOn(DateOnly day) => Parties.Where(one => one.IsPartyOn(day));

    /// <summary>The signatures that count: under this number and under these words.</summary>
    public IReadOnlyList<Signature> Counting(string hash) =>
        [.. Signatures.Where(one => one.Number == Agreement.Number && one.TextHash == hash)];

    /// <summary>Who among the parties of the day has not signed this text.</summary>
    public IReadOnlyList<AgreementParty> Awaiting(DateOnly day)
    {
        var signed = Counting(TextOn(day).Hash()).Select(one => one.PartyId).ToHashSet();
        return [.. PartiesOn(day).Where(one => !signed.Contains(one.Id))];
    }
}
