using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>What a service knows of a person: how to reach and understand her.</summary>
public static class CardTexts
{
    public static Text Card => new("Kontakt, språk og bosted", "Kontakt, språk og bustad", "Contact, language and home");

    public static Text ChangeCard => new("Endre kontakt, språk og bosted", "Endre kontakt, språk og bustad", "Change contact, language and home");

    public static Text CardEmpty => new("Ingenting er skrevet ennå.", "Ingenting er skrive enno.", "Nothing is written yet.");

    public static Text LanguageName => new("Språk", "Språk", "Language");

    public static Text LanguageHint => new("Det språket personen forstår best.", "Det språket personen forstår best.", "The language the person understands best.");

    public static Text Interpreter => new("Trenger tolk", "Treng tolk", "Needs an interpreter");

    public static Text InterpreterHint => new(
        "Offentlige organer skal bruke kvalifisert tolk når det trengs (tolkeloven § 6). Barn skal ikke tolke for foreldrene (§ 4).",
        "Offentlege organ skal bruke kvalifisert tolk når det trengst (tolkelova § 6). Barn skal ikkje tolke for foreldra (§ 4).",
        "Public bodies shall use a qualified interpreter where needed (Interpreting Act § 6). Children shall not interpret for their parents (§ 4).");

    public static Text Culture => new("Språk, kultur og tro: hva bør vi tenke på?", "Språk, kultur og tru: kva bør vi tenkje på?", "Language, culture and faith: what should we think of?");

    public static Text CultureHint => new(
        "Det familien selv sier er viktig, for eksempel samisk språk.", "Det familien sjølv seier er viktig, til dømes samisk språk.", "What the family itself says matters, for example the Sami language.");

    public static Text Phone => new("Telefon", "Telefon", "Telephone");

    public static Text Email => new("E-post", "E-post", "E-mail");

    public static Text Street => new("Adresse", "Adresse", "Address");

    public static Text PostalCode => new("Postnummer", "Postnummer", "Postal code");

    public static Text Place => new("Poststed", "Poststad", "Town");

    public static Text Whereabouts => new("Barnehage, skole eller arbeid", "Barnehage, skule eller arbeid", "Kindergarten, school or work");

    public static Text WhereaboutsHint => new(
        "Sier hvor personen er. Vises bare hos dere.", "Seier kvar personen er. Blir vist berre hos dykk.", "Tells where the person is. Shown only to your service.");
}
