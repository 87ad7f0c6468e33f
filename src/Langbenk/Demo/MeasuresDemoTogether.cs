using Langbenk.Prevention.Measures;

namespace Langbenk.Demo;

/// <summary>The one door of all five, and what the four smaller have with their neighbours because none of them can have it alone. Screens have nobody yet.</summary>
static class MeasuresDemoTogether
{
    const MeasureLevels U = MeasureLevels.Universal, S = MeasureLevels.Selective, I = MeasureLevels.Indicated;

    static readonly MeasureFacts OfHouse = new()
    {
        Arenas = Arenas.ServiceOffice | Arenas.Home | Arenas.Digital,
        Targets = TargetGroups.Family,
        Access = AccessWay.Open,
        LegalBasis = "helse- og omsorgstjenesteloven § 3-3",
        Phone = "00 00 03 01",
        Address = "Familiens hus, Storfjell. Vi kommer også til deg.",
        OpeningHours = "Hverdager 8–15.30, torsdag til 19",
    };

    static readonly MeasureFacts OfPpt = new()
    {
        Arenas = Arenas.School | Arenas.Home,
        Targets = TargetGroups.Child | TargetGroups.YoungPerson,
        Access = AccessWay.Request,
        Phone = "00 00 99 30",
        Email = "ppt@nordfjella.example",
        OpeningHours = "Hverdager 9–15",
    };

    public static IEnumerable<DemoMeasure> All(DemoArea area)
    {
        var everywhere = area.Municipalities.Select(one => one.Id).ToList();
        var neighbours = everywhere.Skip(1).ToList();
        return [OneDoor(area.FamilyHouse.Id, everywhere), .. Young(area.FamilyHouse.Id, neighbours), .. AtSchool(area.EducationalPsychological.Id, neighbours)];
    }

    static DemoMeasure OneDoor(Guid service, List<Guid> places) => new(service, places, OfHouse with
    {
        Name = "Familiens hus: én dør inn",
        WhatItIs = "Ett sted å begynne, uansett hva det gjelder. De hører hva dere trenger, hjelper med det samme, og finner de rette sammen med dere.",
        WhoItIsFor = "Barn, unge og familier i alle fem kommunene. Du trenger ikke vite hvem du skal spørre.",
        WhatHappens = "Du ringer eller stikker innom. Dere får svar innen fem dager, og én person som holder i det til dere har fått hjelp.",
        Levels = S,
        AgeFrom = -1,
        AgeTo = 24,
        MethodKey = "family-guide",
        YearlyCost = 1_450_000,
        Needs = ["many-things", "conflict", "next-of-kin", "social-control", "grief", "mental-health", "friends", "disability", "new-in-norway"],
    }, 2)
    { WaitingWeeks = 1 };

    static IEnumerable<DemoMeasure> Young(Guid service, List<Guid> places) =>
    [
        new(service, places, OfHouse with
        {
            Name = "Ungdomshelsa på hjul",
            WhatItIs = "Helsesykepleier og lege kommer til bygda annenhver uke: om kropp, prevensjon og det som er tungt. Gratis.",
            WhoItIsFor = "Deg mellom 13 og 20 år.",
            WhatHappens = "Kom til bussen ved skolen. Du får snakke alene, og trenger ikke si hvorfor du kommer.",
            Levels = U, Arenas = Arenas.School | Arenas.Neighbourhood, Targets = TargetGroups.YoungPerson, AgeFrom = 13, AgeTo = 20, Needs = ["body", "mental-health"],
            OpeningHours = "Onsdag 13–17, annenhver uke", YearlyCost = 520_000,
        }, 1) { WaitingWeeks = 0 },
        new(service, places, OfHouse with
        {
            Name = "Rus og gjeng: en voksen å snakke med",
            WhatItIs = "En ungdomskontakt for fire bygder møter deg der du er, og foreldrene dine hvis dere vil. Dere avtaler noen små steg om gangen.",
            WhoItIsFor = "Unge som ruser seg eller er med på ting de ikke vil, og foreldre som er urolige.",
            WhatHappens = "Send en melding eller ring. Ungdomskontakten svarer samme dag på hverdager.",
            Levels = S | I, Arenas = Arenas.Neighbourhood | Arenas.Leisure, Targets = TargetGroups.YoungPerson | TargetGroups.Parents, AgeFrom = 13, AgeTo = 18, Needs = ["drugs", "crime"],
            MethodKey = "los", Capacity = 8, YearlyCost = 610_000,
        }, 1) { WaitingWeeks = 1 },
    ];

    static IEnumerable<DemoMeasure> AtSchool(Guid service, List<Guid> places) =>
    [
        new(service, places, OfPpt with
        {
            Name = "Tilbake til skolen",
            WhatItIs = "En rådgiver møter deg hjemme, finner ut hva som er vanskelig på skolen, og går veien tilbake sammen med deg.",
            WhoItIsFor = "Elever som har begynt å være mye borte fra skolen, og foreldrene deres.",
            WhatHappens = "Du, foreldrene dine eller skolen ringer. Rådgiveren kommer innen to uker, og dere lager en plan der du bestemmer farten.",
            Levels = I, AgeFrom = 10, AgeTo = 16, Needs = ["school-absence"], LegalBasis = "opplæringsloven kap. 11", Capacity = 10, YearlyCost = 780_000,
        }, 1) { WaitingWeeks = 2 },
        new(service, places, OfPpt with
        {
            Name = "Når mobbingen ikke stopper",
            WhatItIs = "Et lite team på tvers av skolene hjelper når det skolen har prøvd, ikke har virket. De snakker med alle, også med deg.",
            WhoItIsFor = "Elever som blir mobbet, og klassene og de voksne rundt dem.",
            WhatHappens = "Ring teamet eller be skolen gjøre det. De er på skolen innen en uke. Skolen har ansvaret hele tiden.",
            Levels = I, Arenas = Arenas.School, AgeFrom = 6, AgeTo = 16, Needs = ["bullying"], LegalBasis = "opplæringsloven kap. 12",
        }, 1) { WaitingWeeks = 1 },
    ];
}
