using Langbenk.Kernel;
using Langbenk.Prevention.Competence;

namespace Langbenk.Texts;

/// <summary>A service's competence, in numbers.</summary>
public static class CompetenceTexts
{
    public static Text Title => new("Kompetanse", "Kompetanse", "Competence");

    public static Text Lead => new(
        "Tall for hele tjenesten, uten navn. Små tall kan likevel peke på personer. Derfor ser bare de som leder tjenesten eller kommunen, denne siden.",
        "Tal for heile tenesta, utan namn. Små tal kan likevel peike på personar. Difor ser berre dei som leier tenesta eller kommunen, denne sida.",
        "Numbers for the whole service, without names. Small numbers may still point at people. So only those who lead the service or the municipality see this page.");

    public static Text NothingYet => new("Ingen tall er registrert ennå.", "Ingen tal er registrerte enno.", "No numbers are recorded yet.");

    public static Text Count => new("Registrer nye tall", "Registrer nye tal", "Record new numbers");

    public static Text Requirement => new("Kravet fra 2031", "Kravet frå 2031", "The requirement from 2031");

    public static Text RequirementLead => new(
        "Barnevernsloven § 15-6: Fra 1. januar 2031 skal leder og stedfortreder ha relevant mastergrad. Relevant bachelorgrad er nok med fire års arbeid i barnevernet, eller med to års arbeid og videreutdanning på 30 studiepoeng. Det må være dokumentert innen datoen.",
        "Barnevernslova § 15-6: Frå 1. januar 2031 skal leiar og stadfortredar ha relevant mastergrad. Relevant bachelorgrad er nok med fire års arbeid i barnevernet, eller med to års arbeid og vidareutdanning på 30 studiepoeng. Det må vere dokumentert innan datoen.",
        "Child Welfare Act § 15-6: From 1 January 2031 head and deputy must have a relevant master's degree. A relevant bachelor's degree is enough with four years' work in child welfare, or two years' work and further education of 30 credits. It must be documented by the date.");

    public static Text GapSentence(CompetenceGap gap)
    {
        ArgumentNullException.ThrowIfNull(gap);
        if (gap.Missing == 0)
        {
            return new("Leder og stedfortreder oppfyller kravet fra 2031.", "Leiar og stadfortredar oppfyller kravet frå 2031.", "Head and deputy meet the requirement from 2031.");
        }

        return gap.InForce
            ? new($"{gap.Missing} av 2 oppfyller ikke kravet, som gjelder nå.", $"{gap.Missing} av 2 oppfyller ikkje kravet, som gjeld no.", $"{gap.Missing} of 2 do not meet the requirement, which applies now.")
            : new($"{gap.Missing} av 2 oppfyller ikke kravet ennå. Det er {gap.MonthsLeft} måneder igjen.", $"{gap.Missing} av 2 oppfyller ikkje kravet enno. Det er {gap.MonthsLeft} månader igjen.", $"{gap.Missing} of 2 do not meet the requirement yet. There are {gap.MonthsLeft} months left.");
    }

    public static Text Of(PostStanding standing) => standing switch
    {
        PostStanding.Met => new("Oppfyller kravet", "Oppfyller kravet", "Meets the requirement"),
        PostStanding.LacksExperience => new("Mangler erfaring eller videreutdanning", "Manglar erfaring eller vidareutdanning", "Lacks experience or further education"),
        PostStanding.LacksEducation => new("Mangler relevant utdanning", "Manglar relevant utdanning", "Lacks relevant education"),
        PostStanding.Vacant => new("Stillingen er ledig", "Stillinga er ledig", "The post is vacant"),
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };

    /// <summary>What is missing, and the ways to get there.</summary>
    public static Text WhatIsMissing(PostStanding standing) => standing switch
    {
        PostStanding.LacksExperience => new(
            "Til sammen fire års dokumentert arbeid i barnevernet, eller to år og videreutdanning på minst 30 studiepoeng.",
            "Til saman fire års dokumentert arbeid i barnevernet, eller to år og vidareutdanning på minst 30 studiepoeng.",
            "Four years' documented work in child welfare altogether, or two years and further education of at least 30 credits."),
        PostStanding.LacksEducation => new(
            "Relevant mastergrad, eller relevant bachelorgrad og så erfaring.",
            "Relevant mastergrad, eller relevant bachelorgrad og så erfaring.",
            "A relevant master's degree, or a relevant bachelor's degree and then experience."),
        PostStanding.Vacant => new("Den som får stillingen, må oppfylle kravet.", "Den som får stillinga, må oppfylle kravet.", "Whoever gets the post must meet the requirement."),
        _ => new("Ingenting.", "Ingenting.", "Nothing."),
    };

    public static Text Post => new("Stilling", "Stilling", "Post");

    public static Text Has => new("Utdanning nå", "Utdanning no", "Education now");

    public static Text Missing => new("Dette mangler", "Dette manglar", "What is missing");

    public static Text Dispensation => new("Når kommunen kan gi unntak", "Når kommunen kan gi unntak", "When the municipality may exempt");

    public static Text Plan => new("Plan for å nå kravet", "Plan for å nå kravet", "Plan to meet the requirement");

    public static Text NoPlan => new("Ingen plan er skrevet.", "Ingen plan er skriven.", "No plan is written.");

    public static Text History => new("Tall over tid", "Tal over tid", "Numbers over time");

    public static Text Positions => new("Årsverk", "Årsverk", "Full-time positions");

    public static Text Vacant => new("Ledige årsverk", "Ledige årsverk", "Vacant positions");

    public static Text Left => new("Sluttet siste 12 måneder", "Slutta siste 12 månader", "Left in the last 12 months");

    public static Text Turnover => new("Sluttet, i prosent av de ansatte", "Slutta, i prosent av dei tilsette", "Left, as a percentage of the staff");

    public static Text People => new("Personer i alt", "Personar i alt", "People in all");

    public static Text PeopleWith => new("Personer etter utdanning", "Personar etter utdanning", "People by education");

    public static Text TableOf(string service) => new($"Kompetansen i {service} over tid", $"Kompetansen i {service} over tid", $"The competence of {service} over time");

    public static Text What => new("Hva", "Kva", "What");

    public static Text NotKnown => new("Ingen i stillingen", "Ingen i stillinga", "Nobody in the post");

    public static Text Service => new("Tjeneste", "Teneste", "Service");

    public static Text Day => new("Hvilken dag gjelder tallene?", "Kva dag gjeld tala?", "Which day are the numbers for?");

    public static Text PositionsHint => new("Bruk komma, for eksempel 12,5.", "Bruk komma, til dømes 12,5.", "Use a comma or point, for example 12.5.");

    public static Text PeopleHint => new("Tell leder og stedfortreder med. Velg den høyeste kategorien for hver person.", "Tel leiar og stadfortredar med. Vel den høgaste kategorien for kvar person.", "Count head and deputy too. Choose the highest category for each person.");

    public static Text PlanHint => new("Hva gjøres, og innen når? Skriv stillinger, ikke navn.", "Kva blir gjort, og innan når? Skriv stillingar, ikkje namn.", "What is done, and by when? Write positions, not names.");

    public static Text Save => new("Lagre tallene", "Lagre tala", "Save the numbers");

    public static Text Back => new("Til kompetanse", "Til kompetanse", "To competence");
}
