using Langbenk.Access;
using Langbenk.Prevention.Agreements;
using Langbenk.Prevention.Places;

namespace Langbenk.Prevention.Wheel;

/// <summary>Who has to do with a thing in the wheel.</summary>
static class WheelHolders
{
    /// <summary>
    /// Whose wheel it is leads; the other parties of the agreement take part; the services that do it or take part in it are members,
    /// and with them the municipalities they work for, unless it is for one council alone.
    /// </summary>
    public static IReadOnlyCollection<RenewRelations.Wanted> Of(Place lead, string? template, WholeAgreement? agreement, IEnumerable<Guid> services, DateOnly day)
    {
        List<RenewRelations.Wanted> own =
        [
            new(RelationKind.Lead, lead.Id, lead.AtService),
            .. (agreement?.PartiesOn(day) ?? [])
                .Where(one => (one.MunicipalityId ?? one.ServiceId) is { } id && id != lead.Id)
                .Select(one => new RenewRelations.Wanted(RelationKind.Party, (one.MunicipalityId ?? one.ServiceId)!.Value, one.ServiceId is not null)),
        ];
        var isShared = agreement is not null || lead.AtService || template is null || WheelTemplate.Find(template) is not { ForEachCouncil: true };
        return
        [
            .. own,
            .. services.Distinct().Where(id => own.TrueForAll(one => one.HolderId != id)).Select(id => new RenewRelations.Wanted(RelationKind.Member, id, isShared)),
        ];
    }
}
