using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>The form one writes an example in.</summary>
public static class ExampleFormTexts
{
    public static Text NewTitle => new("Skriv et eksempel", "Skriv eit døme", "Write an example");

    public static Text EditTitle(string title) => new($"Endre «{title}»", $"Endre «{title}»", $"Change “{title}”");

    public static Text Lead => new(
        "Skriv kort og vanlig. Ikke skriv om bestemte personer, og ikke noe som gjør at en familie kan kjennes igjen. Du kan lagre før alt er fylt ut.",
        "Skriv kort og vanleg. Ikkje skriv om bestemte personar, og ikkje noko som gjer at ein familie kan kjennast att. Du kan lagre før alt er fylt ut.",
        "Write briefly and plainly. Do not write about particular people, or anything by which a family could be recognised. You can save before everything is filled in.");

    public static Text Name => new("Navn på eksempelet", "Namn på dømet", "Name of the example");

    public static Text WhatHint => new("Hva gjør dere, hvor ofte og hvem er med?", "Kva gjer de, kor ofte og kven er med?", "What do you do, how often and who takes part?");

    public static Text WhyHint => new("Hva var det dere så, som gjorde at dere begynte?", "Kva var det de såg, som gjorde at de byrja?", "What did you see that made you begin?");

    public static Text ForWhomHint => new("Alder og situasjon, ikke navn.", "Alder og situasjon, ikkje namn.", "Age and situation, not names.");

    public static Text LevelHint => new("Velg ett eller flere.", "Vel eitt eller fleire.", "Choose one or more.");

    public static Text SizeHint => new("Etter Statistisk sentralbyrås inndeling.", "Etter inndelinga til Statistisk sentralbyrå.", "By the classes of Statistics Norway.");

    public static Text Choose => new("Velg", "Vel", "Choose");

    public static Text CostHint => new("Stillinger og kroner, så godt dere vet.", "Stillingar og kroner, så godt de veit.", "Positions and kroner, as well as you know.");

    public static Text EvidenceHint => new(
        "Er virkningen målt? Av hvem? Skriv også om den ikke er målt.",
        "Er verknaden målt? Av kven? Skriv også om han ikkje er målt.",
        "Has the effect been measured? By whom? Say so also if it has not.");

    public static Text ExperienceHint => new(
        "Hva gikk bra, hva ville dere gjort annerledes?", "Kva gjekk bra, kva ville de gjort annleis?", "What went well, what would you have done differently?");

    public static Text ContactService => new("Tjeneste andre kan spørre", "Teneste andre kan spørje", "Service that others can ask");

    public static Text ContactServiceHint => new(
        "En tjeneste, ikke en person. For eksempel «Helsestasjonen».", "Ei teneste, ikkje ein person. Til dømes «Helsestasjonen».", "A service, not a person. For example “Helsestasjonen”.");

    public static Text ContactMunicipality => new("Kommunen tjenesten er i", "Kommunen tenesta er i", "The municipality of the service");

    public static Text SourceHint => new("Rapport, vedtak eller egen erfaring.", "Rapport, vedtak eller eiga erfaring.", "Report, decision or own experience.");

    public static Text Address => new("Nettadresse", "Nettadresse", "Web address");

    public static Text AddressHint => new("Må begynne med https://. Kan stå tomt.", "Må byrje med https://. Kan stå tomt.", "Must begin with https://. May be empty.");

    public static Text WrittenIn => new("Språket teksten er skrevet på", "Språket teksten er skriven på", "The language of the text");

    public static Text Save => new("Lagre eksempelet", "Lagre dømet", "Save the example");
}
