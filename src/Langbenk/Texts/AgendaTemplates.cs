using Langbenk.Cooperation.Teams;
using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>
/// What each way of working usually puts on its agenda, as a first draft that the planner changes before it is sent. Practice, not law. The
/// child's part stands in every one of them.
/// </summary>
public static class AgendaTemplates
{
    static readonly Text Child = new("Hva sier barnet selv?", "Kva seier barnet sjølv?", "What does the child say?");
    static readonly Text Family = new("Hva er viktigst for familien nå?", "Kva er viktigast for familien no?", "What matters most to the family now?");
    static readonly Text Since = new("Siden sist: hva er gjort av det vi ble enige om?", "Sidan sist: kva er gjort av det vi vart samde om?", "Since last time: what has been done of what we agreed?");
    static readonly Text Agree = new("Hvem gjør hva, og når?", "Kven gjer kva, og når?", "Who does what, and when?");
    static readonly Text Next = new("Neste møte", "Neste møte", "Next meeting");

    static readonly Dictionary<WayOfWorking, Text[]> Points = new()
    {
        [WayOfWorking.ResponsibilityGroup] = [Since, Child, Family, new("Hva fungerer, og hva må endres?", "Kva fungerer, og kva må endrast?", "What works, and what must change?"), Agree, Next],
        [WayOfWorking.CooperationMeeting] = [new("Hvorfor vi møtes", "Kvifor vi møtest", "Why we meet"), Child, Family, new("Hva kan hver av oss hjelpe med?", "Kva kan kvar av oss hjelpe med?", "What can each of us help with?"), Agree, Next],
        [WayOfWorking.HomeVisit] = [new("Hva familien vil at vi skal se og snakke om", "Kva familien vil at vi skal sjå og snakke om", "What the family wants us to see and talk about"), Child, new("Bolig, økonomi og hverdag: hva trengs?", "Bustad, økonomi og kvardag: kva trengst?", "Housing, money and everyday life: what is needed?"), Agree, Next],
        [WayOfWorking.InterdisciplinaryTeam] = [new("Hva vi er bedt om å se på", "Kva vi er bedne om å sjå på", "What we are asked to look at"), Child, Family, new("Råd, og hvem som følger opp", "Råd, og kven som følgjer opp", "Advice, and who follows up"), Next],
        [WayOfWorking.NetworkMeeting] = [new("Hvem er viktige rundt barnet?", "Kven er viktige rundt barnet?", "Who matters around the child?"), Child, new("Hva er dere bekymret for, og hva går bra?", "Kva er de uroa for, og kva går bra?", "What worries you, and what goes well?"), new("Hva kan nettverket gjøre selv?", "Kva kan nettverket gjere sjølv?", "What can the network do itself?"), Agree, Next],
        [WayOfWorking.FamilyGroupConference] =
        [
            new("Del 1: tjenestene forteller det familien har bedt om", "Del 1: tenestene fortel det familien har bede om", "Part 1: the services tell what the family has asked for"),
            new("Del 2: familien er alene og lager planen sin", "Del 2: familien er åleine og lagar planen sin", "Part 2: the family is alone and makes its plan"),
            Child,
            new("Del 3: planen legges fram. Hva kan tjenestene love?", "Del 3: planen blir lagd fram. Kva kan tenestene love?", "Part 3: the plan is presented. What can the services promise?"),
            Next,
        ],
        [WayOfWorking.DialogueProcess] = [new("Hva hver og en håper på fra denne samtalen", "Kva kvar og ein håper på frå denne samtalen", "What each of us hopes for from this conversation"), Child, new("Hvordan det ser ut fra hver sin side", "Korleis det ser ut frå kvar si side", "How it looks from each side"), new("Hva vi kan være enige om å prøve", "Kva vi kan vere samde om å prøve", "What we can agree to try"), Next],
        [WayOfWorking.YouthLos] = [Since, new("Hva vil den unge selv?", "Kva vil den unge sjølv?", "What does the young person want?"), new("Skole, fritid og venner: neste steg", "Skule, fritid og venner: neste steg", "School, leisure and friends: next step"), Agree, Next],
        [WayOfWorking.FamilyGuide] = [Since, Family, Child, new("Økonomi, arbeid, bolig og barna: ett steg på hvert", "Økonomi, arbeid, bustad og barna: eitt steg på kvart", "Money, work, housing and the children: one step on each"), Agree, Next],
        [WayOfWorking.WelfareLab] = [Family, Child, new("Hva koster det å vente, og hva kan vi investere i nå?", "Kva kostar det å vente, og kva kan vi investere i no?", "What does waiting cost, and what can we invest in now?"), Agree, Next],
        [WayOfWorking.U16] = [new("Hva vi ser, og hva den unge selv sier", "Kva vi ser, og kva den unge sjølv seier", "What we see, and what the young person says"), Family, new("Hva kan vi gjøre denne uka?", "Kva kan vi gjere denne veka?", "What can we do this week?"), Agree],
        [WayOfWorking.Own] = [Since, Child, Family, Agree, Next],
    };

    /// <summary>One numbered point a line.</summary>
    public static Text Of(WayOfWorking way) => new(Lines(way, Language.Nb), Lines(way, Language.Nn), Lines(way, Language.En));

    static string Lines(WayOfWorking way, Language language) => string.Join('\n', Points[way].Select((point, at) => $"{at + 1}. {point[language]}"));
}
