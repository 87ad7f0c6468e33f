using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Meetings of a team: planning, the meeting, and that it was held.</summary>
public static class MeetingTexts
{
    public static Text Plan => new("Planlegg et møte", "Planlegg eit møte", "Plan a meeting");

    public static Text PlanLead => new(
        "Sakslista er tjenestens egen. I neste steg velger du hvem som blir innkalt, og ser hva de vil se. Den kan ikke endres etterpå.",
        "Sakslista er tenesta si eiga. I neste steg vel du kven som blir innkalla, og ser kva dei vil sjå. Ho kan ikkje endrast etterpå.",
        "The agenda is your service’s own. In the next step you choose who is invited, and see what they will see. It cannot be changed afterwards.");

    public static Text Move => new("Flytt møtet", "Flytt møtet", "Move the meeting");

    public static Text MovesLead(string day) => new(
        $"Møtet {day} faller bort når du sender den nye innkallingen.", $"Møtet {day} fell bort når du sender den nye innkallinga.", $"The meeting on {day} falls away when you send the new invitation.");

    public static Text MovesOutOfU16 => new(
        "Saken tas av lista i U16-møtet. Skal den opp i et annet U16-møte, tar du den opp derfra.", "Saka blir teken av lista i U16-møtet. Skal ho opp i eit anna U16-møte, tek du ho opp derifrå.", "The case is taken off the list of the U16 meeting. To bring it up in another one, start from that meeting.");

    public static Text InU16 => new(
        "Saken tas opp der, den dagen. Av laget kan bare de som også er i U16-møtet, velges i neste steg.",
        "Saka blir teken opp der, den dagen. Av laget kan berre dei som òg er i U16-møtet, veljast i neste steg.",
        "The case is brought up there, on that day. Of the team, only those who are in the U16 meeting too can be chosen in the next step.");

    public static Text SayTo(string names) => new(
        $"Har fått innkallingen uten konto: {names}. Si fra til dem selv.", $"Har fått innkallinga utan konto: {names}. Sei frå til dei sjølv.", $"Have been given the invitation without an account: {names}. Tell them yourself.");

    public static Text Way => new("Hva slags møte?", "Kva slags møte?", "What kind of meeting?");

    public static Text Day => new("Dag", "Dag", "Day");

    public static Text DayHint => new("For eksempel 3.12.2026", "Til dømes 3.12.2026", "For example 3.12.2026");

    public static Text From => new("Klokka", "Klokka", "Time");

    public static Text FromHint => new("For eksempel 14.30", "Til dømes 14.30", "For example 14.30");

    public static Text To => new("Slutter (kan stå tomt)", "Sluttar (kan stå tomt)", "Ends (may be left empty)");

    public static Text Place => new("Hvor, eller hvilket videomøte?", "Kvar, eller kva videomøte?", "Where, or which video meeting?");

    public static Text PlaceHint => new("Stedet står bare i Langbenk, ikke i kalenderfila.", "Staden står berre i Langbenk, ikkje i kalenderfila.", "The place is shown in Langbenk only, not in the calendar file.");

    public static Text Agenda => new("Saksliste", "Saksliste", "Agenda");

    public static Text AgendaHint => new(
        "Et utkast for denne måten å samarbeide på. Endre det til det dere trenger.", "Eit utkast for denne måten å samarbeide på. Endre det til det de treng.", "A draft for this way of working. Change it to what you need.");

    public static Text UseTemplate => new("Sett inn utkastet for denne møtetypen", "Set inn utkastet for denne møtetypen", "Insert the draft for this kind of meeting");

    public static Text AgendaKinds => new("Sier sakslista mer enn at dere møtes?", "Seier sakslista meir enn at de møtest?", "Does the agenda say more than that you meet?");

    public static Text AgendaKindsHint => new(
        "Kryss av hva slags opplysninger som står i den. Uten kryss forteller den bare at dere møtes om barnet.",
        "Kryss av kva slags opplysningar som står i ho. Utan kryss fortel ho berre at de møtest om barnet.",
        "Tick which kinds of information are in it. Without a tick it tells only that you meet about the child.");

    public static Text NextInvite => new("Gå videre: hvem blir innkalt?", "Gå vidare: kven blir innkalla?", "Go on: who is invited?");

    public static Text Invite => new("Send innkallingen", "Send innkallinga", "Send the invitation");

    public static Text Choose => new("Hvem blir innkalt?", "Kven blir innkalla?", "Who is invited?");

    public static Text FellShort => new("Ble ikke holdt", "Vart ikkje halde", "Was not held");

    public static Text BackToMeeting => new("Tilbake til møtet", "Tilbake til møtet", "Back to the meeting");

    public static Text Title(string way) => new($"Møte: {way}", $"Møte: {way}", $"Meeting: {way}");

    public static Text Meeting => new("Møte", "Møte", "Meeting");

    public static Text PlannedBy(string service, string name) => new($"Innkalt av {service}, {name}", $"Innkalla av {service}, {name}", $"Invited by {service}, {name}");

    public static Text WrittenDownBy(string service, string name) => new($"Skrevet ned av {service}, {name}", $"Skrive ned av {service}, {name}", $"Written down by {service}, {name}");

    public static Text Calendar => new("Legg det i kalenderen (bare «Møte» og tidspunktet)", "Legg det i kalenderen (berre «Møte» og tidspunktet)", "Put it in your calendar (only “Meeting” and the time)");

    public static Text CallOff => new("Avlys møtet", "Avlys møtet", "Call the meeting off");

    public static Text CallOffLead => new("De som er innkalt, ser at møtet faller bort. Si fra til familien selv.", "Dei som er innkalla, ser at møtet fell bort. Sei frå til familien sjølv.", "Those invited see that the meeting falls away. Tell the family yourself.");

    public static Text TellMore => new("Innkall flere", "Kall inn fleire", "Invite more");

    public static Text FellBecause(MeetingFall why, string day) => why switch
    {
        MeetingFall.Moved => new($"Møtet er flyttet ({day}).", $"Møtet er flytta ({day}).", $"The meeting has been moved ({day})."),
        MeetingFall.TeamEnded => new($"Møtet faller bort: samarbeidet ble avsluttet {day}.", $"Møtet fell bort: samarbeidet vart avslutta {day}.", $"The meeting falls away: the cooperation ended on {day}."),
        _ => new($"Møtet er avlyst ({day}).", $"Møtet er avlyst ({day}).", $"The meeting has been called off ({day})."),
    };

    public static Text NewMeeting => new("Se det nye møtet", "Sjå det nye møtet", "See the new meeting");

    public static Text Hold => new("Skriv ned at møtet ble holdt", "Skriv ned at møtet vart halde", "Write down that the meeting was held");

    public static Text HoldUnplanned => new("Skriv ned et møte som er holdt", "Skriv ned eit møte som er halde", "Write down a meeting that was held");

    public static Text HoldLead => new(
        "Hvem som kom, og hvordan barnet var med. Referatet skriver dere etterpå, punkt for punkt, så hvert punkt kan fortelles til dem det angår.",
        "Kven som kom, og korleis barnet var med. Referatet skriv de etterpå, punkt for punkt, så kvart punkt kan fortelast til dei det gjeld.",
        "Who came, and how the child took part. You write the minutes afterwards, point by point, so that each point can be told to those it concerns.");

    public static Text Came => new("Hvilke tjenester kom?", "Kva tenester kom?", "Which services came?");

    public static Text CameHint => new(
        "Hver mottaker ser bare de tjenestene den alt vet er med.", "Kvar mottakar ser berre dei tenestene han alt veit er med.", "Each receiver sees only the services it already knows take part.");

    public static Text OutsidersCame => new("Hvem uten konto kom?", "Kven utan konto kom?", "Who without an account came?");

    public static Text FamilyCame => new("Hvem andre av familien kom?", "Kven andre av familien kom?", "Who else of the family came?");

    public static Text FamilyCameHint => new(
        "Andre tjenester ser dem bare når du også krysser av at det handler om dem.", "Andre tenester ser dei berre når du òg kryssar av at det handlar om dei.", "Other services see them only if you also tick that it is about them.");

    public static Text AlsoThere => new("Andre som var der", "Andre som var der", "Others who were there");

    public static Text AlsoThereHint => new("Uten konto her, for eksempel en støtteperson. Alle som får vite dette, ser det.", "Utan konto her, til dømes ein støtteperson. Alle som får vite dette, ser det.", "Without an account here, for example a support person. Everybody who is told this sees it.");

    public static Text Part => new("Hvordan var barnet med?", "Korleis var barnet med?", "How did the child take part?");

    public static Text PartOf(ChildPart part) => part switch
    {
        ChildPart.WasThere => new("Barnet var der og sa noe selv", "Barnet var der og sa noko sjølv", "The child was there and spoke"),
        ChildPart.SaidBefore => new("Barnet snakket med en av oss før møtet", "Barnet snakka med ein av oss før møtet", "The child talked with one of us before the meeting"),
        ChildPart.ThroughSomeone => new("En som barnet stoler på, snakket for det", "Ein som barnet stolar på, snakka for det", "Somebody the child trusts spoke for it"),
        _ => new("Barnet ble ikke hørt", "Barnet vart ikkje høyrt", "The child was not heard"),
    };

    public static Text ChildWords => new("Hva sa barnet? Eller: hvorfor ble det ikke hørt?", "Kva sa barnet? Eller: kvifor vart det ikkje høyrt?", "What did the child say? Or: why was it not heard?");

    public static Text ChildWordsHint => new("Med barnets egne ord.", "Med barnet sine eigne ord.", "In the child’s own words.");

    public static Text Said => new("Barnet sa", "Barnet sa", "The child said");

    public static Text WhyNot => new("Hvorfor ikke", "Kvifor ikkje", "Why not");

    public static Text Weight => new("Hva fikk det å si at barnet sa det?", "Kva fekk det å seie at barnet sa det?", "What weight was given to what the child said?");

    public static Text HeldKinds => new("Står det andre slags opplysninger i det også?", "Står det andre slags opplysningar i det òg?", "Are there other kinds of information in it?");

    public static Text ChooseTold => new("Hvem skal få vite hvem som kom, og hva barnet sa?", "Kven skal få vite kven som kom, og kva barnet sa?", "Who is to be told who came, and what the child said?");

    public static Text SaveHeld => new("Lagre", "Lagre", "Save");

    public static Text WhoCame => new("Hvem som kom, som du ser det", "Kven som kom, som du ser det", "Who came, as you see it");

    public static Text Minutes => new("Referat", "Referat", "Minutes");

    public static Text MinutesEmpty => new("Ingen punkter du kan lese ennå.", "Ingen punkt du kan lese enno.", "No points you can read yet.");

    public static Text WritePoint => new("Skriv et punkt i referatet", "Skriv eit punkt i referatet", "Write a point of the minutes");

    public static Text WrittenInMeeting(string day) => new($"Fra møtet {day}", $"Frå møtet {day}", $"From the meeting on {day}");

    public static Text SetNext => new("Sett neste møte", "Set neste møte", "Set the next meeting");

    public static Text Next => new("Neste", "Neste", "Next");

    public static Text NextEmpty => new("Ingen møter eller oppgaver ennå.", "Ingen møte eller oppgåver enno.", "No meetings or tasks yet.");

    public static Text NotWrittenDown(string day) => new($"Ble møtet {day} holdt?", $"Vart møtet {day} halde?", $"Was the meeting on {day} held?");

    /// <summary>«torsdag 3. desember 2026 kl. 14.30–15.30»</summary>
    public static Text When(DateOnly day, TimeOnly? from, TimeOnly? to) => new(When(day, from, to, Language.Nb), When(day, from, to, Language.Nn), When(day, from, to, Language.En));

    static string When(DateOnly day, TimeOnly? from, TimeOnly? to, Language language)
    {
        if (from is not { } start)
        {
            return DateWords.WithDay(day, language);
        }

        var until = to is { } end ? "–" + end.ToString(language == Language.En ? "HH':'mm" : "HH'.'mm", System.Globalization.CultureInfo.InvariantCulture) : "";
        return DateWords.WithTime(day.ToDateTime(start), language) + until;
    }
}
