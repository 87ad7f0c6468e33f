using Langbenk.Prevention.Measures;

namespace Langbenk.Demo;

/// <summary>The four smaller municipalities have less of their own, and more gaps.</summary>
static class MeasuresDemoOthers
{
    public static IEnumerable<DemoMeasure> All(DemoArea area) =>
    [
        .. Enumerable.Range(1, 4).Select(at => Clinic(area, at)),
        new(area.Kindergartens[1].Id, [area.Municipalities[1].Id], MeasuresDemoClinic.Basis with
        {
            Name = "Foreldregruppe i barnehagen", WhatItIs = "Åtte kvelder der foreldre snakker om det fine og det vanskelige med å ha barn.", WhoItIsFor = "Foreldre til barn i barnehage.",
            Levels = MeasureLevels.Universal, Arenas = Arenas.Kindergarten, AgeFrom = 1, AgeTo = 5, Needs = ["parenting"], MethodKey = "icdp", Phone = "00 00 98 51", Address = "Tverrelvdal barnehage",
        }, 3) { WaitingWeeks = 0, Evaluation = "Elleve av tolv ville anbefale gruppa til andre." },
        new(area.Schools[1].Id, [area.Municipalities[1].Id], MeasuresDemoClinic.Basis with
        {
            Name = "Vennegrupper", WhatItIs = "Små grupper i skoletida der elever blir kjent og gjør noe sammen.", WhoItIsFor = "Elever på 1.–7. trinn.",
            Levels = MeasureLevels.Selective, Arenas = Arenas.School, Targets = TargetGroups.Child, AgeFrom = 6, AgeTo = 12, Needs = ["friends"], Phone = "00 00 98 61", Address = "Tverrelvdal skole",
            LegalBasis = "opplæringsloven kap. 12",
        }, 2) { WaitingWeeks = 3, MeasuredDaysAgo = 150 },
        new(area.YouthClubs[2].Id, [area.Municipalities[2].Id], MeasuresDemoClinic.Basis with
        {
            Name = "Ungdomskafé", WhatItIs = "Et varmt sted å være på fredager.", WhoItIsFor = "Ungdom fra 13 år.", WhatHappens = "Bare kom.", Levels = MeasureLevels.Universal,
            Arenas = Arenas.Leisure, Targets = TargetGroups.YoungPerson, Access = AccessWay.Open, AgeFrom = 13, AgeTo = 18, Needs = ["leisure", "friends"], Phone = "00 00 97 71", Address = "Langvatn samfunnshus",
            LegalBasis = "",
        }, 4),
        new(area.Kindergartens[4].Id, [area.Municipalities[4].Id], MeasuresDemoClinic.Basis with
        {
            Name = "Åpen barnehage", WhatItIs = "Lek og kaffe én formiddag i uka.", WhoItIsFor = "Barn under skolealder med en voksen.", WhatHappens = "Bare kom.", Levels = MeasureLevels.Universal,
            Arenas = Arenas.Kindergarten, Access = AccessWay.Open, AgeFrom = 0, AgeTo = 5, Needs = ["friends"], Phone = "00 00 95 51", Address = "Åsmark barnehage", OpeningHours = "Onsdag 10–13",
        }, 1),
    ];

    static DemoMeasure Clinic(DemoArea area, int at) => new(area.HealthClinics[at].Id, [area.Municipalities[at].Id], MeasuresDemoClinic.Basis with
    {
        Name = $"Helsestasjonen i {area.Municipalities[at].Name}",
        WhatItIs = "Fast oppfølging av barnet fra fødsel til skolestart, og et sted å spørre om søvn, mat og gråt.",
        WhoItIsFor = "Alle barn fra 0 til 5 år og foreldrene deres.",
        Levels = MeasureLevels.Universal,
        Targets = TargetGroups.Child | TargetGroups.Parents,
        AgeFrom = -1,
        AgeTo = 5,
        Needs = ["sleep-crying", "pregnancy"],
        Phone = $"00 00 9{9 - at} 40",
        Address = $"{area.Municipalities[at].Name} helsestasjon",
    }, 6)
    { WaitingWeeks = at, MeasuredDaysAgo = 15 + (60 * at) };
}
