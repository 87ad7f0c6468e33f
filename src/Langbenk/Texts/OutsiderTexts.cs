using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Those who take part without an account: named in the consent, taken into the team.</summary>
public static class OutsiderTexts
{
    public static Text InConsent => new("Noen uten konto som også skal få vite det?", "Nokon utan konto som òg skal få vite det?", "Somebody without an account who is to be told too?");

    public static Text InConsentLead => new(
        "Fastlegen, BUP, en privat barnehage, bestemor. De bruker ikke Langbenk, og får det på papir, på telefon eller i møte. Familien ser navnene i teksten.",
        "Fastlegen, BUP, ein privat barnehage, bestemor. Dei bruker ikkje Langbenk, og får det på papir, på telefon eller i møte. Familien ser namna i teksten.",
        "The GP, the psychiatric clinic, a private kindergarten, a grandmother. They do not use Langbenk, and get it on paper, by phone or in a meeting. The family sees the names in the text.");

    public static Text Row(int number) => new($"Person {number}", $"Person {number}", $"Person {number}");

    public static Text Name(int number) => new($"Navn, person {number}", $"Namn, person {number}", $"Name, person {number}");

    public static Text Role(int number) => new($"Rolle og sted, person {number}", $"Rolle og stad, person {number}", $"Role and place, person {number}");

    public static Text RoleHint => new("For eksempel «fastlege, Nordbyen legesenter».", "Til dømes «fastlege, Nordbyen legesenter».", "For example “GP, Nordbyen medical centre”.");

    public static Text Kind(int number) => new($"Hva slags mottaker, person {number}", $"Kva slags mottakar, person {number}", $"What kind of receiver, person {number}");

    public static Text HasNoAccount => new(
        "Uten konto: får det på papir, på telefon eller i møte. Det venter til du skriver at det er overlevert.",
        "Utan konto: får det på papir, på telefon eller i møte. Det ventar til du skriv at det er overlevert.",
        "Without an account: gets it on paper, by phone or in a meeting. It waits until you write that it was handed over.");

    public static Text InTeam => new("Andre som er med, uten konto", "Andre som er med, utan konto", "Others who take part, without an account");

    public static Text Since(string day) => new($"siden {day}", $"sidan {day}", $"since {day}");

    public static Text Ended(string day) => new($"ikke med lenger, fra {day}", $"ikkje med lenger, frå {day}", $"no longer, from {day}");

    public static Text TakeIn => new("Ta med noen uten konto", "Ta med nokon utan konto", "Include somebody without an account");

    public static Text Who => new("Hvem skal bli med?", "Kven skal bli med?", "Who is to take part?");

    public static Text WhoHint => new("Her står de som samtykket nevner med navn.", "Her står dei som samtykket nemner med namn.", "Those whom the consent names are listed here.");

    public static Text TheyGet(string child, string own) => new(
        $"Et brev om at {own} har kontakt med {child}, og hva samarbeidet skal føre til. Hvem andre som er med, og det som alt er skrevet, står ikke i det.",
        $"Eit brev om at {own} har kontakt med {child}, og kva samarbeidet skal føre til. Kven andre som er med, og det som alt er skrive, står ikkje i det.",
        $"A letter saying that {own} is in contact with {child}, and what the cooperation is for. Who else takes part, and what has been written already, is not in it.");

    public static Text ShownTo => new("Hvem i laget får vite at personen er med?", "Kven i laget får vite at personen er med?", "Who in the team is told that the person takes part?");

    public static Text ShownToHint => new(
        "Den som ikke får vite det, ser ikke navnet noe sted.", "Den som ikkje får vite det, ser ikkje namnet nokon stad.", "Those who are not told see the name nowhere.");

    public static Text TakeInButton => new("Ta med i laget", "Ta med i laget", "Include in the team");

    public static Text ShownAlready => new("Disse vet at personen er med", "Desse veit at personen er med", "These know that the person takes part");

    public static Text OnlyYou => new("Bare tjenesten din vet at personen er med.", "Berre tenesta di veit at personen er med.", "Only your service knows that the person takes part.");

    public static Text Show => new("Fortell at personen er med", "Fortel at personen er med", "Tell that the person takes part");

    public static Text End => new("Ikke med lenger", "Ikkje med lenger", "No longer takes part");

    public static Text EndLead => new(
        "Den som ikke er med lenger, får ikke noe nytt herfra, heller ikke det som venter. Det som alt er overlevert, står i lista.", "Den som ikkje er med lenger, får ikkje noko nytt herifrå, heller ikkje det som ventar. Det som alt er overlevert, står i lista.", "Who no longer takes part gets nothing new from here, nor what waits. What has been handed over stays in the list.");

    public static Text SeeHer => new("Se hvem som vet det", "Sjå kven som veit det", "See who knows");
}
