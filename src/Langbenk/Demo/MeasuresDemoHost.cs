using Langbenk.Prevention.Measures;

namespace Langbenk.Demo;

/// <summary>The host municipality's kindergarten, school and youth club.</summary>
static class MeasuresDemoHost
{
    const MeasureLevels U = MeasureLevels.Universal, S = MeasureLevels.Selective, I = MeasureLevels.Indicated;

    static readonly MeasureFacts Young = new() { Targets = TargetGroups.YoungPerson, Access = AccessWay.Open, Levels = U, Phone = "00 00 99 70", Address = "Gamle skolen, Storfjell" };

    static readonly MeasureFacts AtSchool = new()
    {
        Arenas = Arenas.School,
        Targets = TargetGroups.Child | TargetGroups.YoungPerson,
        Access = AccessWay.Request,
        Phone = "00 00 99 60",
        LegalBasis = "opplæringsloven kap. 12",
        WhatHappens = "Du snakker med kontaktlæreren eller ringer skolen. Vi møtes innen en uke og avtaler hva som skjer videre.",
    };

    public static IEnumerable<DemoMeasure> All(DemoArea area)
    {
        var here = new[] { area.Host.Id };
        return [.. Kindergarten(area.Kindergartens[0].Id, here), .. School(area.Schools[0].Id, here), .. Club(area.YouthClubs[0].Id, here)];
    }

    static IEnumerable<DemoMeasure> Kindergarten(Guid service, Guid[] here) =>
    [
        new(service, here, new MeasureFacts
        {
            Name = "Åpen barnehage", WhatItIs = "Et sted å leke, spise og møte andre, to dager i uka.", WhoItIsFor = "Barn fra 0 til 5 år sammen med en voksen.",
            WhatHappens = "Bare kom. Det er alltid en førskolelærer der, og helsesykepleieren er innom på tirsdager.", Levels = U, Arenas = Arenas.Kindergarten | Arenas.Neighbourhood,
            Targets = TargetGroups.Child | TargetGroups.Parents, AgeFrom = 0, AgeTo = 5, Needs = ["friends", "new-in-norway"], Access = AccessWay.Open,
            Phone = "00 00 99 50", Address = "Bekkefaret 1, Storfjell", OpeningHours = "Tirsdag og torsdag 9.30–13", YearlyCost = 390_000,
        }, 4) { WaitingWeeks = 0 },
        new(service, here, new MeasureFacts
        {
            Name = "Språkgruppe", WhatItIs = "En liten gruppe der barna leker og snakker norsk sammen, fire ganger i uka.", WhoItIsFor = "Barn i barnehagen som trenger mer språk.",
            WhatHappens = "Du eller barnehagen sier fra. Vi avtaler med deg før barnet begynner.", Levels = S, Arenas = Arenas.Kindergarten, Targets = TargetGroups.Child,
            AgeFrom = 3, AgeTo = 5, Needs = ["language"], Phone = "00 00 99 50", Access = AccessWay.Request, Capacity = 12,
        }, 5) { WaitingWeeks = 2, MeasuredDaysAgo = 200 },
    ];

    static IEnumerable<DemoMeasure> School(Guid service, Guid[] here) =>
    [
        new(service, here, AtSchool with
        {
            Name = "Skolelosen", WhatItIs = "En voksen som følger deg tilbake til skolen, i ditt tempo. Losen kommer hjem, blir med på skolen og snakker med læreren.",
            WhoItIsFor = "Elever som ikke kommer på skolen, eller som gruer seg hver dag.", Levels = S | I, Arenas = Arenas.Home | Arenas.School,
            AgeFrom = 10, AgeTo = 19, Needs = ["school-absence"], MethodKey = "los", Capacity = 9, YearlyCost = 1_300_000,
        }, 2) { WaitingWeeks = 3, Evaluation = "Sju av ni elever var mer på skolen etter et halvt år. Det virket best når losen kom tidlig." },
        new(service, here, AtSchool with
        {
            Name = "Trygt skolemiljø", WhatItIs = "Skolen skal finne ut hva som skjer og stanse mobbing. Vi lager en plan som dere kan lese.", WhoItIsFor = "Alle elever.",
            Levels = U, AgeFrom = 6, AgeTo = 16, Needs = ["bullying"], MethodKey = "olweus",
        }, 6) { WaitingWeeks = 0 },
        new(service, here, AtSchool with
        {
            Name = "Velkomstgruppa", WhatItIs = "Norsk og ny på skolen, med voksne som forklarer hvordan ting fungerer her.", WhoItIsFor = "Elever som nettopp har kommet til Norge, og foreldrene deres.",
            Levels = S, AgeFrom = 6, AgeTo = 16, Needs = ["new-in-norway"], Capacity = 15,
        }, 3),
        new(service, here, AtSchool with
        {
            Name = "Leksehjelp", WhatItIs = "Hjelp med lekser og noe å spise, to ettermiddager i uka.", WhoItIsFor = "Elever på 5.–10. trinn.", WhatHappens = "Bare bli igjen etter skolen.",
            Levels = U, Access = AccessWay.Open, AgeFrom = 10, AgeTo = 16, Needs = ["learning"], OpeningHours = "Mandag og onsdag 14–16",
        }, 6),
    ];

    static IEnumerable<DemoMeasure> Club(Guid service, Guid[] here) =>
    [
        new(service, here, Young with
        {
            Name = "Ungdomsklubben", WhatItIs = "Biljard, band, mat og voksne som har tid.", WhoItIsFor = "Deg fra 7. trinn til du er ferdig på videregående.", WhatHappens = "Bare kom. Det koster ingenting.",
            Arenas = Arenas.Leisure, AgeFrom = 12, AgeTo = 18, Needs = ["leisure", "friends"], OpeningHours = "Onsdag og fredag 18–22", YearlyCost = 640_000,
        }, 6) { WaitingWeeks = 0 },
        new(service, here, Young with
        {
            Name = "Utlånsboden", WhatItIs = "Lån ski, sykkel og telt gratis i en uke.", WhoItIsFor = "Alle barn og unge.", WhatHappens = "Kom innom i åpningstida. Du trenger bare et navn og et telefonnummer.",
            Targets = TargetGroups.Family, Arenas = Arenas.Neighbourhood, AgeFrom = 3, AgeTo = 19, Needs = ["leisure"], OpeningHours = "Torsdag 15–19",
        }, 2),
        new(service, here, Young with
        {
            Name = "Uteteamet", WhatItIs = "Voksne som er ute der ungdom er, på kveld og i helg. De lytter og hjelper deg videre hvis du vil.", WhoItIsFor = "Ungdom ute på kveldstid.",
            WhatHappens = "Snakk med oss når du ser oss, eller send en melding.", Levels = S, Arenas = Arenas.Neighbourhood | Arenas.Leisure | Arenas.Digital, AgeFrom = 13, AgeTo = 18,
            Needs = ["drugs", "crime"], MethodKey = "street-team", OpeningHours = "Fredag og lørdag 19–01", YearlyCost = 450_000,
        }, 1) { WaitingWeeks = 0 },
    ];
}
