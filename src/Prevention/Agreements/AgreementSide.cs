using Langbenk.Kernel;
using Langbenk.Organisation.Services;

namespace Langbenk.Prevention.Agreements;

/// <summary>
/// One of those that an agreement is between. A municipality stands for the services it runs itself; one outside is known by its name,
/// because nothing else is known of it.
/// </summary>
public sealed record AgreementSide(Text Lacks, IReadOnlyList<ServiceKind> Kinds, IReadOnlyList<string> Words, bool MunicipalityCounts)
{
    public static AgreementSide ChildWelfare { get; } = new(
        new("Barnevernstjenesten er ikke part", "Barnevernstenesta er ikkje part", "The child welfare service is not a party"),
        [ServiceKind.ChildWelfare], ["barnevern", "child welfare"], false);

    public static AgreementSide Nav { get; } = new(
        new("Nav er ikke part", "Nav er ikkje part", "Nav is not a party"), [ServiceKind.NavMunicipal, ServiceKind.NavState], ["nav"], true);

    public static AgreementSide School { get; } = new(
        new("Skolen er ikke part", "Skulen er ikkje part", "The school is not a party"),
        [ServiceKind.School, ServiceKind.CountyEducation], ["skole", "skule", "school"], true);

    public static AgreementSide Kindergarten { get; } = new(
        new("Barnehagen er ikke part", "Barnehagen er ikkje part", "The kindergarten is not a party"),
        [ServiceKind.Kindergarten, ServiceKind.KindergartenAuthority], ["barnehage", "kindergarten"], true);

    public static AgreementSide HealthClinic { get; } = new(
        new("Helsestasjonen er ikke part", "Helsestasjonen er ikkje part", "The child health centre is not a party"),
        [ServiceKind.HealthClinic, ServiceKind.SchoolHealth, ServiceKind.MunicipalHealth], ["helse", "health"], true);

    public static AgreementSide Hospital { get; } = new(
        new("Helseforetaket er ikke part", "Helseføretaket er ikkje part", "The hospital trust is not a party"),
        [ServiceKind.SpecialistHealth], ["foretak", "føretak", "sykehus", "sjukehus", "hospital"], false);

    public static AgreementSide Police { get; } = new(
        new("Politiet er ikke part", "Politiet er ikkje part", "The police are not a party"), [ServiceKind.Police], ["politi", "police"], false);

    public bool Has(AgreementParty party, ServiceKind? kind)
    {
        ArgumentNullException.ThrowIfNull(party);
        return party.MunicipalityId is not null ? MunicipalityCounts
            : party.ServiceId is not null ? kind is { } its && Kinds.Contains(its)
            : Words.Any(word => party.Name.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
