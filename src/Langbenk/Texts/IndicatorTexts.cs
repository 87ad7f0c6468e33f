using System.Globalization;
using Langbenk.Kernel;
using Langbenk.Prevention.Goals;

namespace Langbenk.Texts;

/// <summary>Indicators of a goal, the refusal of those that must not be targets, and the readings.</summary>
public static class IndicatorTexts
{
    public static Text Add => new("Velg noe å måle", "Vel noko å måle", "Choose something to count");

    public static Text Lead => new(
        "Velg noe dere vil ha mer av, og som viser at familier får hjelp. Skriv det selv, eller velg fra lista.",
        "Vel noko de vil ha meir av, og som viser at familiar får hjelp. Skriv det sjølv, eller vel frå lista.",
        "Choose something you want more of, that shows that families get help. Write it yourself, or choose from the list.");

    public static Text FromRegister => new("Fra lista", "Frå lista", "From the list");

    public static Text OnlyFollowed(Text name) => new(
        $"{name.Nb} (bare følge med på)", $"{name.Nn} (berre følgje med på)", $"{name.En} (only follow)");

    public static Text OwnWords => new("Skriv selv", "Skriv sjølv", "Write your own");

    public static Text Name => new("Hva måler dere?", "Kva måler de?", "What do you count?");

    public static Text NameHint => new(
        "For eksempel «andel familier som fikk hjelp innen fire uker».", "Til dømes «delen av familiane som fekk hjelp innan fire veker».", "For example “share of families who got help within four weeks”.");

    public static Text Definition => new("Slik teller dere", "Slik tel de", "How you count");

    public static Text DefinitionHint => new(
        "Hva telles, hva deles det på, og når? Da kan en annen telle likt til neste år.",
        "Kva blir talt, kva blir det delt på, og når? Då kan ein annan telje likt til neste år.",
        "What is counted, divided by what, and when? Then someone else can count the same next year.");

    public static Text Source => new("Hvor kommer tallet fra?", "Kvar kjem talet frå?", "Where does the number come from?");

    public static Text Unit => new("Enhet", "Eining", "Unit");

    public static Text UnitHint => new("For eksempel «prosent» eller «dager».", "Til dømes «prosent» eller «dagar».", "For example “per cent” or “days”.");

    public static Text Use => new("Hva skal tallet brukes til?", "Kva skal talet brukast til?", "What is the number for?");

    public static Text UseTarget => new("Det er noe vi vil nå", "Det er noko vi vil nå", "It is something we want to reach");

    public static Text UseFollow => new("Vi følger bare med på det", "Vi følgjer berre med på det", "We only follow it");

    public static Text Wanted => new("Hvilken vei skal det?", "Kva veg skal det?", "Which way should it go?");

    public static Text Up => new("Opp", "Opp", "Up");

    public static Text Down => new("Ned", "Ned", "Down");

    public static Text NotChosen => new("Ikke valgt", "Ikkje valt", "Not chosen");

    public static Text BaselineValue => new("Tallet i dag", "Talet i dag", "The number today");

    public static Text BaselineHint => new(
        "Startverdien. La stå tomt hvis dere ikke vet den ennå.", "Startverdien. La stå tomt om de ikkje veit han enno.", "The starting value. Leave empty if you do not know it yet.");

    public static Text BaselineOn => new("Tallet gjelder fra", "Talet gjeld frå", "The number is as of");

    public static Text TargetValue => new("Målverdi", "Målverdi", "Target value");

    public static Text TargetHint => new("Kan stå tomt: retningen er nok.", "Kan stå tomt: retninga er nok.", "May be empty: the direction is enough.");

    public static Text Save => new("Legg til", "Legg til", "Add");

    public static Text RefusedTitle(Text name) => new(
        $"«{name.Nb}» kan ikke være et mål", $"«{name.Nn}» kan ikkje vere eit mål", $"“{name.En}” cannot be a target");

    public static Text Better => new("Velg heller en av disse", "Vel heller ein av desse", "Choose one of these instead");

    public static Text ChooseThis => new("Velg denne", "Vel denne", "Choose this one");

    public static Text YouChose(Text name) => new($"Du valgte «{name.Nb}»", $"Du valde «{name.Nn}»", $"You chose “{name.En}”");

    public static Text NowDirection => new(
        "Si hvilken vei tallet skal, og legg det til.", "Sei kva veg talet skal, og legg det til.", "Say which way the number should go, and add it.");

    public static Text OrFollow => new("Eller følg bare med på tallet", "Eller følg berre med på talet", "Or only follow the number");

    public static Text FollowInstead => new("Vi følger med på det, uten mål", "Vi følgjer med på det, utan mål", "We follow it, without a target");

    public static Text FollowInsteadHint => new(
        "Da vises tallet, men uten retning og målverdi.", "Då blir talet vist, men utan retning og målverdi.", "The number is then shown, without direction and target value.");

    public static Text Followed => new("Følges med på, er ikke et mål", "Blir følgt med på, er ikkje eit mål", "Followed, not a target");

    public static Text WantedLine(WantedDirection wanted, decimal? target, string unit) => (wanted, target) switch
    {
        (WantedDirection.Up, null) => new("Skal opp", "Skal opp", "Should go up"),
        (_, null) => new("Skal ned", "Skal ned", "Should go down"),
        (WantedDirection.Up, { } value) => new($"Skal opp til {Number(value)}{Of(unit)}", $"Skal opp til {Number(value)}{Of(unit)}", $"Should reach {Number(value, true)}{Of(unit)}"),
        (_, { } value) => new($"Skal ned til {Number(value)}{Of(unit)}", $"Skal ned til {Number(value)}{Of(unit)}", $"Should come down to {Number(value, true)}{Of(unit)}"),
    };

    public static Text Latest(decimal value, string unit, DateOnly on) => new(
        $"{Number(value)}{Of(unit)} ({DateWords.Of(on, Language.Nb)})",
        $"{Number(value)}{Of(unit)} ({DateWords.Of(on, Language.Nn)})",
        $"{Number(value, true)}{Of(unit)} ({DateWords.Of(on, Language.En)})");

    public static Text NoReading => new("Ingen tall ennå", "Ingen tal enno", "No numbers yet");

    public static Text MovedLine(int moved, WantedDirection? wanted) => (moved, wanted) switch
    {
        (0, _) => new("Uendret fra start", "Uendra frå start", "Unchanged from the start"),
        ( > 0, WantedDirection.Up) or ( < 0, WantedDirection.Down) => new("Riktig vei", "Rett veg", "The right way"),
        (_, not null) => new("Feil vei", "Feil veg", "The wrong way"),
        ( > 0, _) => new("Opp fra start", "Opp frå start", "Up from the start"),
        _ => new("Ned fra start", "Ned frå start", "Down from the start"),
    };

    public static Text ReachedTarget => new("Målverdien er nådd", "Målverdien er nådd", "The target value is reached");

    public static Text AddReading => new("Skriv inn et tall", "Skriv inn eit tal", "Enter a number");

    public static Text Value => new("Tall", "Tal", "Number");

    public static Text On => new("Dato tallet gjelder", "Dato talet gjeld", "The date it is for");

    public static Text Note => new("Merknad", "Merknad", "Note");

    public static Text NoteHint => new("For eksempel om noe ble talt på en annen måte.", "Til dømes om noko vart talt på ein annan måte.", "For example if something was counted differently.");

    public static Text SaveReading => new("Lagre tallet", "Lagre talet", "Save the number");

    public static Text Corrected => new(
        "Skriver du et nytt tall for samme dato, gjelder det nye.", "Skriv du eit nytt tal for same dato, gjeld det nye.", "If you enter another number for the same date, the new one applies.");

    public static Text End => new("Slutt å måle dette", "Slutt å måle dette", "Stop counting this");

    public static Text Change => new("Endre", "Endre", "Change");

    public static Text Remove => new("Fjern", "Fjern", "Remove");

    public static Text RemoveLead => new(
        "Ingen har skrevet inn tall ennå. Da blir den borte for godt.",
        "Ingen har skrive inn tal enno. Då blir han borte for godt.",
        "Nobody has entered numbers yet. It will be gone for good.");

    public static Text EndLead => new(
        "Tallene som er skrevet inn, kan fortsatt leses på siden om målet.",
        "Tala som er skrivne inn, kan framleis lesast på sida om målet.",
        "The numbers that were entered can still be read on the page of the goal.");

    public static Text EndWhy => new("Hvorfor slutter dere?", "Kvifor sluttar de?", "Why do you stop?");

    public static Text EndedOn(DateOnly on) => new(
        $"Fulgt til {DateWords.Of(on, Language.Nb)}.", $"Følgt til {DateWords.Of(on, Language.Nn)}.", $"Followed until {DateWords.Of(on, Language.En)}.");

    public static Text NoLongerFollowed(int count) => new(
        $"Måles ikke lenger ({count})", $"Blir ikkje målt lenger ({count})", $"No longer counted ({count})");

    /// <summary>From where to where, and of what: beside the name in a drawing.</summary>
    public static Text Progress(decimal? start, decimal latest, decimal? target, string unit) => (start, target) switch
    {
        ({ } from, { } to) => new(
            $"fra {Number(from)} til {Number(latest)} av {Number(to)}{Of(unit)}", $"frå {Number(from)} til {Number(latest)} av {Number(to)}{Of(unit)}", $"from {Number(from, true)} to {Number(latest, true)} of {Number(to, true)}{Of(unit)}"),
        ({ } from, null) => new(
            $"fra {Number(from)} til {Number(latest)}{Of(unit)}", $"frå {Number(from)} til {Number(latest)}{Of(unit)}", $"from {Number(from, true)} to {Number(latest, true)}{Of(unit)}"),
        (null, { } to) => new(
            $"{Number(latest)} av {Number(to)}{Of(unit)}", $"{Number(latest)} av {Number(to)}{Of(unit)}", $"{Number(latest, true)} of {Number(to, true)}{Of(unit)}"),
        _ => new($"{Number(latest)}{Of(unit)}", $"{Number(latest)}{Of(unit)}", $"{Number(latest, true)}{Of(unit)}"),
    };

    public static Text ProgressDown(decimal? start, decimal latest, decimal target, string unit) => start is { } from
        ? new(
            $"fra {Number(from)} til {Number(latest)}, skal ned til {Number(target)}{Of(unit)}", $"frå {Number(from)} til {Number(latest)}, skal ned til {Number(target)}{Of(unit)}", $"from {Number(from, true)} to {Number(latest, true)}, should come down to {Number(target, true)}{Of(unit)}")
        : new(
            $"{Number(latest)}, skal ned til {Number(target)}{Of(unit)}", $"{Number(latest)}, skal ned til {Number(target)}{Of(unit)}", $"{Number(latest, true)}, should come down to {Number(target, true)}{Of(unit)}");

    public static Text Day => new("Dato", "Dato", "Date");

    /// <summary>Comma in Norwegian, point in English; no zeros that nobody wrote.</summary>
    public static string Number(decimal value, bool english = false)
    {
        var text = value.ToString("0.####", CultureInfo.InvariantCulture);
        return english ? text : text.Replace('.', ',').Replace('-', '−');
    }

    public static Text NumberText(decimal value) => new(Number(value), Number(value), Number(value, true));

    static string Of(string unit) => unit.Length == 0 ? "" : unit == "%" ? " %" : " " + unit;
}
