using Langbenk.Kernel;

namespace Langbenk.Cooperation.Teams.Meetings;

/// <summary>Every refusal about meetings of a team and what is agreed in them. A number is never reused.</summary>
public static class MeetingProblems
{
    public static readonly Problem NoDay = new(7401, new Text("Skriv hvilken dag.", "Skriv kva dag.", "Write which day."));

    public static readonly Problem DayPast = new(7402, new Text(
        "Dagen er passert. Er møtet alt holdt, skriver du det ned som et møte som er holdt.",
        "Dagen er passert. Er møtet alt halde, skriv du det ned som eit møte som er halde.",
        "The day has passed. If the meeting has been held already, write it down as one that was held."));

    public static readonly Problem TooFar = new(7403, new Text(
        "Dagen er mer enn to år fram. Sjekk årstallet.", "Dagen er meir enn to år fram. Sjekk årstalet.", "The day is more than two years ahead. Check the year."));

    public static readonly Problem NoTime = new(7404, new Text("Skriv klokkeslettet slik: 14.30", "Skriv klokkeslettet slik: 14.30", "Write the time like this: 14.30"));

    public static readonly Problem EndsTooSoon = new(7405, new Text(
        "Møtet slutter før det begynner.", "Møtet sluttar før det byrjar.", "The meeting ends before it begins."));

    public static readonly Problem NoPlace = new(7406, new Text(
        "Skriv hvor, eller at det er på video: høyst 300 tegn.", "Skriv kvar, eller at det er på video: høgst 300 teikn.", "Write where, or that it is by video: at most 300 characters."));

    public static readonly Problem NoWay = new(7407, new Text("Velg hva slags møte det er.", "Vel kva slags møte det er.", "Choose what kind of meeting it is."));

    public static readonly Problem NotHeldYet = new(7409, new Text(
        "Møtet er ikke holdt ennå. Skriv det ned når det er holdt.", "Møtet er ikkje halde enno. Skriv det ned når det er halde.", "The meeting has not been held yet. Write it down when it has."));

    public static readonly Problem NoChildPart = new(7410, new Text(
        "Velg hvordan barnet var med, eller at det ikke ble hørt.", "Vel korleis barnet var med, eller at det ikkje vart høyrt.", "Choose how the child took part, or that it was not heard."));

    public static readonly Problem NoChildWords = new(7411, new Text(
        "Skriv hva barnet sa, med barnets egne ord.", "Skriv kva barnet sa, med barnet sine eigne ord.", "Write what the child said, in the child’s own words."));

    public static readonly Problem NoWhyNot = new(7412, new Text(
        "Skriv hvorfor barnet ikke ble hørt, så en annen kan forstå det.",
        "Skriv kvifor barnet ikkje vart høyrt, så ein annan kan forstå det.",
        "Write why the child was not heard, so that somebody else can understand it."));

    public static readonly Problem AlreadyHeld = new(7413, new Text(
        "Det er alt skrevet ned at møtet ble holdt. Rett eller fyll ut det som står.",
        "Det er alt skrive ned at møtet vart halde. Rett eller fyll ut det som står.",
        "It is already written down that the meeting was held. Correct or add to what is there."));

    public static readonly Problem FellAway = new(7414, new Text("Møtet har falt bort.", "Møtet har falle bort.", "The meeting has fallen away."));

    public static readonly Problem NobodyCame = new(7415, new Text("Kryss av hvem som kom.", "Kryss av kven som kom.", "Tick who came."));

    public static readonly Problem TextTooLong = new(7416, new Text("Teksten er for lang: høyst 2 000 tegn.", "Teksten er for lang: høgst 2 000 teikn.", "The text is too long: at most 2 000 characters."));

    public static readonly Problem NoDoer = new(7420, new Text("Velg hvem som skal gjøre det.", "Vel kven som skal gjere det.", "Choose who is to do it."));

    public static readonly Problem DuePast = new(7421, new Text(
        "Fristen må være i dag eller senere, og høyst to år fram.", "Fristen må vere i dag eller seinare, og høgst to år fram.", "The day it is due must be today or later, and at most two years ahead."));

    public static readonly Problem DoerMustKnow = new(7422, new Text(
        "Den som skal gjøre det, må få vite det. Kryss av, eller ta det på deg selv.",
        "Den som skal gjere det, må få vite det. Kryss av, eller ta det på deg sjølv.",
        "Whoever is to do it must be told. Tick it, or take it on yourself."));

    public static readonly Problem NotInRegular = new(7424, new Text(
        "Saken er tatt opp i U16-møtet. Den kan bare fortelles til tjenester som er med i det møtet.",
        "Saka er teken opp i U16-møtet. Ho kan berre bli fortald til tenester som er med i det møtet.",
        "The case is brought up in the U16 meeting. It can be told only to services that take part in that meeting."));

    public static readonly Problem HourPast = new(7425, new Text(
        "Klokka er over det nå. Er møtet holdt, skriver du det ned som holdt.", "Klokka er over det no. Er møtet halde, skriv du det ned som halde.", "That hour has passed. If the meeting has been held, write it down as held."));

    public static readonly Problem BeforeBirth = new(7426, new Text(
        "Dagen er lenge før barnet ble født.", "Dagen er lenge før barnet vart fødd.", "The day is long before the child was born."));

    public static readonly Problem Overtaken = new(7423, new Text(
        "Noen andre gjorde noe med dette i mellomtiden. Har du skrevet noe, er det lagret. Last siden på nytt og se hvordan det står.",
        "Nokon andre gjorde noko med dette i mellomtida. Har du skrive noko, er det lagra. Last sida på nytt og sjå korleis det står.",
        "Somebody else did something with this meanwhile. Anything you wrote is kept. Reload the page and see how it stands."));
}
