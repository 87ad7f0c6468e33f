using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>The accessibility statement: what was tested and how, what was not, and how to tell us.</summary>
public static class AccessibilityTexts
{
    public static Text Title => new("Tilgjengelighet", "Tilgjenge", "Accessibility");

    public static Text Lead => new(
        "Langbenk skal kunne brukes av alle, også med skjermleser, bare med tastatur, med stor skrift og uten JavaScript.",
        "Langbenk skal kunne brukast av alle, også med skjermlesar, berre med tastatur, med stor skrift og utan JavaScript.",
        "Everyone should be able to use Langbenk, also with a screen reader, by keyboard only, with large text and without JavaScript.");

    public static Text StatusHeading => new("Status", "Status", "Status");

    public static Text Status => new(
        "Målet er WCAG 2.1 nivå AA, som loven krever. Vi kjenner ikke til brudd i dag, men løsningen er bare testet av oss selv. Ingen utenfor har kontrollert den, og ingen som bruker skjermleser til daglig, har prøvd den ennå.",
        "Målet er WCAG 2.1 nivå AA, som lova krev. Vi kjenner ikkje til brot i dag, men løysinga er berre testa av oss sjølve. Ingen utanfrå har kontrollert ho, og ingen som bruker skjermlesar til dagleg, har prøvd ho enno.",
        "The aim is WCAG 2.1 level AA, as the law requires. We know of no breach today, but only we have tested the site. Nobody outside has checked it, and nobody who uses a screen reader every day has tried it yet.");

    public static Text TestedHeading => new("Slik er det testet", "Slik er det testa", "How it was tested");

    public static IReadOnlyList<Text> Tested =>
    [
        new("Automatisk med axe på hver side, på bred skjerm og på smal mobil.",
            "Automatisk med axe på kvar side, på brei skjerm og på smal mobil.",
            "Automatically with axe on every page, on a wide screen and on a narrow phone."),
        new("Bare med tastatur, fra første spørsmål til svaret.",
            "Berre med tastatur, frå første spørsmål til svaret.",
            "By keyboard only, from the first question to the answer."),
        new("Med 320 piksler bredde, som tilsvarer 400 % forstørring, uten å måtte rulle sidelengs.",
            "Med 320 pikslar breidde, som svarer til 400 % forstørring, utan å måtte rulle sidelengs.",
            "At a width of 320 pixels, which equals 400% zoom, without scrolling sideways."),
    ];

    public static Text KnownHeading => new("Det vi vet om", "Det vi veit om", "What we know of");

    public static IReadOnlyList<Text> Known =>
    [
        new("Tidslinjer er bilder. Det samme står i en tabell rett under.",
            "Tidslinjer er bilete. Det same står i ein tabell rett under.",
            "Time lines are pictures. The same information stands in a table right below."),
        new("Lenkene til Lovdata går til sider vi ikke har ansvar for.",
            "Lenkjene til Lovdata går til sider vi ikkje har ansvar for.",
            "Links to Lovdata lead to pages that we are not responsible for."),
    ];

    public static Text TellUsHeading => new("Si fra om feil", "Sei frå om feil", "Tell us about problems");

    public static Text TellUs => new(
        "Si fra til den som gir deg tilgang til Langbenk, som regel kommunen. Fortell hvilken side det gjelder, og hva som ikke virket. Får du ikke hjelp, kan du si fra til Tilsynet for universell utforming av IKT (uutilsynet.no).",
        "Sei frå til den som gir deg tilgang til Langbenk, som regel kommunen. Fortel kva side det gjeld, og kva som ikkje verka. Får du ikkje hjelp, kan du seie frå til Tilsynet for universell utforming av ikt (uutilsynet.no).",
        "Tell whoever gives you access to Langbenk, usually the municipality. Say which page it is about and what did not work. If you get no help, you can turn to the Norwegian authority for universal design of ICT (uutilsynet.no).");
}
