using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>The page of a municipality for its council and inhabitants, and the list of municipalities.</summary>
public static class FrontTexts
{
    public static Text Municipalities => new("Kommunene", "Kommunane", "The municipalities");

    public static Text MunicipalitiesLead => new(
        "Her ser du hva hver kommune har bestemt for å forebygge at barn og unge har det vondt, og hvor hjelpen finnes.",
        "Her ser du kva kvar kommune har bestemt for å førebyggje at barn og unge har det vondt, og kvar hjelpa finst.",
        "Here you see what each municipality has decided to prevent children and young people from having a hard time, and where help is.");

    public static Text NoMunicipalities => new("Ingen kommuner er lagt inn ennå.", "Ingen kommunar er lagde inn enno.", "No municipalities have been entered yet.");

    public static Text PlanAdopted(DateOnly on) => new(
        $"Planen er vedtatt {DateWords.Of(on, Language.Nb)}", $"Planen er vedteken {DateWords.Of(on, Language.Nn)}", $"The plan was adopted {DateWords.Of(on, Language.En)}");

    public static Text PlanUnderWay => new("Planen er under arbeid", "Planen er under arbeid", "The plan is being made");

    public static Text NoPlan => new("Ingen plan ennå", "Ingen plan enno", "No plan yet");

    public static Text Title(string municipality) => new($"{municipality}: barn og unge", $"{municipality}: barn og unge", $"{municipality}: children and young people");

    public static Text ThePlan => new("Planen", "Planen", "The plan");

    public static Text Period(int from, int to) => new($"Gjelder {from}–{to}", $"Gjeld {from}–{to}", $"In force {from}–{to}");

    public static Text AdoptedBy(string before, string now) => new(
        $"Vedtatt av kommunestyret i {before}, som nå er en del av {now}. Den gjelder for innbyggerne der til det nye kommunestyret har vedtatt sin.",
        $"Vedteken av kommunestyret i {before}, som no er ein del av {now}. Han gjeld for innbyggjarane der til det nye kommunestyret har vedteke sin.",
        $"Adopted by the council of {before}, which is now a part of {now}. It holds for the inhabitants there until the new council has adopted its own.");

    public static Text NoExamples => new("Kommunen har ikke delt noen eksempler ennå.", "Kommunen har ikkje delt nokon døme enno.", "The municipality has not shared any examples yet.");

    public static Text AllExamples => new("Eksempler fra andre kommuner", "Døme frå andre kommunar", "Examples from other municipalities");

    public static Text NextPlan(int from) => new(
        $"Kommunestyret har også vedtatt planen fra {from}:", $"Kommunestyret har òg vedteke planen frå {from}:", $"The council has also adopted the plan from {from}:");

    public static Text NoLongerFollowed => new("Følges ikke lenger opp", "Blir ikkje følgt opp lenger", "No longer followed up");

    public static Text CaseNumber(string number) => new($"Sak {number} i kommunestyret", $"Sak {number} i kommunestyret", $"Case {number} in the council");

    public static Text ReadThePlan => new("Les planen", "Les planen", "Read the plan");

    public static Text LawSays => new(
        "Kommunestyret selv skal vedta planen (barnevernsloven § 15-1).",
        "Kommunestyret sjølv skal vedta planen (barnevernslova § 15-1).",
        "The council itself must adopt the plan (Child Welfare Act § 15-1).");

    public static Text NotYetAdopted => new(
        "Kommunestyret har ikke vedtatt noen plan ennå.", "Kommunestyret har ikkje vedteke nokon plan enno.", "The council has not adopted a plan yet.");

    public static Text Goals => new("Målene, og hvor langt vi er kommet", "Måla, og kor langt vi er komne", "The goals, and how far we have come");

    public static Text GoalsSummary(int all, int reached, int late) => new(
        $"{all} mål: {reached} nådd, {late} forsinket.", $"{all} mål: {reached} nådde, {late} forseinka.", $"{all} goals: {reached} reached, {late} late.");

    public static Text NoGoals => new("Planen har ingen mål ennå.", "Planen har ingen mål enno.", "The plan has no goals yet.");

    public static Text Answers(string who) => new($"Ansvarlig: {who}", $"Ansvarleg: {who}", $"Responsible: {who}");

    public static Text Until(DateOnly day) => new(
        $"Frist {DateWords.Of(day, Language.Nb)}", $"Frist {DateWords.Of(day, Language.Nn)}", $"Due {DateWords.Of(day, Language.En)}");

    public static Text SayYours => new("Si din mening", "Sei di meining", "Have your say");

    public static Text HearingUntil(DateOnly day) => new(
        $"Høringen er åpen til og med {DateWords.Of(day, Language.Nb)}.", $"Høyringa er open til og med {DateWords.Of(day, Language.Nn)}.", $"The hearing is open until {DateWords.Of(day, Language.En)}.");

    public static Text Help => new("Trenger du hjelp?", "Treng du hjelp?", "Do you need help?");

    public static Text HelpCount(int count) => new(
        $"{count} tilbud for barn, unge og familier. Du trenger ikke vite hva tjenesten heter.",
        $"{count} tilbod for barn, unge og familiar. Du treng ikkje vite kva tenesta heiter.",
        $"{count} offers for children, young people and families. You need not know what the service is called.");

    public static Text FindHelp => new("Finn hjelp", "Finn hjelp", "Find help");

    public static Text Examples => new("Eksempler herfra", "Døme herifrå", "Examples from here");

    public static Text Words => new("Ordene vi er enige om", "Orda vi er einige om", "The words we have agreed on");
}
