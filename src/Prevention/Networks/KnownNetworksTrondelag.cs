namespace Langbenk.Prevention.Networks;

/// <summary>
/// Table C1 describes the county's networks together and names no municipalities; table C2 names one municipality for each of four.
/// </summary>
static class KnownNetworksTrondelag
{
    const string County = "Trøndelag";

    static readonly IReadOnlyList<string> CarePackagePartners = ["Bufetat", "KS", "RKBU", "NUBU"];

    static readonly KnownProject CarePackage = new(
        new("Omsorgspakken", "Omsorgspakken", "Omsorgspakken (the care package)"),
        null,
        new(
            "Opplæring i og bruk av en veileder for å følge opp barn, foreldre og fosterforeldre etter at barnet har flyttet i fosterhjem.",
            "Opplæring i og bruk av ein rettleiar for å følgje opp barn, foreldre og fosterforeldre etter at barnet har flytta i fosterheim.",
            "Training in and use of a guide for following up child, parents and foster parents after the child has moved to a foster home."),
        ProjectStatus.Running);

    public static IReadOnlyList<KnownNetwork> Networks { get; } =
    [
        new("trondelag-together", "Læringsnettverkene i Trøndelag sammen", County, null,
            ["Trondheim og omegn", "Kystregionen", "Innherred", "Fjellregionen"],
            ["Bufetat Midt", "Universitetet i Sørøst-Norge"],
            [
                new(new("Foreldreveiledning (PYC)", "Foreldrerettleiing (PYC)", "Parent guidance (PYC)"),
                    "2021",
                    new(
                        "Opplæring av ansatte i helsestasjon, helsetjenester og barnevern i konkret veiledning hjemme hos familien.",
                        "Opplæring av tilsette i helsestasjon, helsetenester og barnevern i konkret rettleiing heime hos familien.",
                        "Training of staff in health centres, health services and child welfare in concrete guidance at home."),
                    ProjectStatus.Finished),
            ]),
        new("trondelag-innherred", "Læringsnettverk Innherred", County, null,
            ["Innherred"],
            [],
            [
                new(new("Utvikling av Omsorgspakken", "Utvikling av Omsorgspakken", "Development of Omsorgspakken (the care package)"),
                    null,
                    new(
                        "Fosterhjemsressursen på Innherred ledet arbeidet med en grunnmodell for oppfølging etter omsorgsovertakelse. Nå skal den tas i bruk i hele fylket.",
                        "Fosterheimsressursen på Innherred leidde arbeidet med ein grunnmodell for oppfølging etter omsorgsovertaking. No skal han takast i bruk i heile fylket.",
                        "The foster home resource in Innherred led the work on a basic model for follow-up after a care order. Now it is to be adopted in the whole county."),
                    ProjectStatus.Running),
            ]),
        new("trondelag-namdalen", "Læringsnettverk Namdalen", County, null, ["Namsos"], CarePackagePartners, [CarePackage]),
        new("trondelag-trondheim", "Læringsnettverk Trondheim og omegn", County, null, ["Trondheim"], CarePackagePartners, [CarePackage]),
        new("trondelag-kystregionen", "Læringsnettverk Kystregionen", County, null, ["Orkland"], CarePackagePartners, [CarePackage]),
        new("trondelag-fjellregionen", "Læringsnettverk Fjellregionen", County, null, ["Midtre Gauldal"], CarePackagePartners, [CarePackage]),
    ];
}
