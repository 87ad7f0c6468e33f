using Langbenk.Kernel;

namespace Langbenk.Cooperation.Discussions;

/// <summary>What is refused about an anonymous discussion. A number is never reused.</summary>
public static class DiscussionProblems
{
    public static readonly Problem NoService = new(7101, new Text("Velg hvem du vil spørre.", "Vel kven du vil spørje.", "Choose whom to ask."));

    public static readonly Problem NoTheme = new(7102, new Text("Velg tema.", "Vel tema.", "Choose a theme."));

    public static readonly Problem NoAge = new(7103, new Text("Velg omtrent hvor gammelt barnet er.", "Vel omtrent kor gammalt barnet er.", "Choose roughly how old the child is."));

    public static readonly Problem NothingWritten = new(7104, new Text("Skriv noe her.", "Skriv noko her.", "Write something here."));

    public static readonly Problem TooLong = new(7105, new Text(
        "Teksten er for lang: høyst 20 000 tegn. Alt du skrev, er tatt vare på.", "Teksten er for lang: høgst 20 000 teikn. Alt du skreiv, er teke vare på.",
        "The text is too long: at most 20,000 characters. All that you wrote has been kept."));

    public static readonly Problem MustGo = new(7106, new Text(
        "Her står det noe som viser hvem det er (nummer, telefon, e-post eller adresse). Ta det bort.",
        "Her står det noko som viser kven det er (nummer, telefon, e-post eller adresse). Ta det bort.",
        "Something here shows who it is (a number, telephone, e-mail or address). Remove it."));

    public static readonly Problem NotConfirmed = new(7107, new Text(
        "Her står det noe som kan vise hvem det er. Skriv det om, eller si at det ikke gjør det.",
        "Her står det noko som kan vise kven det er. Skriv det om, eller sei at det ikkje gjer det.",
        "Something here may show who it is. Rewrite it, or say that it does not."));

    public static readonly Problem NoStep = new(7108, new Text("Velg hva du råder til nå.", "Vel kva du rår til no.", "Choose what you advise now."));

    public static readonly Problem IsClosed = new(7109, new Text(
        "Drøftingen er avsluttet. Still et nytt spørsmål om noe har endret seg.", "Drøftinga er avslutta. Still eit nytt spørsmål om noko har endra seg.",
        "The discussion is closed. Ask a new question if something has changed."));

    public static readonly Problem NoDay = new(7110, new Text("Skriv dagen, for eksempel 24.9.2026.", "Skriv dagen, til dømes 24.9.2026.", "Write the day, for example 24.9.2026."));

    public static readonly Problem DayPast = new(7111, new Text("Dagen er passert.", "Dagen er passert.", "The day has passed."));

    public static readonly Problem NoParticipants = new(7112, new Text("Velg minst én tjeneste til.", "Vel minst éi teneste til.", "Choose at least one more service."));

    public static readonly Problem NoPlace = new(7113, new Text(
        "Skriv hvilken gruppe eller hvilket sted det gjelder, uten navn og med høyst 200 tegn.", "Skriv kva gruppe eller stad det gjeld, utan namn og med høgst 200 teikn.",
        "Write which group or place it is about, without names and in at most 200 characters."));

    public static readonly Problem NoCase = new(7114, new Text("Velg en drøfting.", "Vel ei drøfting.", "Choose a discussion."));

    public static readonly Problem CaseIsThere = new(7115, new Text("Drøftingen står på sakslista alt.", "Drøftinga står på sakslista alt.", "The discussion is on the agenda already."));

    public static readonly Problem TooFar = new(7116, new Text(
        "Dagen er mer enn to år fram. Sjekk årstallet.", "Dagen er meir enn to år fram. Sjekk årstalet.", "The day is more than two years ahead. Check the year."));

    public static readonly Problem ShowsToOthers = new(7117, new Text(
        "Drøftingen har noe som kan vise hvem det er i en mindre kommune som er med i møtet. Se på ordene under. Viser de ikke hvem det er, sier du det og setter den på sakslista. Ellers stiller du et nytt spørsmål uten dem, eller tar det i et møte uten den kommunen.",
        "Drøftinga har noko som kan vise kven det er i ein mindre kommune som er med i møtet. Sjå på orda under. Viser dei ikkje kven det er, seier du det og set ho på sakslista. Elles stiller du eit nytt spørsmål utan dei, eller tek det i eit møte utan den kommunen.",
        "The discussion has something that may show who it is in a smaller municipality that takes part in the meeting. Look at the words below. If they do not show who it is, say so and put it on the agenda. Otherwise ask a new question without them, or bring it up in a meeting without that municipality."));
}
