using Langbenk.Kernel;
using Langbenk.People.Persons;
using Langbenk.People.Protection;

namespace Langbenk.Texts;

/// <summary>
/// That an address is protected. Of another service's below the strictest there is one word: «skjult for foreldre» would tell of a decision
/// of child welfare.
/// </summary>
public static class ProtectedTexts
{
    public static Text LevelOf(WholePerson person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.LevelIsOthers ? Protected : FamilyTexts.LevelOf(person.Level!.Value);
    }

    public static Text Strip(WholePerson person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.LevelIsOthers
            ? new(
                "Beskyttet adresse. Ikke gi den til private, og ikke til noen i familien.", "Verna adresse. Ikkje gi ho til private, og ikkje til nokon i familien.",
                "Protected address. Do not give it to private parties, nor to anybody in the family.")
            : Strip(person.Level!.Value);
    }

    /// <summary>Of a team: whoever decided it, and at whatever level.</summary>
    public static Text InTeam => new(
        "Barnet har beskyttet adresse. Ikke si, skriv eller vis noe som røper hvor det bor, går på skole eller oppholder seg.",
        "Barnet har verna adresse. Ikkje sei, skriv eller vis noko som røper kvar det bur, går på skule eller held til.",
        "The child has a protected address. Do not say, write or show anything that tells where the child lives, goes to school or stays.");

    public static Text OnConsent(string place) => new(
        $"Barnet har beskyttet adresse. Teksten navngir {place} og tjenestene du krysser av. Vis den ikke til noen som adressen er skjult for.",
        $"Barnet har verna adresse. Teksten namngir {place} og tenestene du kryssar av. Vis han ikkje til nokon som adressa er skjult for.",
        $"The child has a protected address. The text names {place} and the services you tick. Do not show it to anybody the address is hidden from.");

    static Text Protected => new("Beskyttet adresse", "Verna adresse", "Protected address");

    static Text Strip(ProtectionLevel level) => level switch
    {
        ProtectionLevel.StrictlyConfidential => new(
            "Strengt fortrolig adresse. Ikke si, skriv eller vis noe som røper hvor personen er.",
            "Strengt fortruleg adresse. Ikkje sei, skriv eller vis noko som røper kvar personen er.",
            "Strictly confidential address. Do not say, write or show anything that tells where the person is."),
        ProtectionLevel.Confidential => new(
            "Fortrolig adresse. Ikke gi den til private.", "Fortruleg adresse. Ikkje gi ho til private.", "Confidential address. Do not give it to private parties."),
        _ => new(
            "Adressen er skjult for noen i familien. Se hvem før du skriver til foreldrene.",
            "Adressa er skjult for nokon i familien. Sjå kven før du skriv til foreldra.",
            "The address is concealed from somebody in the family. See whom before you write to the parents."),
    };
}
