using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Writing a goal, linking measures, judging that it is reached, taking it out.</summary>
public static class GoalFormTexts
{
    public static Text Goal => new("Målet", "Målet", "The goal");

    public static Text GoalHint => new(
        "Si hva et barn eller en forelder skal merke, ikke hva kommunen skal lage. Én setning.",
        "Sei kva eit barn eller ein forelder skal merke, ikkje kva kommunen skal lage. Éi setning.",
        "Say what a child or parent should notice, not what the municipality should produce. One sentence.");

    public static Text Change => new("Hva gjør vi annerledes?", "Kva gjer vi annleis?", "What do we do differently?");

    public static Text ChangeHint => new(
        "Det dere endrer hos dere selv: ansvar, penger, folk, avtaler. «Før … Nå …»",
        "Det de endrar hos dykk sjølve: ansvar, pengar, folk, avtalar. «Før … No …»",
        "What you change in your own work: responsibility, money, staff, agreements. “Before … Now …”");

    public static Text Effect => new("Hva skal det bety for barn?", "Kva skal det bety for barn?", "What should it mean for children?");

    public static Text EffectHint => new(
        "Det som blir bedre over år.", "Det som blir betre over år.", "What gets better over the years.");

    public static Text Whose => new("Hvem gjelder målet?", "Kven gjeld målet?", "Whom does the goal concern?");

    public static Text Responsible => new("Hvem har ansvaret?", "Kven har ansvaret?", "Who is responsible?");

    public static Text ResponsibleHint => new(
        "Du kan lagre uten. Da står det at målet mangler en ansvarlig.",
        "Du kan lagre utan. Då står det at målet manglar ein ansvarleg.",
        "You can save without. The goal is then shown as missing someone responsible.");

    public static Text NotChosen => new("Ikke bestemt ennå", "Ikkje bestemt enno", "Not decided yet");

    public static Text MunicipalityItself(string name) => new($"{name} kommune", $"{name} kommune", $"{name} municipality");

    public static Text Position => new("Stilling", "Stilling", "Post");

    public static Text PositionHint => new(
        "For eksempel «leder for helsestasjonen». Ikke et navn: folk bytter jobb.",
        "Til dømes «leiar for helsestasjonen». Ikkje eit namn: folk byter jobb.",
        "For example “head of the child health centre”. Not a name: people change jobs.");

    public static Text DeadlineHint => new("Når skal målet være nådd? Skriv dag, måned og år.", "Når skal målet vere nådd? Skriv dag, månad og år.", "When should the goal be reached? Write day, month and year.");

    public static Text NotADate => new(
        "Skriv datoen slik: 31.12.2027.", "Skriv datoen slik: 31.12.2027.", "Write the date like this: 31.12.2027.");

    public static Text AgeFrom => new("Alder fra", "Alder frå", "Age from");

    public static Text AgeTo => new("Alder til", "Alder til", "Age to");

    public static Text NotAnAge => new("Skriv alderen med tall.", "Skriv alderen med tal.", "Write the age in digits.");

    public static Text Levels => new("Hvilket nivå er målet på?", "Kva nivå er målet på?", "Which level is the goal on?");

    public static Text Theme => new("Hva handler det om?", "Kva handlar det om?", "What is it about?");

    public static Text Save => new("Lagre målet", "Lagre målet", "Save the goal");

    public static Text StandsNow => new("Dette står nå", "Dette står no", "This stands now");

    public static Text FromCatalogue => new("Tiltak fra katalogen", "Tiltak frå katalogen", "Measure from the catalogue");

    public static Text NotFromCatalogue => new("Ikke i katalogen – jeg skriver det selv", "Ikkje i katalogen – eg skriv det sjølv", "Not in the catalogue – I write it myself");

    public static Text MeasureTitle => new("Nytt tiltak", "Nytt tiltak", "New measure");

    public static Text MeasureHint => new(
        "Hva gjør dere i hverdagen? For eksempel «åpen barnehage to dager i uka».",
        "Kva gjer de i kvardagen? Til dømes «open barnehage to dagar i veka».",
        "What do you do day to day? For example “open kindergarten two days a week”.");

    public static Text AddMeasure => new("Legg til tiltaket", "Legg til tiltaket", "Add the measure");

    public static Text RemoveMeasure => new("Ta bort", "Ta bort", "Remove");

    public static Text NoMeasures => new(
        "Ingen tiltak ennå. Et mål uten tiltak blir et ønske.", "Ingen tiltak enno. Eit mål utan tiltak blir eit ønske.", "No measures yet. A goal without a measure is a wish.");

    public static Text Reach => new("Merk målet som nådd", "Merk målet som nådd", "Mark the goal as reached");

    public static Text ReachWhy => new("Hvordan vet dere at det er nådd?", "Korleis veit de at det er nådd?", "How do you know that it is reached?");

    public static Text ReachOn => new("Nådd dato", "Nådd dato", "Reached on");

    public static Text NotReached => new("Ta tilbake: målet er ikke nådd", "Ta tilbake: målet er ikkje nådd", "Take back: the goal is not reached");

    public static Text ReachedOn(DateOnly day) => new(
        $"Merket som nådd {DateWords.Of(day, Language.Nb)}", $"Merkt som nådd {DateWords.Of(day, Language.Nn)}", $"Marked as reached on {DateWords.Of(day, Language.En)}");

    public static Text Drop => new("Ta målet ut av planen", "Ta målet ut av planen", "Take the goal out of the plan");

    public static Text DropHint => new(
        "Målet blir ikke slettet, men det vises ikke lenger i planen.", "Målet blir ikkje sletta, men det blir ikkje lenger vist i planen.", "The goal is not erased, but is no longer shown in the plan.");
}
