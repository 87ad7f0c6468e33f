using Langbenk.Kernel;

namespace Langbenk.Prevention.SelfEvaluations;

/// <summary>Every refusal of the self-evaluations. A number is never reused.</summary>
public static class SelfEvaluationProblems
{
    public static readonly Problem UnknownPlace = new(5450, new Text(
        "Velg hvem som evaluerer seg selv.", "Vel kven som evaluerer seg sjølv.", "Choose who evaluates itself."));

    public static readonly Problem UnknownQuestionnaire = new(5451, new Text(
        "Velg et spørreskjema.", "Vel eit spørjeskjema.", "Choose a questionnaire."));

    public static readonly Problem BadYear = new(5452, new Text(
        "Skriv et årstall fra 2015 til i år.", "Skriv eit årstal frå 2015 til i år.", "Write a year from 2015 to this year."));

    public static readonly Problem UnfinishedRound = new(5453, new Text(
        "Dere har allerede begynt på dette skjemaet for dette året. Fullfør det først.",
        "De har alt byrja på dette skjemaet for dette året. Fullfør det først.",
        "You have already begun this questionnaire for this year. Finish it first."));

    public static readonly Problem Finished = new(5454, new Text(
        "Egenvurderingen er fullført og kan ikke endres. Start en ny runde hvis bildet har endret seg.",
        "Eigenvurderinga er fullført og kan ikkje endrast. Start ein ny runde dersom biletet har endra seg.",
        "The self-evaluation is finished and cannot be changed. Start a new round if the picture has changed."));

    public static readonly Problem UnknownAnswer = new(5455, new Text(
        "Et av svarene er ikke på skalaen.", "Eit av svara er ikkje på skalaen.", "One of the answers is not on the scale."));

    public static readonly Problem CommentTooLong = new(5456, new Text(
        $"Kommentaren er for lang (høyst {SelfAnswer.MaxCommentLength} tegn).",
        $"Kommentaren er for lang (høgst {SelfAnswer.MaxCommentLength} teikn).",
        $"The comment is too long (at most {SelfAnswer.MaxCommentLength} characters)."));

    public static readonly Problem TookPartMissing = new(5457, new Text(
        $"Skriv hvem som var med, som roller (høyst {SelfEvaluation.MaxTookPartLength} tegn).",
        $"Skriv kven som var med, som roller (høgst {SelfEvaluation.MaxTookPartLength} teikn).",
        $"Write who took part, as roles (at most {SelfEvaluation.MaxTookPartLength} characters)."));

    public static readonly Problem NothingAnswered = new(5458, new Text(
        "Svar på minst én påstand før dere fullfører.",
        "Svar på minst éin påstand før de fullfører.",
        "Answer at least one statement before you finish."));

    public static readonly Problem ActionMissing = new(5459, new Text(
        $"Skriv hva dere vil gjøre (høyst {SelfAction.MaxActionLength} tegn).",
        $"Skriv kva de vil gjere (høgst {SelfAction.MaxActionLength} teikn).",
        $"Write what you will do (at most {SelfAction.MaxActionLength} characters)."));

    public static readonly Problem PositionMissing = new(5460, new Text(
        $"Skriv hvilken stilling som har ansvaret (høyst {SelfAction.MaxPositionLength} tegn).",
        $"Skriv kva stilling som har ansvaret (høgst {SelfAction.MaxPositionLength} teikn).",
        $"Write which position is responsible (at most {SelfAction.MaxPositionLength} characters)."));

    public static readonly Problem BadDue = new(5461, new Text(
        "Fristen kan ikke være før i dag, og ikke etter år 2100.", "Fristen kan ikkje vere før i dag, og ikkje etter år 2100.", "The deadline cannot be before today, nor after 2100."));

    public static readonly Problem PersonNumberInText = new(5462, new Text(
        "Teksten inneholder noe som ligner et fødselsnummer. Ta det bort. Her skal det ikke stå noe som peker på en person.",
        "Teksten inneheld noko som liknar eit fødselsnummer. Ta det bort. Her skal det ikkje stå noko som peiker på ein person.",
        "The text holds something that looks like a national identity number. Remove it. Nothing here may point at a person."));

    public static readonly Problem Written = new(5463, new Text(
        "Noen har skrevet i egenvurderingen. Da blir den stående. Fullfør den, så kan dere starte en ny runde.",
        "Nokon har skrive i eigenvurderinga. Då blir ho ståande. Fullfør ho, så kan de starte ein ny runde.",
        "Someone has written in the self-evaluation. Then it stays. Finish it, and you can start a new round."));
}
