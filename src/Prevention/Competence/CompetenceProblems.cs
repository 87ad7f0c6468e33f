using Langbenk.Kernel;

namespace Langbenk.Prevention.Competence;

/// <summary>Every refusal of the competence numbers. A number is never reused.</summary>
public static class CompetenceProblems
{
    public static readonly Problem UnknownService = new(5430, new Text(
        "Velg tjenesten det gjelder.", "Vel tenesta det gjeld.", "Choose the service it concerns."));

    public static readonly Problem NotADayThatHasBeen = new(5431, new Text(
        $"Tallene gjelder en dag som har vært. Velg i dag eller tidligere, men ikke før {PastDay.FirstYear}.",
        $"Tala gjeld ein dag som har vore. Vel i dag eller tidlegare, men ikkje før {PastDay.FirstYear}.",
        $"The numbers are for a day that has been. Choose today or earlier, but not before {PastDay.FirstYear}."));

    public static readonly Problem BadPositions = new(5432, new Text(
        $"Skriv årsverk som et tall fra 0 til {CompetenceCount.MostPeople}, for eksempel 12,5.",
        $"Skriv årsverk som eit tal frå 0 til {CompetenceCount.MostPeople}, til dømes 12,5.",
        $"Write full-time positions as a number from 0 to {CompetenceCount.MostPeople}, for example 12.5."));

    public static readonly Problem TooManyVacant = new(5433, new Text(
        "Det kan ikke stå flere årsverk ledig enn det finnes.",
        "Det kan ikkje stå fleire årsverk ledige enn det finst.",
        "There cannot be more vacant positions than there are."));

    public static readonly Problem BadPeople = new(5434, new Text(
        $"Skriv antall personer som et helt tall fra 0 til {CompetenceCount.MostPeople}.",
        $"Skriv talet på personar som eit heilt tal frå 0 til {CompetenceCount.MostPeople}.",
        $"Write the number of people as a whole number from 0 to {CompetenceCount.MostPeople}."));

    public static readonly Problem LeaderNotCounted = new(5435, new Text(
        "Leder og stedfortreder skal være med i tallene. Det er færre personer i en av gruppene enn leder og stedfortreder til sammen.",
        "Leiar og stadfortredar skal vere med i tala. Det er færre personar i ei av gruppene enn leiar og stadfortredar til saman.",
        "Head and deputy are to be counted. One of the groups has fewer people than head and deputy together."));

    public static readonly Problem PlanTooLong = new(5436, new Text(
        $"Planen er for lang (høyst {CompetenceCount.MaxPlanLength} tegn).",
        $"Planen er for lang (høgst {CompetenceCount.MaxPlanLength} teikn).",
        $"The plan is too long (at most {CompetenceCount.MaxPlanLength} characters)."));

    public static readonly Problem PersonNumberInText = new(5437, new Text(
        "Teksten inneholder noe som ligner et fødselsnummer. Ta det bort. Her skal det ikke stå noe som peker på en person.",
        "Teksten inneheld noko som liknar eit fødselsnummer. Ta det bort. Her skal det ikkje stå noko som peiker på ein person.",
        "The text holds something that looks like a national identity number. Remove it. Nothing here may point at a person."));
}
