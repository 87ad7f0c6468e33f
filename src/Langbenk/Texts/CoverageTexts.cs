using Langbenk.Kernel;
using Langbenk.Organisation.Services;
using Langbenk.Prevention.Coverage;

namespace Langbenk.Texts;

/// <summary>Plans side by side.</summary>
public static class CoverageTexts
{
    public static Text Title => new("Sammenlign planer", "Samanlikn planar", "Compare plans");

    public static Text Lead => new(
        "Hva har planene med, og hvor konkrete er de? Siden teller det som er skrevet. Om det er godt, må dere vurdere selv.",
        "Kva har planane med, og kor konkrete er dei? Sida tel det som er skrive. Om det er godt, må de vurdere sjølve.",
        "What do the plans hold, and how concrete are they? The page counts what is written. Whether it is good, you must judge.");

    public static Text None => new(
        "Det finnes ingen planer å sammenligne ennå.", "Det finst ingen planar å samanlikne enno.", "There are no plans to compare yet.");

    public static Text BackToPlans => new("Til planene", "Til planane", "To the plans");

    public static Text What => new("Hva", "Kva", "What");

    public static Text SixPlans => new("Seks planer i evalueringen", "Seks planar i evalueringa", "Six plans in the evaluation");

    public static Text Download => new("Last ned som regneark (Excel)", "Last ned som rekneark (Excel)", "Download as a spreadsheet (Excel)");

    public static Text SourceOfSix => new("Kilde for kolonnen til høyre", "Kjelde for kolonnen til høgre", "Source of the column to the right");

    public static Text Yes => new("Ja", "Ja", "Yes");

    public static Text No => new("Nei", "Nei", "No");

    public static Text Size => new("Omfang", "Omfang", "Size");

    public static Text SizeOf(int words, int years) => new(
        $"{Thousands(words)} ord, {years} år", $"{Thousands(words)} ord, {years} år", $"{Thousands(words)} words, {years} {(years == 1 ? "year" : "years")}");

    public static Text Parts => new("Deler som er skrevet", "Delar som er skrivne", "Parts that are written");

    public static Text PartsOf(int written, bool allRequired) => allRequired
        ? new($"{written}, med alle loven krever", $"{written}, med alle lova krev", $"{written}, with all the act requires")
        : new($"{written}, men ikke alle loven krever", $"{written}, men ikkje alle lova krev", $"{written}, but not all the act requires");

    public static Text Knowledge => new("Har kunnskapsgrunnlag", "Har kunnskapsgrunnlag", "Has a knowledge base");

    public static Text Definitions => new("Forklarer ordene", "Forklarer orda", "Explains the words");

    public static Text AdoptedWords(int count) => new(
        count == 1 ? "1 vedtatt ord" : $"{count} vedtatte ord", count == 1 ? "1 vedteke ord" : $"{count} vedtekne ord", $"{count} adopted {(count == 1 ? "word" : "words")}");

    public static Text LevelsRow => new("Mål på hvert nivå", "Mål på kvart nivå", "Goals on each level");

    public static Text AgesRow => new("Mål for hver alder", "Mål for kvar alder", "Goals for each age");

    public static Text MeasuresRow => new("Mål med tiltak", "Mål med tiltak", "Goals with a measure");

    public static Text AnsweredRow => new("Mål med ansvarlig", "Mål med ansvarleg", "Goals with someone responsible");

    public static Text TimedRow => new("Mål med frist", "Mål med frist", "Goals with a deadline");

    public static Text FollowedRow => new("Mål med noe å måle", "Mål med noko å måle", "Goals with something to count");

    public static Text ConcreteRow => new("Mål med alle fire", "Mål med alle fire", "Goals with all four");

    public static Text ServicesRow => new("Tjenester som får ansvar", "Tenester som får ansvar", "Services given responsibility");

    public static Text Unmentioned => new("Får ikke ansvar", "Får ikkje ansvar", "Given none");

    public static Text New => new("Sier hva som er nytt", "Seier kva som er nytt", "Says what is new");

    public static Text Barriers => new("Nevner hindringer", "Nemner hindringar", "Names barriers");

    public static Text Heckman => new("Viser Heckman-kurven", "Viser Heckman-kurva", "Shows Heckman's curve");

    public static Text NoService => new("Ingen", "Ingen", "None");

    public static Text ShareOf(Share share) => share.Of == 0
        ? new("Ingen mål", "Ingen mål", "No goals")
        : new($"{share.Some} av {share.Of} ({share.Percent} %)", $"{share.Some} av {share.Of} ({share.Percent} %)", $"{share.Some} of {share.Of} ({share.Percent}%)");

    public static Text LevelShort(int at) => at switch
    {
        0 => new("Universelt", "Universelt", "Universal"),
        1 => new("Selektivt", "Selektivt", "Selective"),
        _ => new("Indikert", "Indikert", "Indicated"),
    };

    public static Text AgeBand((int From, int To) band) => band.From < 0
        ? new("Før fødsel og spedbarn", "Før fødsel og spedbarn", "Before birth and infants")
        : new($"{band.From}–{band.To} år", $"{band.From}–{band.To} år", $"Ages {band.From}–{band.To}");

    public static Text Kind(ServiceKind kind) => kind switch
    {
        ServiceKind.ChildWelfare => new("barnevern", "barnevern", "child welfare"),
        ServiceKind.Kindergarten => new("barnehage", "barnehage", "kindergarten"),
        ServiceKind.School => new("skole", "skule", "school"),
        ServiceKind.AfterSchool => new("SFO", "SFO", "after-school"),
        ServiceKind.EducationalPsychological => new("PPT", "PPT", "PPT"),
        ServiceKind.HealthClinic => new("helsestasjon", "helsestasjon", "child health centre"),
        ServiceKind.SchoolHealth => new("skolehelsetjeneste", "skulehelseteneste", "school health"),
        ServiceKind.MunicipalHealth => new("psykisk helse og rus", "psykisk helse og rus", "mental health and drugs"),
        ServiceKind.GeneralPractitioner => new("fastlege", "fastlege", "general practitioner"),
        ServiceKind.NavMunicipal => new("Nav", "Nav", "Nav"),
        ServiceKind.FamilyCounselling => new("familievern", "familievern", "family counselling"),
        ServiceKind.SpecialistHealth => new("BUP og sykehus", "BUP og sjukehus", "BUP and hospital"),
        ServiceKind.CrisisCentre => new("krisesenter", "krisesenter", "crisis centre"),
        ServiceKind.Police => new("politi og SLT", "politi og SLT", "police"),
        ServiceKind.IntegrationService => new("flyktningtjeneste", "flyktningteneste", "integration service"),
        ServiceKind.VoluntaryOrganisation => new("frivillige", "frivillige", "voluntary organisations"),
        ServiceKind.Municipality => new("kommuneledelse og kultur", "kommuneleiing og kultur", "municipal management and culture"),
        _ => new("andre tjenester", "andre tenester", "other services"),
    };

    static string Thousands(int number) => number.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture).Replace(',', ' ');
}
