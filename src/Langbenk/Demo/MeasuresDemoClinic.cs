using Langbenk.Prevention.Measures;

namespace Langbenk.Demo;

/// <summary>The host municipality's health clinic: what comes first in a life, and the one door in.</summary>
static class MeasuresDemoClinic
{
    const MeasureLevels U = MeasureLevels.Universal, S = MeasureLevels.Selective, I = MeasureLevels.Indicated;

    internal static readonly MeasureFacts Basis = new()
    {
        Arenas = Arenas.HealthClinic,
        Targets = TargetGroups.Parents,
        Access = AccessWay.Request,
        LegalBasis = "helse- og omsorgstjenesteloven § 3-2",
        Phone = "00 00 99 40",
        Address = "Helsehuset, Storfjell",
        OpeningHours = "Hverdager 8–15",
        WhatHappens = "Du ringer eller sender melding. En helsesykepleier svarer samme dag og finner en time som passer.",
    };

    /// <summary>The clinic's until the child welfare service took it over, and then only for those who already struggle.</summary>
    static readonly MeasureFacts AtHome = Basis with
    {
        Name = "Hjemmebesøk hver uke når mye er tungt",
        WhatItIs = "Den samme voksne kommer hjem til dere hver uke en tid. Vi ser på hverdagen sammen, og på det som er mellom deg og barnet.",
        WhoItIsFor = "Familier med barn under tre år som har det vanskelig.",
        WhatHappens = "Du ringer, eller noen du snakker med, spør for deg. Vi kommer hjem til dere innen to uker hvis du vil.",
        Levels = S | I,
        Arenas = Arenas.Home,
        Targets = TargetGroups.Child | TargetGroups.Parents,
        AgeFrom = 0,
        AgeTo = 2,
        Needs = ["parenting"],
        Capacity = 8,
        YearlyCost = 720_000,
    };

    public static IEnumerable<DemoMeasure> All(DemoArea area)
    {
        var (service, here) = (area.HealthClinics[0].Id, new[] { area.Host.Id });
        return
        [
            new(service, here, Basis with
            {
                Name = "Jordmor", WhatItIs = "Samtaler og undersøkelser gjennom graviditeten, og et hjemmebesøk etter fødselen.",
                WhoItIsFor = "Alle som venter barn.", Levels = U, Arenas = Arenas.HealthClinic | Arenas.Home, Targets = TargetGroups.Pregnant,
                AgeFrom = -1, AgeTo = 0, Needs = ["pregnancy"], Capacity = 60,
            }, 6) { WaitingWeeks = 1 },
            new(service, here, Basis with
            {
                Name = "Helsestasjonen", WhatItIs = "Fast oppfølging av barnet fra fødsel til skolestart, og et sted å spørre om alt: søvn, mat, gråt, vaksiner.",
                WhoItIsFor = "Alle barn fra 0 til 5 år og foreldrene deres.", Levels = U, Targets = TargetGroups.Child | TargetGroups.Parents,
                AgeFrom = 0, AgeTo = 5, Needs = ["sleep-crying", "pregnancy", "language"], MethodKey = "nbo", YearlyCost = 2_600_000,
            }, 6) { WaitingWeeks = 0, Evaluation = "Nær alle barn fulgte programmet. Foreldrene ba om kveldstid én dag i uka." },
            new(service, here, Basis with
            {
                Name = "Trygghetssirkelen", WhatItIs = "Åtte samlinger der foreldre snakker om hva barn trenger av nærhet og av frihet.",
                WhoItIsFor = "Foreldre som er slitne, urolige eller vil ha noe å støtte seg på.", Levels = S,
                AgeFrom = 0, AgeTo = 6, Needs = ["parenting"], MethodKey = "cos-p", Capacity = 10, YearlyCost = 140_000,
            }, 3) { WaitingWeeks = 4 },
            new(service, here, Basis with
            {
                Name = "Helsesykepleier på skolen", WhatItIs = "Døra er åpen i storefri. Du kan snakke om alt, og du bestemmer hva som sies videre, med noen få unntak.",
                WhoItIsFor = "Alle elever.", WhatHappens = "Bare kom innom, eller send en melding. Du trenger ikke si hvorfor.", Levels = U, Arenas = Arenas.School,
                Targets = TargetGroups.Child | TargetGroups.YoungPerson, Access = AccessWay.Open, AgeFrom = 6, AgeTo = 19, Needs = ["mental-health", "body", "friends"],
            }, 6) { WaitingWeeks = 0, MeasuredDaysAgo = 60 },
            new(service, here, Basis with
            {
                Name = "Helsestasjon for ungdom", WhatItIs = "Lege og helsesykepleier om prevensjon, kropp, rus og det som er tungt. Helt gratis.",
                WhoItIsFor = "Deg mellom 13 og 24 år.", WhatHappens = "Kom torsdag mellom 15 og 18. Du får snakke alene med den som er der.", Levels = U,
                Targets = TargetGroups.YoungPerson, Access = AccessWay.Open, OpeningHours = "Torsdag 15–18", AgeFrom = 13, AgeTo = 24, Needs = ["body", "drugs", "mental-health"],
            }, 6) { WaitingWeeks = 0 },
            new(service, here, Basis with
            {
                Name = "Psykolog for barn og unge", WhatItIs = "Samtaler når barnet er trist, redd eller stresset over tid.",
                WhoItIsFor = "Barn fra 6 til 18 år og foreldrene deres.", WhatHappens = "Du ringer selv. Vi har en første samtale med deg og barnet, og avtaler hva som kan hjelpe.",
                Levels = S | I, Targets = TargetGroups.Child | TargetGroups.YoungPerson | TargetGroups.Parents, AgeFrom = 6, AgeTo = 18, Needs = ["mental-health"], Capacity = 25, YearlyCost = 980_000,
            }, 5) { WaitingWeeks = 14 },
            new(service, here, Basis with
            {
                Name = "Familieveiviseren", WhatItIs = "Én dør inn når det er mye på en gang. Et lite team hjelper raskt og samordner resten, så du slipper å fortelle alt mange ganger.",
                WhoItIsFor = "Familier og unge som trenger hjelp fra flere, eller ikke vet hvem de skal spørre. Du trenger ingen diagnose og intet vedtak.",
                WhatHappens = "Du ringer én person. Innen en uke møtes dere, hjemme eller her. Sammen lager dere en plan, og veiviseren følger den opp.",
                Levels = S | I, Arenas = Arenas.Home | Arenas.HealthClinic | Arenas.School | Arenas.Nav, Targets = TargetGroups.Family, AgeFrom = -1, AgeTo = 24,
                Needs = ["many-things", "disability"], MethodKey = "family-guide", Capacity = 20, YearlyCost = 2_100_000, LegalBasis = "helse- og omsorgstjenesteloven §§ 7-2 og 7-2 a",
            }, 2) { WaitingWeeks = 1, Evaluation = "Familiene sier at de slapp å fortelle alt på nytt. Vi vet ennå ikke om hjelpen varer." },
            new(service, here, AtHome, 5) { WaitingWeeks = 3, Moved = new(area.ChildWelfare.Id, 2, AtHome with { Levels = I, LegalBasis = "barnevernsloven § 3-1", Phone = "00 00 99 10", Address = "Storfjellvegen 2, Storfjell" }) },
            new(service, here, Basis with
            {
                Name = "Sorggruppe for barn", WhatItIs = "Barn som har mistet noen, møtes og gjør ting sammen.", Levels = S, AgeFrom = 6, AgeTo = 12, Needs = ["grief"], WhatHappens = "",
            }, 0) { StaysDraft = true },
        ];
    }
}
