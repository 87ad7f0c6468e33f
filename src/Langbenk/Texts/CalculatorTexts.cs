using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>What the two calculators share.</summary>
public static class CalculatorTexts
{
    public static Text Outsideness => new("Utenfor\u00ADregnskapet", "Utanfor\u00ADrekneskapen", "The outsideness account");

    public static Text OutsidenessLead => new(
        "Hva koster det at mennesker blir stående utenfor arbeid og utdanning, og hva kunne vært spart hvis noen av dem kom inn? Svaret er et spenn, for ingen vet det sikkert.",
        "Kva kostar det at menneske blir ståande utanfor arbeid og utdanning, og kva kunne vore spart om nokre av dei kom inn? Svaret er eit spenn, for ingen veit det sikkert.",
        "What does it cost that people remain outside work and education, and what could be saved if some of them came in? The answer is a range, for nobody knows for certain.");

    public static Text Investment => new("Investerings\u00ADblikket", "Investerings\u00ADblikket", "The investment view");

    public static Text InvestmentLead => new(
        "Hva koster det å gi noen familier ekstra innsats nå, og hva kan kommunen slippe å betale senere? Tankegangen er hentet fra velferdslaben i Asker.",
        "Kva kostar det å gi nokre familiar ekstra innsats no, og kva kan kommunen sleppe å betale seinare? Tankegangen er henta frå velferdslaben i Asker.",
        "What does it cost to give some families extra effort now, and what may the municipality be spared from paying later? The way of thinking is from Asker's welfare lab.");

    public static Text Answer => new("Svaret", "Svaret", "The answer");

    public static Text NoAnswer => new(
        "Rett på tallene under, så regner vi på nytt.", "Rett på tala under, så reknar vi på nytt.", "Correct the numbers below, and we calculate again.");

    public static Text Assumptions => new("Dette bygger svaret på", "Dette byggjer svaret på", "What the answer rests on");

    public static Text AssumptionsLead => new(
        "Du kan endre alle tallene. Skriv det laveste og det høyeste du tror på. Ingenting blir lagret.",
        "Du kan endre alle tala. Skriv det lågaste og det høgaste du trur på. Ingenting blir lagra.",
        "You can change every number. Write the lowest and the highest you believe in. Nothing is stored.");

    public static Text From => new("Lavest", "Lågast", "Lowest");

    public static Text To => new("Høyest", "Høgast", "Highest");

    public static Text Source(string source) => new($"Kilde: {source}", $"Kjelde: {source}", $"Source: {source}");

    public static Text Changed(string from) => new(
        $"Endret av deg. Vi foreslo {from}.", $"Endra av deg. Vi føreslo {from}.", $"Changed by you. We suggested {from}.");

    public static Text Calculate => new("Regn ut", "Rekn ut", "Calculate");

    public static Text Reset => new("Tilbake til tallene vi foreslo", "Tilbake til tala vi føreslo", "Back to the numbers we suggested");

    public static Text BadNumber => new(
        "Skriv et tall, for eksempel 1500 eller 2,5.", "Skriv eit tal, til dømes 1500 eller 2,5.", "Write a number, for example 1500 or 2.5.");

    public static Text Table => new("Tallene bak", "Tala bak", "The numbers behind");

    public static Text Kroner => new("I hele kroner", "I heile kroner", "In whole kroner");

    public static Text What => new("Hva", "Kva", "What");

    public static Text Lowest => new("Lavest", "Lågast", "Lowest");

    public static Text Highest => new("Høyest", "Høgast", "Highest");

    public static Text Caveats => new("Les dette før du bruker tallene", "Les dette før du bruker tala", "Read this before you use the numbers");

    public static Text NotFor => new("Det skal ikke brukes til", "Det skal ikkje brukast til", "It must not be used for");

    public static IReadOnlyList<Text> NotForOutsideness =>
    [
        new("å regne ut hva ett menneske koster eller er verdt", "å rekne ut kva eitt menneske kostar eller er verdt", "calculating what one person costs or is worth"),
        new("å velge bort dem som trenger mest hjelp", "å velje bort dei som treng mest hjelp", "turning away those who need the most help"),
        new("å love innsparing i et budsjett: det meste spares av staten, og ikke det samme året", "å love innsparing i eit budsjett: det meste blir spart av staten, og ikkje det same året", "promising savings in a budget: most is saved by the state, and not in the same year"),
    ];

    public static IReadOnlyList<Text> CaveatsOfInvestment =>
    [
        new("Ingen av beløpene er målt. De er antakelser som skal få dere i gang med å snakke om hva som virker.", "Ingen av beløpa er målte. Dei er antakingar som skal få dykk i gang med å snakke om kva som verkar.", "None of the amounts is measured. They are assumptions to get you talking about what works."),
        new("Det meste av det som spares, kan komme hos staten eller en annen tjeneste enn den som betaler innsatsen.", "Det meste av det som blir spart, kan kome hos staten eller ei anna teneste enn den som betaler innsatsen.", "Most of what is saved may fall to the state or to another service than the one that pays for the effort."),
        new("Det viktigste, at barn og foreldre får det bedre, er ikke med i regnestykket.", "Det viktigaste, at barn og foreldre får det betre, er ikkje med i reknestykket.", "What matters most, that children and parents fare better, is not in the sum."),
    ];

    public static IReadOnlyList<Text> NotForInvestment =>
    [
        new("å velge hvilke familier som skal få hjelp: det avgjøres av behov og rett", "å velje kva familiar som skal få hjelp: det blir avgjort av behov og rett", "choosing which families get help: need and rights decide that"),
        new("å avslutte hjelp fordi den ikke «lønner seg»", "å avslutte hjelp fordi ho ikkje «løner seg»", "ending help because it does not “pay”"),
        new("å love et resultat: beløpene er antakelser, ikke målinger", "å love eit resultat: beløpa er antakingar, ikkje målingar", "promising a result: the amounts are assumptions, not measurements"),
    ];

    public static Text Other => new("Se også", "Sjå også", "See also");

    /// <summary>What is counted, in the reader's language; the assumptions name their unit in one.</summary>
    public static Text Unit(string unit) => unit switch
    {
        "kroner" => new("kroner", "kroner", "kroner"),
        "kroner per år" => new("kroner per år", "kroner per år", "kroner per year"),
        "personer" => new("personer", "personar", "people"),
        "familier" => new("familier", "familiar", "families"),
        "år" => new("år", "år", "years"),
        "prosent" => new("prosent", "prosent", "per cent"),
        "prosent per år" => new("prosent per år", "prosent per år", "per cent per year"),
        _ => Text.Same(unit),
    };

    public static Text Picture(string name, string low, string high) => new(
        $"{name}: fra {low} til {high}", $"{name}: frå {low} til {high}", $"{name}: from {low} to {high}");
}
