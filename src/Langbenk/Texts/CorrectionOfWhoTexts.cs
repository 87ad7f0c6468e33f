using Langbenk.Kernel;
using Langbenk.People.Numbers;
using Langbenk.People.Persons;

namespace Langbenk.Texts;

/// <summary>Who somebody is, corrected: what the leader is asked, and what stood there before.</summary>
public static class CorrectionOfWhoTexts
{
    public static Text Why => new("Hvordan vet tjenesten det?", "Korleis veit tenesta det?", "How does the service know?");

    public static Text WhyHint => new(
        "Må skrives når nummer, fødselsdato eller kjønn rettes. Det som sto, blir spart på.",
        "Må skrivast når nummer, fødselsdato eller kjønn blir retta. Det som stod, blir teke vare på.",
        "Must be written when the number, date of birth or sex is corrected. What stood there is kept.");

    public static Text Born => new(
        "Er barnet født? Skriv fødselsnummeret eller fødselsdatoen, navnet hvis det er valgt, og nederst hvor du vet det fra. Terminen faller da bort.",
        "Er barnet fødd? Skriv fødselsnummeret eller fødselsdatoen, namnet om det er valt, og nedst kvar du veit det frå. Terminen fell då bort.",
        "Is the child born? Write the number or the date of birth, the name if it is chosen, and at the bottom where you know it from. The due date then falls away.");

    public static Text Earlier => new("Rettet før", "Retta før", "Corrected before");

    public static Text Stands(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Values(person.NationalNumber, person.BirthDate, person.DueDate, person.Sex);
    }

    /// <summary>Until that day.</summary>
    public static Text Was(PersonChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var was = Values(change.NationalNumber, change.BirthDate, change.DueDate, change.Sex);
        return new(
            $"Til {DateWords.Of(change.On, Language.Nb)} sto det: {was[Language.Nb]}", $"Til {DateWords.Of(change.On, Language.Nn)} stod det: {was[Language.Nn]}",
            $"Until {DateWords.Of(change.On, Language.En)} it said: {was[Language.En]}");
    }

    static Text Values(NationalNumber? number, DateOnly? born, DateOnly? due, Sex sex)
    {
        var (numbered, day, as_) = (
            number is { } stored ? new($"{stored}", $"{stored}", $"{stored}") : new Text("uten nummer", "utan nummer", "no number"),
            born is { } birth ? PersonTexts.BornOn(birth) : due is { } term ? PersonTexts.Due(term) : new Text("", "", ""),
            PersonTexts.SexOf(sex));
        string Of(Language language) => string.Join(", ", new[] { numbered[language], day[language], as_[language].ToLowerInvariant() }.Where(one => one.Length > 0));
        return new(Of(Language.Nb), Of(Language.Nn), Of(Language.En));
    }
}
