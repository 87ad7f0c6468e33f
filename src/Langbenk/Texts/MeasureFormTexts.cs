using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>The forms of the catalogue.</summary>
public static class MeasureFormTexts
{
    public static Text Lead => new(
        "Skriv som om du forklarte det for en nabo. Du kan lagre et utkast når som helst; bare navn, tjeneste og kommune må være med.",
        "Skriv som om du forklarte det for ein nabo. Du kan lagre eit utkast når som helst; berre namn, teneste og kommune må vere med.",
        "Write as if you explained it to a neighbour. You can save a draft at any time; only name, service and municipality are needed.");

    public static Text NoService => new(
        "Du har ingen tjeneste å legge inn tiltak for. Be administratoren om å knytte deg til en.",
        "Du har inga teneste å leggje inn tiltak for. Be administratoren knyte deg til ei.",
        "You have no service to add measures for. Ask the administrator to tie you to one.");

    public static Text PartPlain => new("1 Det innbyggerne leser", "1 Det innbyggjarane les", "1 What inhabitants read");

    public static Text PartHelp => new("2 Hva det hjelper med, og hvem", "2 Kva det hjelper med, og kven", "2 What it helps with, and whom");

    public static Text PartContact => new("3 Slik tar man kontakt", "3 Slik tek ein kontakt", "3 How one makes contact");

    public static Text PartLevel => new("4 Nivå og sted", "4 Nivå og stad", "4 Level and place");

    public static Text PartPlan => new("5 For planleggingen", "5 For planlegginga", "5 For planning");

    public static Text Service => new("Hvilken tjeneste gir tiltaket?", "Kva teneste gir tiltaket?", "Which service gives the measure?");

    public static Text ChooseService => new("Velg tjeneste", "Vel teneste", "Choose a service");

    public static Text Municipalities => new("Hvem kan få det? Innbyggere i", "Kven kan få det? Innbyggjarar i", "Who can have it? Inhabitants of");

    public static Text Name => new("Navn", "Namn", "Name");

    public static Text NameHint => new(
        "Det folk kaller det, for eksempel «Åpen barnehage». Ikke et prosjektnavn.",
        "Det folk kallar det, til dømes «Open barnehage». Ikkje eit prosjektnamn.",
        "What people call it, such as “Open kindergarten”. Not a project name.");

    public static Text What => new("Hva er det?", "Kva er det?", "What is it?");

    public static Text WhatHint => new("To–tre setninger.", "To–tre setningar.", "Two or three sentences.");

    public static Text Who => new("Hvem er det for?", "Kven er det for?", "Who is it for?");

    public static Text Steps => new("Hva skjer når du tar kontakt?", "Kva skjer når du tek kontakt?", "What happens when you make contact?");

    public static Text StepsHint => new(
        "Hvem svarer, hva spør dere om, og hva skjer etterpå? Det er dette folk er mest usikre på.",
        "Kven svarer, kva spør de om, og kva skjer etterpå? Det er dette folk er mest usikre på.",
        "Who answers, what do you ask, and what happens then? This is what people are most unsure of.");

    public static Text Needs => new("Hva hjelper det med?", "Kva hjelper det med?", "What does it help with?");

    public static Text NeedsHint => new(
        "Velg det som er hovedsaken. Et tiltak som hjelper med alt, er vanskelig å finne.",
        "Vel det som er hovudsaka. Eit tiltak som hjelper med alt, er vanskeleg å finne.",
        "Choose what it is mainly for. A measure that helps with everything is hard to find.");

    public static Text Targets => new("Målgruppe", "Målgruppe", "Target group");

    public static Text AgeFrom => new("Yngste alder", "Yngste alder", "Youngest age");

    public static Text AgeTo => new("Eldste alder", "Eldste alder", "Oldest age");

    public static Text Access => new("Hvordan får man det?", "Korleis får ein det?", "How does one get it?");

    public static Text Phone => new("Telefon", "Telefon", "Telephone");

    public static Text ContactHint => new("Tjenestens, aldri en ansatts.", "Den til tenesta, aldri til ein tilsett.", "That of the service, never of a person.");

    public static Text Email => new("E-post", "E-post", "E-mail");

    public static Text Address => new("Adresse", "Adresse", "Address");

    public static Text Hours => new("Åpningstid", "Opningstid", "Opening hours");

    public static Text Cost => new("Hva koster det for den som får det?", "Kva kostar det for den som får det?", "What does it cost the one who gets it?");

    public static Text CostHint => new("La stå tomt hvis det er gratis.", "La stå tomt om det er gratis.", "Leave it empty if it is free.");

    public static Text Levels => new("Forebyggingsnivå", "Førebyggingsnivå", "Level of prevention");

    public static Text LevelsHint => new(
        "Skifter tiltaket nivå eller tjeneste, velger du fra hvilken dag. Det som var før, blir stående i historien.",
        "Skiftar tiltaket nivå eller teneste, vel du frå kva dag. Det som var før, blir ståande i historia.",
        "If the measure changes level or service, you choose from which day. What was before stays in the history.");

    public static Text MoveFrom => new(
        "Fra hvilken dag gjelder nytt nivå eller ny tjeneste?", "Frå kva dag gjeld nytt nivå eller ny teneste?", "From which day does a new level or service hold?");

    public static Text MoveFromHint => new(
        "Teller bare når du endrer nivå eller tjeneste. Kan være tilbake til da tiltaket begynte, eller opptil ett år fram.",
        "Tel berre når du endrar nivå eller teneste. Kan vere tilbake til då tiltaket tok til, eller opptil eitt år fram.",
        "Counts only when you change level or service. It can be back to when the measure began, or up to one year ahead.");

    public static Text Arenas => new("Hvor foregår det?", "Kvar går det føre seg?", "Where does it happen?");

    public static Text ArenasHint => new(
        "Flere steder samtidig kan virke bedre enn ett, fordi vansker sjelden finnes bare ett sted.",
        "Fleire stader samstundes kan verke betre enn éin, fordi vanskar sjeldan finst berre éin stad.",
        "Several places at once may work better than one, since difficulties are seldom in one place only.");

    public static Text Method => new("Metode", "Metode", "Method");

    public static Text NoMethod => new("Ingen av disse", "Ingen av desse", "None of these");

    public static Text MethodNote => new("Mer om metode og kunnskap", "Meir om metode og kunnskap", "More about method and evidence");

    public static Text LegalBasis => new("Hjemmel", "Heimel", "Legal basis");

    public static Text LegalBasisHint => new(
        "For eksempel «barnevernsloven § 3-1» eller «helse- og omsorgstjenesteloven § 3-2».",
        "Til dømes «barnevernslova § 3-1» eller «helse- og omsorgstenestelova § 3-2».",
        "For example “the Child Welfare Act § 3-1”.");

    public static Text Capacity => new("Hvor mange kan få det samtidig?", "Kor mange kan få det samstundes?", "How many can have it at once?");

    public static Text YearlyCost => new("Kostnad for kommunen i året, i kroner", "Kostnad for kommunen i året, i kroner", "Cost to the municipality a year, in kroner");

    public static Text ValidFrom => new("Når begynte det, eller når begynner det?", "Når tok det til, eller når tek det til?", "When did it begin, or when does it begin?");

    public static Text Save => new("Lagre tiltaket", "Lagre tiltaket", "Save the measure");

    public static Text BadDate => new("Skriv en dato, for eksempel 1.8.2026.", "Skriv ein dato, til dømes 1.8.2026.", "Write a date, for example 1.8.2026.");

    public static Text AfterConflict => new(
        "Gjør ferdig teksten i skjemaet under, og lagre. Da gjelder din utgave.",
        "Gjer ferdig teksten i skjemaet under, og lagre. Då gjeld utgåva di.",
        "Finish the text in the form below, and save. Then your version stands.");

    public static Text NothingDiffers => new("Det er ingen forskjell på de to.", "Det er ingen skilnad på dei to.", "The two do not differ.");
}
