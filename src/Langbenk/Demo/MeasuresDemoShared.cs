using Langbenk.Prevention.Measures;

namespace Langbenk.Demo;

/// <summary>What the five have together: child welfare, Nav and PPT.</summary>
static class MeasuresDemoShared
{
    const MeasureLevels U = MeasureLevels.Universal, S = MeasureLevels.Selective, I = MeasureLevels.Indicated;

    public static IEnumerable<DemoMeasure> All(DemoArea area)
    {
        var everywhere = area.Municipalities.Select(one => one.Id).ToList();
        return [.. ChildWelfare(area.ChildWelfare.Id, everywhere), .. Nav(area.Nav.Id, everywhere), Ppt(area.EducationalPsychological.Id, everywhere)];
    }

    static readonly MeasureFacts OfChildWelfare = new()
    {
        Arenas = Arenas.Home | Arenas.ServiceOffice,
        Targets = TargetGroups.Family,
        Access = AccessWay.Decision,
        LegalBasis = "barnevernsloven § 3-1",
        Phone = "00 00 99 10",
        Email = "barnevern@nordfjella.example",
        Address = "Storfjellvegen 2, Storfjell",
        OpeningHours = "Hverdager 8–15.30. Barnevernsvakta svarer ellers.",
        WhatHappens = "Du ringer eller kommer innom. Vi snakker om hva som er vanskelig, og du kan si nei. Ønsker du hjelp, blir vi enige om hva og hvor lenge.",
    };

    static IEnumerable<DemoMeasure> ChildWelfare(Guid service, List<Guid> places) =>
    [
        new(service, places, OfChildWelfare with
        {
            Name = "Spør barnevernet uten å si hvem du er",
            WhatItIs = "Du kan ringe og spørre om alt som gjelder omsorg for barn. Du trenger ikke si navnet ditt.",
            WhoItIsFor = "Foreldre, barn, naboer og alle som lurer.",
            WhatHappens = "Du ringer, og en som kan barnevern svarer. Vi skriver ikke ned hvem du er.",
            Levels = U, Arenas = Arenas.Digital, Access = AccessWay.Open, AgeFrom = -1, AgeTo = 18, Needs = ["violence", "parenting"], LegalBasis = "barnevernsloven § 15-1",
        }, 6),
        new(service, places, OfChildWelfare with
        {
            Name = "Veiledning hjemme",
            WhatItIs = "En veileder kommer hjem til dere én gang i uka og øver sammen med dere på det som er vanskelig.",
            WhoItIsFor = "Familier der hverdagen med barna har blitt for tung.",
            Levels = I, AgeFrom = 0, AgeTo = 17, Needs = ["parenting", "behaviour"], MethodKey = "marte-meo", Capacity = 14, YearlyCost = 1_900_000,
        }, 6) { WaitingWeeks = 5, Evaluation = "Ni av tolv familier sa at hverdagen var blitt roligere. Tre ønsket mer hjelp på kveldstid." },
        new(service, places, OfChildWelfare with
        {
            Name = "Besøkshjem",
            WhatItIs = "Barnet er hos en annen familie en helg i måneden, så alle får hvile og barnet får noe fint å glede seg til.",
            WhoItIsFor = "Barn i familier med lite hvile og lite nettverk.",
            Levels = I, Arenas = Arenas.Neighbourhood, AgeFrom = 2, AgeTo = 17, Needs = ["parenting"], Capacity = 10, YearlyCost = 1_100_000,
        }, 6) { WaitingWeeks = 12, MeasuredDaysAgo = 140 },
        new(service, places, OfChildWelfare with
        {
            Name = "Trygghetssirkelen (kurs hos barnevernet)",
            WhatItIs = "Åtte kvelder om hva små barn trenger av nærhet og frihet.",
            WhoItIsFor = "Foreldre til barn under skolealder.",
            Levels = S, Arenas = Arenas.ServiceOffice, Access = AccessWay.Request, AgeFrom = 0, AgeTo = 6, Needs = ["parenting"], MethodKey = "cos-p",
        }, 6) { EndedYearsAgo = 4 },
        new(service, places, OfChildWelfare with
        {
            Name = "Foreldregrupper i barnehagene",
            WhatItIs = "Barnevernets veileder møtte foreldre i barnehagen, åtte ganger, om å være sammen med barn.",
            WhoItIsFor = "Alle foreldre med barn i barnehage.",
            Levels = U | S, Arenas = Arenas.Kindergarten, Access = AccessWay.Open, AgeFrom = 1, AgeTo = 5, Needs = ["parenting"], MethodKey = "icdp",
        }, 6) { EndedYearsAgo = 3 },
        new(service, places, OfChildWelfare with
        {
            Name = "Øving for foreldre når barnet ofte er i krig",
            WhatItIs = "Dere møter en veileder 20–25 ganger og øver på beskjeder, ros og grenser som virker.",
            WhoItIsFor = "Foreldre til barn fra 3 til 12 år som ofte er sinte og slår.",
            WhatHappens = "Helsestasjonen, barnehagen eller skolen skriver en henvisning sammen med deg. Så møter dere veilederen, og dere blir enige om hva dere vil øve på. Du kan si nei når som helst.",
            Levels = I, Access = AccessWay.Referral, AgeFrom = 3, AgeTo = 12, Needs = ["behaviour", "parenting"], MethodKey = "pmto", Capacity = 8, YearlyCost = 850_000,
        }, 3) { WaitingWeeks = 8 },
        new(service, places, OfChildWelfare with
        {
            Name = "Familieteam når det har vært vold",
            WhatItIs = "Et lite team hjelper hele familien flere ganger i uka, så barna kan være trygge hjemme.",
            WhoItIsFor = "Familier der barn har opplevd vold eller ikke har fått den omsorgen de trenger.",
            Levels = I, AgeFrom = 6, AgeTo = 17, Needs = ["violence"], MethodKey = "mst-can", Capacity = 3, YearlyCost = 1_600_000,
        }, 1) { WaitingWeeks = 2 },
        new(service, places, OfChildWelfare with
        {
            Name = "Hjelp videre etter 18",
            WhatItIs = "Du som har hatt hjelp fra barnevernet, kan få hjelp til du fyller 25: bolig, skole, økonomi og noen å ringe.",
            WhoItIsFor = "Unge som har bodd i fosterhjem, på institusjon eller hatt hjelp hjemme.",
            Levels = I, Targets = TargetGroups.YoungPerson, AgeFrom = 17, AgeTo = 25, Needs = ["on-my-own", "housing"], LegalBasis = "barnevernsloven § 3-6",
        }, 6) { WaitingWeeks = 1 },
    ];

    static readonly MeasureFacts OfNav = new()
    {
        Arenas = Arenas.Nav | Arenas.Digital,
        Targets = TargetGroups.Family,
        Access = AccessWay.Request,
        Levels = S,
        LegalBasis = "sosialtjenesteloven § 17",
        Phone = "00 00 99 20",
        Address = "Storfjellvegen 4, Storfjell",
        OpeningHours = "Hverdager 10–14",
        WhatHappens = "Du ringer eller kommer innom. Vi avtaler en samtale, og du kan ta med noen. Vi ser på hele situasjonen, også hva barna trenger.",
    };

    static IEnumerable<DemoMeasure> Nav(Guid service, List<Guid> places) =>
    [
        new(service, places, OfNav with
        {
            Name = "Hjelp med penger og gjeld",
            WhatItIs = "En rådgiver hjelper deg å få oversikt, snakke med dem du skylder penger, og søke om det du har rett til.",
            WhoItIsFor = "Familier der pengene ikke strekker til.",
            AgeFrom = -1, AgeTo = 18, Needs = ["money"], YearlyCost = 720_000,
        }, 6) { WaitingWeeks = 2, MeasuredDaysAgo = 130 },
        new(service, places, OfNav with
        {
            Name = "Hjelp til å finne bolig",
            WhatItIs = "Vi hjelper deg å finne et sted å bo, søke bostøtte og snakke med utleier.",
            WhoItIsFor = "Familier og unge som mangler bolig eller står i fare for å miste den.",
            AgeFrom = -1, AgeTo = 24, Needs = ["housing"], LegalBasis = "sosialtjenesteloven §§ 15 og 27",
        }, 6) { WaitingWeeks = 6 },
        new(service, places, OfNav with
        {
            Name = "Støtte til fritid",
            WhatItIs = "Penger til trening, utstyr, bursdager og turer når familien har lite å rutte med.",
            WhoItIsFor = "Barn og unge i familier med lav inntekt.",
            Targets = TargetGroups.Child | TargetGroups.YoungPerson, AgeFrom = 3, AgeTo = 18, Needs = ["leisure", "money"],
        }, 4) { WaitingWeeks = 3 },
        new(service, places, OfNav with
        {
            Name = "Ungdomsteamet",
            WhatItIs = "En fast person hjelper deg videre til jobb, praksis eller skole. Dere møtes ofte, gjerne på kafé.",
            WhoItIsFor = "Du som er under 25 og verken har jobb eller skole.",
            Targets = TargetGroups.YoungPerson, Arenas = Arenas.Nav | Arenas.Neighbourhood | Arenas.School, AgeFrom = 16, AgeTo = 24, Needs = ["young-out"], MethodKey = "los",
        }, 3) { WaitingWeeks = 1, Evaluation = "Halvparten var i arbeid eller utdanning etter et år. De som ikke var det, hadde oftere psykiske plager." },
    ];

    static DemoMeasure Ppt(Guid service, List<Guid> places) => new(service, places, new MeasureFacts
    {
        Name = "PPT: når barnet strever med språk eller læring",
        WhatItIs = "Fagfolk som finner ut hva barnet strever med, og gir råd til barnehagen, skolen og dere hjemme.",
        WhoItIsFor = "Barn og unge som strever med språk, lesing, regning eller å følge med.",
        WhatHappens = "Du kan ta kontakt selv. Vi snakker først med deg og barnehagen eller skolen, og undersøker bare hvis du sier ja.",
        Levels = S | I,
        Arenas = Arenas.Kindergarten | Arenas.School,
        Targets = TargetGroups.Child | TargetGroups.YoungPerson,
        AgeFrom = 1,
        AgeTo = 19,
        Needs = ["language", "learning"],
        Access = AccessWay.Request,
        LegalBasis = "opplæringsloven kap. 11 og barnehageloven § 33",
        Phone = "00 00 99 30",
        Email = "ppt@nordfjella.example",
        OpeningHours = "Hverdager 9–15",
        YearlyCost = 4_200_000,
    }, 6)
    { WaitingWeeks = 9 };
}
