using Langbenk.Kernel;

namespace Langbenk.Prevention.Bodies;

/// <summary>Every refusal about standing teams and the calendar. A number is never reused.</summary>
public static class BodyProblems
{
    public static readonly Problem BadName = new(5370, new Text(
        $"Gi teamet et navn (høyst {StandingBody.MaxNameLength} tegn).", $"Gi teamet eit namn (høgst {StandingBody.MaxNameLength} teikn).", $"Give the team a name (at most {StandingBody.MaxNameLength} characters)."));

    public static readonly Problem UnknownPlace = new(5371, new Text(
        "Velg en kommune du har en rolle i.", "Vel ein kommune du har ei rolle i.", "Choose a municipality where you have a role."));

    public static readonly Problem TextTooLong = new(5372, new Text(
        "Teksten er for lang. Del den opp.", "Teksten er for lang. Del han opp.", "The text is too long. Divide it."));

    public static readonly Problem BadMember = new(5373, new Text(
        "Velg tjeneste eller skriv navnet på den, og skriv hvilken funksjon den deltar med.", "Vel teneste eller skriv namnet på ho, og skriv kva funksjon ho deltek med.", "Choose a service or write its name, and write the function it takes part with."));

    public static readonly Problem PersonNumber = new(5374, new Text(
        "Teksten ser ut til å ha et fødselsnummer (elleve siffer). Teamet snakker om hvordan tjenestene samarbeider, ikke om enkeltbarn. Ta det bort.", "Teksten ser ut til å ha eit fødselsnummer (elleve siffer). Teamet snakkar om korleis tenestene samarbeider, ikkje om enkeltbarn. Ta det bort.", "The text seems to hold a birth number (eleven digits). The team talks about how services cooperate, not about single children. Take it out."));

    public static readonly Problem BadDay = new(5375, new Text(
        $"Skriv datoen for møtet. Den kan ikke være fram i tid eller før {PastDay.FirstYear}.", $"Skriv datoen for møtet. Han kan ikkje vere fram i tid eller før {PastDay.FirstYear}.", $"Write the date of the meeting. It cannot be in the future or before {PastDay.FirstYear}."));

    public static readonly Problem NoMinutes = new(5376, new Text(
        "Skriv hva dere ble enige om.", "Skriv kva de vart samde om.", "Write what you agreed on."));

    public static readonly Problem BadNextMeeting = new(5377, new Text(
        "Neste møte må være etter i dag, og senest i år 2100.", "Neste møte må vere etter i dag, og seinast i år 2100.", "The next meeting must be after today, and in 2100 at the latest."));

    public static readonly Problem AfterTheEnd = new(5378, new Text(
        "Teamet var avsluttet da. Velg en dag som ikke er etter den siste.", "Teamet var avslutta då. Vel ein dag som ikkje er etter den siste.", "The team had ended by then. Choose a day that is not after its last."));

    public static readonly Problem BadLastDay = new(5379, new Text(
        "Skriv siste dag, ikke før teamet begynte og senest i år 2100.", "Skriv siste dag, ikkje før teamet tok til og seinast i år 2100.", "Write the last day, not before the team began and in 2100 at the latest."));

    public static readonly Problem HeldAfterTheEnd = new(5380, new Text(
        "Teamet har et referat fra et møte etter den dagen. Velg en senere dag, eller rett referatet først.", "Teamet har eit referat frå eit møte etter den dagen. Vel ein seinare dag, eller rett referatet først.", "The team has minutes of a meeting after that day. Choose a later day, or correct the minutes first."));

    public static readonly Problem ChangedMeanwhile = new(5381, new Text(
        "Noen andre lagret noe om teamet i samme øyeblikk. Lagre en gang til.", "Nokon andre lagra noko om teamet i same augeblikk. Lagre ein gong til.", "Somebody else saved something about the team in the same moment. Save once more."));
}
