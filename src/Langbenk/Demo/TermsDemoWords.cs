namespace Langbenk.Demo;

enum DemoSpeaker
{
    Planner,
    Nurse,
    ChildWelfare,
    Nav,
}

sealed record DemoSaying(DemoSpeaker Who, string Text, int DaysAgo)
{
    public string Source { get; init; } = "";

    public (DemoSpeaker Who, string Text)? Comment { get; init; }
}

/// <summary>A word of the demonstration: what was said, and what was adopted with how many days ago, the oldest first.</summary>
sealed record DemoWord(string Key, IReadOnlyList<DemoSaying> Sayings, params IReadOnlyList<(string Text, int DaysAgo)> Adopted);

static class TermsDemoWords
{
    public static IReadOnlyList<DemoWord> All { get; } =
    [
        new("early-intervention",
            [
                new(DemoSpeaker.Nurse, "Fra svangerskapet og de første leveårene, før noen ser tegn til problemer.", 420)
                {
                    Source = "St.meld. nr. 16 (2006–2007)",
                    Comment = (DemoSpeaker.Nav, "Da faller ungdommene våre utenfor. Vi møter mange som strever først når de er 16."),
                },
                new(DemoSpeaker.ChildWelfare, "Begge deler: tidlig i livet, og tidlig når noe oppstår.", 410)
                {
                    Comment = (DemoSpeaker.Nurse, "Den kan vi stå bak."),
                },
            ],
            ("Vi hjelper tidlig i livet, fra svangerskapet.", 400),
            ("Vi begynner tidlig i livet, og vi handler raskt når noen ser at et barn eller en familie strever, uansett alder.", 250)),
        new("prevention", [],
            ("Det vi gjør sammen for at barn skal ha det godt hjemme, på skolen og i fritida, så de ikke utsettes for omsorgssvikt og ikke utsetter sin utvikling for fare.", 250)),
        new("neglect", [],
            ("Når de som har omsorgen, ikke gir barnet det det trenger: mat, søvn, trygghet, nærhet, helsehjelp og voksne som følger med. Vold og overgrep er også omsorgssvikt.", 250)),
        new("behavioural-difficulties",
            [
                new(DemoSpeaker.ChildWelfare, "Vi slutter å bruke ordet. Loven sier at barnet utsetter sin utvikling for fare.", 260)
                {
                    Source = "Barnevernsloven § 15-1, slik den lyder fra 1. januar 2026",
                },
            ],
            ("Vi bruker ikke dette ordet. Vi sier at barnet utsetter sin utvikling for fare, og mener lovbrudd, rus eller annet som kan skade barnet selv.", 250)),
        new("low-threshold", [],
            ("Hjelp du kan få selv, gratis, uten henvisning eller vedtak, og innen to uker.", 250)),
        new("participation", [],
            ("Barnet får vite hva det gjelder, får si hva det mener, blir lyttet til, og får høre hva som ble bestemt og hvorfor.", 120)),
        new("core-child-welfare",
            [
                new(DemoSpeaker.ChildWelfare, "Oppgavene bare barnevernet kan gjøre: beskytte barn som utsettes for omsorgssvikt, eller står i fare for det.", 40)
                {
                    Comment = (DemoSpeaker.Nurse, "Hvem tar da familieveiledningen? Helsestasjonene har ikke folk til det i dag."),
                },
                new(DemoSpeaker.Nav, "Vi bør ikke bruke ordet. Familier vi sender til barnevernet, skal ikke få høre at de kommer til feil dør.", 33),
            ]),
        new("coordination",
            [
                new(DemoSpeaker.Planner, "At én tjeneste får ansvaret for at hjelpen til et barn henger sammen. Samarbeid er noe alle gjør.", 20)
                {
                    Source = "Barnevernsloven § 15-8",
                },
            ]),
    ];
}
