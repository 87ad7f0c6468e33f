using Langbenk.Kernel;
using Langbenk.Organisation.Services;
using Langbenk.Prevention.Measures;

namespace Langbenk.Texts;

/// <summary>What levels, arenas, target groups and ways in are called.</summary>
public static class MeasureWordTexts
{
    public static Text Of(MeasureLevels level) => level switch
    {
        MeasureLevels.Universal => new("Universelt", "Universelt", "Universal"),
        MeasureLevels.Selective => new("Selektivt", "Selektivt", "Selective"),
        MeasureLevels.Indicated => new("Indikert", "Indikert", "Indicated"),
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    /// <summary>«Selektivt, indikert»</summary>
    public static Text Levels(MeasureLevels levels)
    {
        var some = MeasureWords.Levels.Where(level => levels.HasFlag(level)).Select(Of).ToList();
        return new(Listed(some.ConvertAll(one => one.Nb)), Listed(some.ConvertAll(one => one.Nn)), Listed(some.ConvertAll(one => one.En)));
    }

    static string Listed(List<string> words) => string.Join(", ", words.Select((word, at) => at == 0 ? word : word.ToLowerInvariant()));

    public static Text Explain(MeasureLevels level) => level switch
    {
        MeasureLevels.Universal => new("For alle.", "For alle.", "For everybody."),
        MeasureLevels.Selective => new(
            "For grupper der vi vet at risikoen er større.", "For grupper der vi veit at risikoen er større.", "For groups with a known, higher risk."),
        MeasureLevels.Indicated => new(
            "For dem som allerede viser tegn på vansker.", "For dei som alt viser teikn på vanskar.", "For those who already show signs of difficulty."),
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    public static Text Of(Arenas arena) => arena switch
    {
        Arenas.Home => new("Hjemme", "Heime", "At home"),
        Arenas.Kindergarten => new("Barnehage", "Barnehage", "Kindergarten"),
        Arenas.School => new("Skole og SFO", "Skule og SFO", "School and after-school"),
        Arenas.HealthClinic => new("Helsestasjon", "Helsestasjon", "Health clinic"),
        Arenas.Leisure => new("Fritid", "Fritid", "Leisure"),
        Arenas.Digital => new("På nett eller telefon", "På nett eller telefon", "Online or by telephone"),
        Arenas.Neighbourhood => new("Nabolaget", "Nabolaget", "Neighbourhood"),
        Arenas.Nav => new("Nav", "Nav", "Nav"),
        Arenas.ServiceOffice => new("Hos tjenesten", "Hos tenesta", "At the service"),
        _ => throw new ArgumentOutOfRangeException(nameof(arena)),
    };

    public static Text Of(TargetGroups target) => target switch
    {
        TargetGroups.Child => new("Barn", "Barn", "Children"),
        TargetGroups.YoungPerson => new("Ungdom", "Ungdom", "Young people"),
        TargetGroups.Parents => new("Foreldre", "Foreldre", "Parents"),
        TargetGroups.Family => new("Hele familien", "Heile familien", "The whole family"),
        TargetGroups.Pregnant => new("Gravide", "Gravide", "Those who are pregnant"),
        TargetGroups.Staff => new("Ansatte", "Tilsette", "Staff"),
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };

    public static Text Of(AccessWay way) => way switch
    {
        AccessWay.Open => new("Bare kom", "Berre kom", "Just come"),
        AccessWay.Request => new("Ta kontakt selv", "Ta kontakt sjølv", "Make contact yourself"),
        AccessWay.Referral => new("Noen må henvise deg", "Nokon må tilvise deg", "Somebody must refer you"),
        AccessWay.Decision => new("Du søker og får et vedtak", "Du søkjer og får eit vedtak", "You apply and get a decision"),
        _ => throw new ArgumentOutOfRangeException(nameof(way)),
    };

    public static Text Explain(AccessWay way) => way switch
    {
        AccessWay.Open => new("Åpent for alle det gjelder, uten avtale.", "Ope for alle det gjeld, utan avtale.", "Open to all it concerns, without an appointment."),
        AccessWay.Request => new("Man ringer eller skriver, og får en avtale.", "Ein ringjer eller skriv, og får ein avtale.", "You call or write, and get an appointment."),
        AccessWay.Referral => new(
            "For eksempel fra helsestasjon, skole eller fastlege.", "Til dømes frå helsestasjon, skule eller fastlege.", "For example by the child health centre, the school or the GP."),
        AccessWay.Decision => new("Svaret er et vedtak som man kan klage på.", "Svaret er eit vedtak som ein kan klage på.", "The answer is a decision that can be appealed."),
        _ => throw new ArgumentOutOfRangeException(nameof(way)),
    };

    public static Text PublishedFrom(DateOnly from) => new(
        $"Publisert, vises fra {DateWords.Of(from, Language.Nb)}", $"Publisert, blir vist frå {DateWords.Of(from, Language.Nn)}", $"Published, shown from {DateWords.Of(from, Language.En)}");

    public static Text Of(MeasureStatus status) => status switch
    {
        MeasureStatus.Draft => new("Utkast", "Utkast", "Draft"),
        MeasureStatus.Published => new("Publisert", "Publisert", "Published"),
        MeasureStatus.Ended => new("Avsluttet", "Avslutta", "Ended"),
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static Text Of(AgeBand band)
    {
        ArgumentNullException.ThrowIfNull(band);
        return band.From < 0
            ? new Text("Graviditet", "Graviditet", "Pregnancy")
            : new Text($"{band.From}–{band.To} år", $"{band.From}–{band.To} år", $"{band.From}–{band.To} years");
    }

    public static Text Age(int age) => age < 0
        ? new Text("graviditet", "graviditet", "pregnancy")
        : new Text($"{age} år", $"{age} år", age == 1 ? "1 year" : $"{age} years");

    public static Text Ages(int from, int to) => (from, to) switch
    {
        (-1, -1) => new("Under graviditeten", "Under graviditeten", "During pregnancy"),
        (-1, 0) => new("Graviditet og første leveår", "Graviditet og første leveår", "Pregnancy and the first year"),
        (-1, _) => new($"Fra graviditet til {to} år", $"Frå graviditet til {to} år", $"From pregnancy to {to} years"),
        _ when from == to => new($"{from} år", $"{from} år", $"{from} years"),
        _ => new($"{from}–{to} år", $"{from}–{to} år", $"{from}–{to} years"),
    };

    /// <summary>The services that carry measures in most municipalities; the rest are called what they are together.</summary>
    public static Text Carrier(ServiceKind kind) => kind switch
    {
        ServiceKind.ChildWelfare => new("Barneverntjenesten", "Barnevernstenesta", "The child welfare service"),
        ServiceKind.School or ServiceKind.AfterSchool => new("Skole og SFO", "Skule og SFO", "School and after-school"),
        ServiceKind.EducationalPsychological => new("PPT", "PPT", "The educational-psychological service"),
        ServiceKind.Kindergarten or ServiceKind.KindergartenAuthority => new("Barnehage", "Barnehage", "Kindergarten"),
        ServiceKind.HealthClinic or ServiceKind.SchoolHealth => new("Helsestasjon og skolehelsetjeneste", "Helsestasjon og skulehelseteneste", "Child health centre and school health"),
        ServiceKind.MunicipalHealth or ServiceKind.GeneralPractitioner => new("Annen kommunal helsetjeneste", "Anna kommunal helseteneste", "Other municipal health services"),
        ServiceKind.SpecialistHealth => new("Spesialisthelsetjenesten", "Spesialisthelsetenesta", "Specialist health services"),
        ServiceKind.NavMunicipal or ServiceKind.NavState => new("Nav", "Nav", "Nav"),
        ServiceKind.FamilyCounselling => new("Familievernkontoret", "Familievernkontoret", "The family counselling office"),
        ServiceKind.VoluntaryOrganisation => new("Frivillige", "Frivillige", "Voluntary organisations"),
        ServiceKind.Municipality => new("Kommunen ellers", "Kommunen elles", "The municipality otherwise"),
        _ => new("Andre", "Andre", "Others"),
    };
}
