using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>The forms one writes a network, a project and a gathering in.</summary>
public static class NetworkFormTexts
{
    public static Text New => new("Skriv inn et nettverk", "Skriv inn eit nettverk", "Enter a network");

    public static Text Edit => new("Endre nettverket", "Endre nettverket", "Change the network");

    public static Text Name => new("Navn på nettverket", "Namn på nettverket", "Name of the network");

    public static Text Keeper => new("Kommunen som fører nettverket her", "Kommunen som fører nettverket her", "The municipality that keeps the network here");

    public static Text Members => new("Kommuner som er med", "Kommunar som er med", "Municipalities that take part");

    public static Text MembersHint => new(
        "Én på hver linje, gjerne med kommunenummer først: «9901 Storfjell». Kommuner som bruker denne Langbenken, får da se lukkede samlinger og kan skrive sammen med dere.",
        "Éin på kvar linje, gjerne med kommunenummer først: «9901 Storfjell». Kommunar som bruker denne Langbenken, får då sjå lukka samlingar og kan skrive saman med dykk.",
        "One on each line, with the municipality number first if you have it: “9901 Storfjell”. Municipalities that use this Langbenk can then see closed gatherings and write together with you.");

    public static Text Partners => new("Samarbeidspartnere", "Samarbeidspartnarar", "Partners");

    public static Text PartnersHint => new(
        "Én på hver linje: universitet, Bufetat, kompetansesenter. Ikke personer.",
        "Éin på kvar linje: universitet, Bufetat, kompetansesenter. Ikkje personar.",
        "One on each line: university, Bufetat, competence centre. No people.");

    public static Text Show => new("Hvem kan lese om nettverket?", "Kven kan lese om nettverket?", "Who can read about the network?");

    public static Text ShowAll => new("Alle, på den åpne siden", "Alle, på den opne sida", "Everyone, on the open page");

    public static Text ShowMembers => new("Bare de som er med", "Berre dei som er med", "Only those who take part");

    public static Text Save => new("Lagre nettverket", "Lagre nettverket", "Save the network");

    public static Text NewProject => new("Nytt prosjekt", "Nytt prosjekt", "New project");

    public static Text EditProject => new("Endre prosjektet", "Endre prosjektet", "Change the project");

    public static Text Theme => new("Hva handler det om?", "Kva handlar det om?", "What is it about?");

    public static Text Started => new("Når begynte det?", "Når byrja det?", "When did it begin?");

    public static Text StartedHint => new("Måned og år, så godt dere vet.", "Månad og år, så godt de veit.", "Month and year, as well as you know.");

    public static Text Goal => new("Hva vil dere nå?", "Kva vil de nå?", "What do you want to reach?");

    public static Text SaveProject => new("Lagre prosjektet", "Lagre prosjektet", "Save the project");

    public static Text NewGathering => new("Ny samling", "Ny samling", "New gathering");

    public static Text EditGathering => new("Endre samlingen", "Endre samlinga", "Change the gathering");

    public static Text Day => new("Dato", "Dato", "Date");

    public static Text DayHint => new("For eksempel 14.10.2026", "Til dømes 14.10.2026", "For example 14.10.2026");

    public static Text Where => new("Hvor møtes dere?", "Kvar møtest de?", "Where do you meet?");

    public static Text AnotherPlace => new("Et annet sted", "Ein annan stad", "Another place");

    public static Text Place => new("Hus, rom eller et annet sted", "Hus, rom eller ein annan stad", "Building, room or another place");

    public static Text PlaceHint => new(
        "Må fylles ut når dere møtes et annet sted enn i en av kommunene.", "Må fyllast ut når de møtest ein annan stad enn i ein av kommunane.",
        "Needed when you meet elsewhere than in one of the municipalities.");

    public static Text NotesHint => new(
        "Hva ble dere enige om, og hva tar dere med hjem? Ikke skriv om personer i saker.",
        "Kva vart de samde om, og kva tek de med heim? Ikkje skriv om personar i saker.",
        "What did you agree on, and what do you take home? Do not write about people in cases.");

    public static Text GatheringOpen => new("Hvem kan lese om samlingen?", "Kven kan lese om samlinga?", "Who can read about the gathering?");

    public static Text SaveGathering => new("Lagre samlingen", "Lagre samlinga", "Save the gathering");
}
