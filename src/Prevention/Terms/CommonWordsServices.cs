namespace Langbenk.Prevention.Terms;

static class CommonWordsServices
{
    const string Core = "Evaluering av barnevernsreformen, statusrapport 2023 (Menon Economics/NTNU Samfunnsforskning for Bufdir), kap. 4.2";

    public static IReadOnlyList<CommonWord> Words { get; } =
    [
        new("core-child-welfare",
            new("kjernebarnevern", "kjernebarnevern", "core child welfare"),
            ["kjernebarnevern", "kjernebarnevernet"],
            new("Hvis barnevernet bare skal ta de alvorligste sakene, må noen andre ta resten. Blir dere ikke enige om ordet, blir familier stående mellom to dører.",
                "Dersom barnevernet berre skal ta dei mest alvorlege sakene, må nokon andre ta resten. Blir de ikkje samde om ordet, blir familiar ståande mellom to dører.",
                "If child welfare is to take only the most serious cases, someone else must take the rest. If you do not agree on the word, families are left between two doors."),
            [
                new(new("Oppgavene bare barnevernet kan gjøre: beskytte barn som utsettes for omsorgssvikt eller mishandling, eller står i fare for det, også når familien ikke har bedt om hjelp.",
                        "Oppgåvene berre barnevernet kan gjere: verne barn som blir utsette for omsorgssvikt eller mishandling, eller står i fare for det, også når familien ikkje har bede om hjelp.",
                        "The tasks only child welfare can do: protect children who are, or risk being, neglected or abused, even when the family has not asked for help."), Core),
                new(new("Vi bruker ikke ordet. Barnevernet hos oss har både verneoppgaver og frivillig hjelp, og planen sier hvem som gjør hva.",
                        "Vi bruker ikkje ordet. Barnevernet hos oss har både verneoppgåver og frivillig hjelp, og planen seier kven som gjer kva.",
                        "We do not use the word. Our child welfare service has both protective tasks and voluntary help, and the plan says who does what."), "Langbenks forslag"),
            ]),
        new("low-threshold",
            new("lavterskeltilbud", "lågterskeltilbod", "low-threshold offer"),
            ["lavterskeltilbud", "lavterskeltilbudet", "lavterskeltilbudene", "lavterskel", "lavterskeltiltak", "lågterskeltilbod", "lågterskeltilbodet", "lågterskeltilboda", "lågterskel", "lågterskeltiltak"],
            new("Mange tilbud kalles lavterskel, men krever henvisning, vedtak eller lang ventetid.",
                "Mange tilbod blir kalla lågterskel, men krev tilvising, vedtak eller lang ventetid.",
                "Many offers are called low-threshold but require a referral, a decision or a long wait."),
            [
                new(new("Hjelp du kan få selv, uten henvisning, vedtak eller diagnose, gratis og innen to uker.",
                        "Hjelp du kan få sjølv, utan tilvising, vedtak eller diagnose, gratis og innan to veker.",
                        "Help you can get yourself, without referral, decision or diagnosis, free and within two weeks."), "Langbenks forslag"),
            ]),
        new("multimodal",
            new("multimodale tiltak", "multimodale tiltak", "multimodal measures"),
            ["multimodal", "multimodalt", "multimodale"],
            new("Ordet er fremmed for mange, men poenget er viktig: Virker tiltaket på ett sted i barnets liv, eller på flere?",
                "Ordet er framandt for mange, men poenget er viktig: Verkar tiltaket på éin stad i livet til barnet, eller på fleire?",
                "Many do not know the word, but the point matters: does the measure work in one place in the child's life, or in several?"),
            [
                new(new("Tiltak som foregår på flere arenaer samtidig, for eksempel hjemme, på skolen og i fritida. Tiltak på én arena kalles unimodale.",
                        "Tiltak som går føre seg på fleire arenaer samtidig, til dømes heime, på skulen og i fritida. Tiltak på éin arena blir kalla unimodale.",
                        "Measures that take place in several arenas at once, for example at home, at school and in leisure time. Measures in one arena are called unimodal."),
                    "Evaluering av barnevernsreformen, statusrapport 2023 (Menon Economics/NTNU Samfunnsforskning for Bufdir), kap. 3.4"),
            ]),
        new("upbringing-reform",
            new("oppvekstreformen", "oppvekstreforma", "the upbringing reform"),
            ["oppvekstreformen", "oppvekstreforma", "oppvekstreform", "barnevernsreformen", "barnevernsreforma", "barnevernsreform", "barnevernreformen"],
            new("Barnevernsreformen er statens navn. Oppvekstreformen sier at den gjelder alle tjenester. Velg hvilket navn dere bruker når.",
                "Barnevernsreforma er namnet staten bruker. Oppvekstreforma seier at ho gjeld alle tenester. Vel kva namn de bruker når.",
                "The child welfare reform is the state's name. The upbringing reform says that it concerns all services. Choose which name you use when."),
            [
                new(new("Reformen som fra 1. januar 2022 ga kommunene mer ansvar for barnevernet, faglig og økonomisk, og som bare lykkes når alle tjenester rundt barn og familier er med.",
                        "Reforma som frå 1. januar 2022 gav kommunane meir ansvar for barnevernet, fagleg og økonomisk, og som berre lykkast når alle tenester rundt barn og familiar er med.",
                        "The reform that from 1 January 2022 gave municipalities more responsibility for child welfare, professionally and financially, and that succeeds only when all services around children and families take part."),
                    "Prop. 73 L (2016–2017); Barneverntjenesten i Nord-Østerdal, presentasjon 2023"),
            ]),
    ];
}
