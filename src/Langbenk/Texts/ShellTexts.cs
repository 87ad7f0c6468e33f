using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Header, footer and what every page shares.</summary>
public static class ShellTexts
{
    public static Text SkipToContent => new("Hopp til innholdet", "Hopp til innhaldet", "Skip to the content");

    public static Text Menu => new("Meny og søk", "Meny og søk", "Menu and search");

    public static Text MainMenu => new("Hovedmeny", "Hovudmeny", "Main menu");

    public static Text LanguageMenu => new("Språk", "Språk", "Language");

    public static Text Worried => new("Bekymret?", "Uroa?", "Worried?");

    public static Text ChildrenAndFamilies => PersonTexts.Title;

    public static Text Share => new("Kan jeg dele?", "Kan eg dele?", "May I share?");

    public static Text Deadlines => new("Frister", "Fristar", "Deadlines");

    public static Text Rights => new("Rettigheter", "Rettar", "Rights");

    public static Text Rulebook => new("Regelboka", "Regelboka", "The rulebook");

    public static Text Demo => new(
        "Dette er en demonstrasjon. Ikke skriv inn opplysninger om virkelige mennesker.",
        "Dette er ein demonstrasjon. Ikkje skriv inn opplysningar om verkelege menneske.",
        "This is a demonstration. Do not enter information about real people.");

    public static Text DecisionSupport => new(
        "Langbenk gir beslutningsstøtte, ikke vedtak. Du tar avgjørelsen, og du begrunner den.",
        "Langbenk gir støtte til avgjerder, ikkje vedtak. Du tek avgjerda, og du grunngir ho.",
        "Langbenk supports decisions; it does not make them. You decide, and you give the reasons.");

    public static Text LawReadOn(DateOnly day) => new(
        $"Loven ble sist lest {DateWords.Of(day, Language.Nb)}. Reglene er ikke kontrollert av en jurist.",
        $"Lova blei sist lesen {DateWords.Of(day, Language.Nn)}. Reglane er ikkje kontrollerte av ein jurist.",
        $"The law was last read on {DateWords.Of(day, Language.En)}. The rules have not been checked by a lawyer.");

    public static Text Accessibility => new("Tilgjengelighet", "Tilgjenge", "Accessibility");

    public static Text ForDevelopers => new("API for utviklere (OpenAPI)", "API for utviklarar (OpenAPI)", "API for developers (OpenAPI)");

    public static Text OpenSource => new(
        "Langbenk er fri programvare (MIT-lisens). Kildekoden er åpen.",
        "Langbenk er fri programvare (MIT-lisens). Kjeldekoden er open.",
        "Langbenk is free software (MIT licence). The source code is open.");

    public static Text AboutLangbenk => new("Om Langbenk", "Om Langbenk", "About Langbenk");

    public static Text ErrorSummary => new("Du må rette på dette:", "Du må rette på dette:", "You need to correct this:");

    /// <summary>What was typed where a day belongs is none.</summary>
    public static Text NotADay => new("Skriv en dato, for eksempel 26.9.2026.", "Skriv ein dato, til dømes 26.9.2026.", "Write a date, for example 26.9.2026.");

    public static Text AnswersKept => new(
        "Det andre du svarte, er tatt vare på.",
        "Det andre du svara, er teke vare på.",
        "Your other answers have been kept.");

    public static Text Grounds => new("Hjemmel", "Heimel", "Legal ground");

    public static Text Change => new("Endre", "Endre", "Change");

    public static Text SignIn => new("Logg inn", "Logg inn", "Sign in");

    public static Text BackToWork => new("Til arbeidsflaten", "Til arbeidsflata", "To your work");

    public static Text ActAs => new("Opptre som", "Opptre som", "Act as");

    public static Text ActAsLead => new(
        "Det du skriver, blir signert med rollen du velger.",
        "Det du skriv, blir signert med rolla du vel.",
        "What you write is signed with the role you choose.");

    public static Text WorkMenu => new("Arbeidsmeny", "Arbeidsmeny", "Work menu");

    public static Text Overview => new("Oversikt", "Oversyn", "Overview");

    public static Text NothingOpened => new(
        "Ingenting her er åpnet for deg ennå. Det gjør kommunen.", "Ingenting her er opna for deg enno. Det gjer kommunen.", "Nothing here has been opened to you yet. The municipality does that.");

    public static Text Plans => new("Forebyggende plan", "Førebyggjande plan", "Preventive plan");

    public static Text Measures => new("Tiltak", "Tiltak", "Measures");

    public static Text AgreementsAndWheel => new("Avtaler og årshjul", "Avtalar og årshjul", "Agreements and wheel");

    public static Text Quality => new("Kvalitet", "Kvalitet", "Quality");

    public static Text Learning => new("Læring", "Læring", "Learning");

    public static Text Settings => new("Innstillinger", "Innstillingar", "Settings");

    public static Text Audit => new("Logg", "Logg", "Log");

    public static Text MyAccount => new("Min konto", "Kontoen min", "My account");

    public static Text FindHelp => new("Finn hjelp", "Finn hjelp", "Find help");

    public static Text Municipalities => new("Kommunene", "Kommunane", "Municipalities");

    public static Text Networks => new("Læringsnettverk", "Læringsnettverk", "Learning networks");

    public static Text Calculators => new("Regn på det", "Rekn på det", "Do the sums");

    public static Text Packages => new("Pakker", "Pakkar", "Packages");

    public static Text Examples => new("Eksempler", "Døme", "Examples");

    public static Text Yes => new("Ja", "Ja", "Yes");

    public static Text No => new("Nei", "Nei", "No");
}
