using Langbenk.Kernel;

namespace Langbenk.Cooperation.Reports;

/// <summary>What is refused about a report of concern. A number is never reused.</summary>
public static class ReportProblems
{
    public static readonly Problem NotAChild = new(7301, new Text(
        "Meldeplikten gjelder barn under 18 år. Denne personen er voksen. Finn barnet og meld derfra.",
        "Meldeplikta gjeld barn under 18 år. Denne personen er vaksen. Finn barnet og meld derfrå.",
        "The duty to report is about children under 18. This person is an adult. Find the child and report from there."));

    public static readonly Problem NoAbout = new(7302, new Text("Velg hvem meldingen gjelder.", "Vel kven meldinga gjeld.", "Choose whom the report is about."));

    public static readonly Problem NoDanger = new(7303, new Text("Svar på om barnet er i fare nå.", "Svar på om barnet er i fare no.", "Say whether the child is in danger now."));

    public static readonly Problem NotSaidWhomCalled = new(7304, new Text("Skriv hvem du ringte, og når.", "Skriv kven du ringde, og når.", "Write whom you called, and when."));

    public static readonly Problem NoDuty = new(7305, new Text(
        "Velg hva du har grunn til å tro. Er ingenting av det oppfylt, kan du bare melde når de som bestemmer, samtykker.",
        "Vel kva du har grunn til å tru. Er ingenting av det oppfylt, kan du berre melde når dei som bestemmer, samtykkjer.",
        "Choose what you have reason to believe. If none of it applies, you may report only when those who decide consent."));

    public static readonly Problem NothingSeen = new(7306, new Text("Skriv hva du har sett eller hørt.", "Skriv kva du har sett eller høyrt.", "Write what you have seen or heard."));

    public static readonly Problem NoSince = new(7307, new Text(
        "Skriv siden når, og hvor ofte. Vet du det ikke, skriver du det.", "Skriv sidan når, og kor ofte. Veit du det ikkje, skriv du det.", "Write since when, and how often. If you do not know, write that."));

    public static readonly Problem NoAnswer = new(7308, new Text("Velg et svar.", "Vel eit svar.", "Choose an answer."));

    public static readonly Problem NoVoice = new(7309, new Text(
        "Skriv hva barnet har sagt, med barnets egne ord.", "Skriv kva barnet har sagt, med barnet sine eigne ord.", "Write what the child has said, in the child’s own words."));

    public static readonly Problem NoVoiceWhy = new(7310, new Text(
        "Skriv hvorfor barnet ikke er hørt ennå.", "Skriv kvifor barnet ikkje er høyrt enno.", "Write why the child has not been heard yet."));

    public static readonly Problem MustNotTell = new(7311, new Text(
        "Når du mistenker en som står barnet nær, skal de hjemme ikke få vite om meldingen nå. Snakk med barnevernet eller politiet først.",
        "Når du mistenkjer ein som står barnet nær, skal dei heime ikkje få vite om meldinga no. Snakk med barnevernet eller politiet først.",
        "When you suspect somebody close to the child, those at home must not learn of the report now. Talk with child welfare or the police first."));

    public static readonly Problem NoWhyNotTold = new(7312, new Text("Skriv hvorfor de ikke får vite det nå.", "Skriv kvifor dei ikkje får vite det no.", "Write why they are not told now."));

    public static readonly Problem NoHowTold = new(7313, new Text(
        "Skriv hvem som har sagt eller sier det, når, og hva de svarte.", "Skriv kven som har sagt eller seier det, når, og kva dei svara.", "Write who told or tells them, when, and what they answered."));

    public static readonly Problem AddressIsProtected = new(7314, new Text(
        "Adressen er beskyttet. Ta bort hvor barnet bor, oppholder seg og går på skole, og si det på telefonen når barnevernet spør.",
        "Adressa er verna. Ta bort kvar barnet bur, oppheld seg og går på skule, og sei det på telefonen når barnevernet spør.",
        "The address is protected. Remove where the child lives, stays and goes to school, and say it on the telephone when child welfare asks."));

    public static readonly Problem NoMunicipality = new(7315, new Text(
        "Velg kommunen der barnet bor eller oppholder seg, eller skriv den.", "Vel kommunen der barnet bur eller oppheld seg, eller skriv han.", "Choose the municipality where the child lives or stays, or write it."));

    public static readonly Problem NoTitle = new(7316, new Text("Skriv stillingen din.", "Skriv stillinga di.", "Write your position."));

    public static readonly Problem TextTooLong = new(7317, new Text(
        "Teksten er for lang: høyst 100 000 tegn. Alt du skrev, er tatt vare på.",
        "Teksten er for lang: høgst 100 000 teikn. Alt du skreiv, er teke vare på.",
        "The text is too long: at most 100,000 characters. All that you wrote has been kept."));

    public static readonly Problem LineTooLong = new(7318, new Text("Høyst 200 tegn.", "Høgst 200 teikn.", "At most 200 characters."));

    public static readonly Problem NumberInText = new(7319, new Text(
        "Fødselsnummer skal ikke stå i teksten. Barnets eget kommer med på utskriften. Ta det bort.",
        "Fødselsnummer skal ikkje stå i teksten. Barnet sitt eige kjem med på utskrifta. Ta det bort.",
        "A national identity number does not belong in the text. The child’s own comes with the printout. Remove it."));

    public static readonly Problem IsSent = new(7320, new Text(
        "Meldingen er sendt og endres ikke. Er noe feil eller nytt, legger du det til.",
        "Meldinga er send og blir ikkje endra. Er noko feil eller nytt, legg du det til.",
        "The report is sent and is not changed. If something is wrong or new, add it."));

    public static readonly Problem OnlyItsWriter = new(7321, new Text(
        "Bare den som har skrevet meldingen, gjør dette. Hun eller han svarer for ordene.",
        "Berre den som har skrive meldinga, gjer dette. Ho eller han svarer for orda.",
        "Only the one who wrote the report does this, and answers for the words."));

    public static readonly Problem IsNotSent = new(7322, new Text(
        "Meldingen er ikke sendt ennå. Den som skrev den, kan endre den.", "Meldinga er ikkje send enno. Den som skreiv henne, kan endre henne.", "The report is not sent yet. Whoever wrote it can change it."));

    public static readonly Problem NoWay = new(7323, new Text("Velg hvordan.", "Vel korleis.", "Choose how."));

    public static readonly Problem NoSentDay = new(7324, new Text(
        "Skriv dagen: ikke fram i tid, og ikke før det ble skrevet.", "Skriv dagen: ikkje fram i tid, og ikkje før det blei skrive.", "Write the day: not ahead, and not before it was written."));

    public static readonly Problem NoName = new(7325, new Text("Skriv hvem, høyst 200 tegn.", "Skriv kven, høgst 200 teikn.", "Write who, at most 200 characters."));

    public static readonly Problem IsSetAside = new(7326, new Text(
        "Meldingen er lagt til side. Skriv en ny.", "Meldinga er lagd til side. Skriv ei ny.", "The report is set aside. Write a new one."));

    public static readonly Problem NoReason = new(7327, new Text("Skriv hvorfor, høyst 1000 tegn.", "Skriv kvifor, høgst 1000 teikn.", "Write why, at most 1000 characters."));

    public static readonly Problem NothingToSend = new(7328, new Text("Alt er sendt.", "Alt er sendt.", "Everything is sent."));
}
