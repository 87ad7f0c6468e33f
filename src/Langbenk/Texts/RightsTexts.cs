using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>The page on what a child and a family are entitled to.</summary>
public static class RightsTexts
{
    public static Text Title => new("Rettigheter", "Rettar", "Rights");

    public static Text Lead => new(
        "Fortell hvordan barnet har det nå, uten navn. Du får vite hva barnet og familien har rett til, og hvem som har ansvaret.",
        "Fortel korleis barnet har det no, utan namn. Du får vite kva barnet og familien har rett til, og kven som har ansvaret.",
        "Tell how things are for the child now, without names. You will see what the child and the family are entitled to, and who is responsible.");

    public static Text Age => new("Hvor gammelt er barnet eller ungdommen?", "Kor gammalt er barnet eller ungdommen?", "How old is the child or young person?");

    public static Text AgeHint => new(
        "Hele år, fra 0 til 25. La feltet stå tomt hvis barnet ikke er født.",
        "Heile år, frå 0 til 25. La feltet stå tomt dersom barnet ikkje er født.",
        "Whole years, from 0 to 25. Leave it empty if the child is not born yet.");

    public static Text Situation => new("Hva passer nå?", "Kva passar no?", "What is true now?");

    public static Text ChooseAll => new("Kryss av for alt som passer.", "Kryss av for alt som passar.", "Tick everything that is true.");

    public static Text Family => new("Familien", "Familien", "The family");

    public static Text ChildWelfare => new("Barnevernet", "Barnevernet", "Child welfare");

    public static Text Coordination => new("Plan og samordning", "Plan og samordning", "Plan and coordination");

    public static Text Services => new("Hvilke tjenester er rundt barnet?", "Kva tenester er rundt barnet?", "Which services are around the child?");

    public static Text SchoolAndKindergarten => new("Barnehage og skole", "Barnehage og skule", "Kindergarten and school");

    public static Text Health => new("Helse", "Helse", "Health");

    public static Text ChildWelfareAndNav => new("Barnevern og Nav", "Barnevern og Nav", "Child welfare and NAV");

    public static Text OtherServices => new("Andre", "Andre", "Others");

    public static Text Day => new("Hvilken dag gjelder spørsmålet?", "Kva dag gjeld spørsmålet?", "Which day is the question about?");

    public static Text Show => new("Vis rettighetene", "Vis rettane", "Show the rights");

    public static Text Change => new("Endre svarene", "Endre svara", "Change the answers");

    public static Text AgeMissing => new(
        "Skriv alderen, eller kryss av for at familien venter barn.", "Skriv alderen, eller kryss av for at familien ventar barn.", "Write the age, or tick that the family is expecting a child.");

    public static Text BadAge => new("Skriv alderen som et helt tall fra 0 til 25.", "Skriv alderen som eit heilt tal frå 0 til 25.", "Write the age as a whole number from 0 to 25.");

    public static Text UnknownCode => new(
        "Noe i adressen finnes ikke. Velg på nytt blant disse.", "Noko i adressa finst ikkje. Vel på nytt blant desse.", "Something in the address does not exist. Choose again among these.");

    public static Text HasRight => new("Ja", "Ja", "Yes");

    public static Text HasRightHelp => new("Dette gjelder ut fra det du har svart.", "Dette gjeld ut frå det du har svara.", "This applies, judging by your answers.");

    public static Text Depends => new("Kommer an på", "Kjem an på", "Depends");

    public static Text DependsHelp => new(
        "Svar på spørsmålene du kan svare på. Det er du som vurderer.",
        "Svar på spørsmåla du kan svare på. Det er du som vurderer.",
        "Answer the questions that you can answer. The judgement is yours.");

    public static Text Decides => new("Avgjør:", "Avgjer:", "Decides:");

    public static Text NoRight => new("Nei", "Nei", "No");

    public static Text NoRightSummary(int count) => new(
        $"Dette gjelder ikke nå ({count})", $"Dette gjeld ikkje no ({count})", $"This does not apply now ({count})");

    public static Text None => new("Ingenting her ut fra det du har svart.", "Ingenting her ut frå det du har svara.", "Nothing here, judging by your answers.");

    public static Text Responsible => new("Ansvarlig:", "Ansvarleg:", "Responsible:");

    public static Text Unborn => new("Ikke født", "Ikkje født", "Not born");

    public static Text Years(int age) => new($"{age} år", $"{age} år", age == 1 ? "1 year" : $"{age} years");
}
