using Langbenk.Cooperation.Reports;
using Langbenk.Cooperation.Worries;
using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>The form of a report of concern, and the same words where it is read.</summary>
public static class ReportFormTexts
{
    public static Text Lead => new(
        "Skriv det barnevernet trenger, og ikke mer. Mangler du noe, meld likevel. Det du skriver, lagres mens du skriver.",
        "Skriv det barnevernet treng, og ikkje meir. Manglar du noko, meld likevel. Det du skriv, blir lagra medan du skriv.",
        "Write what child welfare needs, and no more. If something is missing, report all the same. What you write is saved as you go.");

    public static Text YourDuty => new("Meldeplikten din", "Meldeplikta di", "Your duty to report");

    public static Text Personal => new(
        "Plikten er din egen, også når lederen din er uenig.", "Plikta er di eiga, også når leiaren din er usamd.", "The duty is your own, also when your manager disagrees.");

    public static Text NoDutyUnborn => new(
        "Tjenesten din har ingen plikt til å gi opplysninger om et ufødt barn. Det kan dere bare når den gravide samtykker.",
        "Tenesta di har inga plikt til å gi opplysningar om eit ufødd barn. Det kan de berre når den gravide samtykkjer.",
        "Your service has no duty to give information about an unborn child. You may only do so when the one who is pregnant consents.");

    public static Text MoreLaw => new("Hva loven krever", "Kva lova krev", "What the law demands");

    public static Text About => new("Hvem gjelder det?", "Kven gjeld det?", "Whom is it about?");

    public static Text AboutOf(ReportAbout about, string name) => about == ReportAbout.Expected ? ReportTexts.AboutUnborn(name) : Text.Same(name);

    public static Text Danger => new("Er barnet i fare nå?", "Er barnet i fare no?", "Is the child in danger now?");

    public static Text DangerOf(Danger danger) => danger switch
    {
        Cooperation.Reports.Danger.NotNow => new("Nei, ikke akkurat nå", "Nei, ikkje akkurat no", "No, not right now"),
        Cooperation.Reports.Danger.Called => new("Ja, og jeg har ringt", "Ja, og eg har ringt", "Yes, and I have called"),
        _ => new("Ja, men jeg har ikke ringt ennå", "Ja, men eg har ikkje ringt enno", "Yes, but I have not called yet"),
    };

    public static Text DangerSaid => new("Hvem ringte du, og når?", "Kven ringde du, og når?", "Whom did you call, and when?");

    public static Text Duties => new("Hva har du grunn til å tro?", "Kva har du grunn til å tru?", "What do you have reason to believe?");

    public static Text DutiesHint => new("Velg det som passer, ett eller flere.", "Vel det som passar, eitt eller fleire.", "Choose what applies, one or more.");

    public static Text WithConsent => new(
        "Ingen av disse, men de som bestemmer, samtykker til at jeg melder", "Ingen av desse, men dei som bestemmer, samtykkjer til at eg melder", "None of these, but those who decide consent to my reporting");

    public static Text Seen => new("Hva har du sett eller hørt?", "Kva har du sett eller høyrt?", "What have you seen or heard?");

    public static Text SeenHint => new("Når, hvor, hvem var der. Ikke hva du tror.", "Når, kvar, kven var der. Ikkje kva du trur.", "When, where, who was there. Not what you think.");

    public static Text Thought => new("Hva tenker du at det kan bety?", "Kva tenkjer du at det kan bety?", "What do you think it may mean?");

    public static Text Since => new("Siden når, og hvor ofte?", "Sidan når, og kor ofte?", "Since when, and how often?");

    public static Text Tried => new("Hva er gjort, og hva hjalp?", "Kva er gjort, og kva hjelpte?", "What has been done, and what helped?");

    public static Text Child => new("Har barnet fortalt noe selv?", "Har barnet fortalt noko sjølv?", "Has the child told anything?");

    public static Text ChildOf(Talk talk) => talk switch
    {
        Talk.Yes => new("Ja", "Ja", "Yes"),
        Talk.NotYet => new("Nei, ikke spurt ennå", "Nei, ikkje spurt enno", "No, not asked yet"),
        Talk.MustNotNow => new("Nei, det kan skade barnet eller saken å spørre nå", "Nei, det kan skade barnet eller saka å spørje no", "No, asking now could harm the child or the case"),
        _ => new("Barnet er for lite", "Barnet er for lite", "The child is too small"),
    };

    public static Text ChildSaid => new("Hva sa barnet, eller hvorfor ikke?", "Kva sa barnet, eller kvifor ikkje?", "What did the child say, or why not?");

    public static Text ChildSaidHint => new(
        "Barnets egne ord i anførselstegn. Skriv også om barnet vet at du melder.", "Barnet sine eigne ord i hermeteikn. Skriv også om barnet veit at du melder.", "The child’s own words in quotation marks. Write also whether the child knows that you report.");

    public static Text Suspects => new(
        "Mistenker du vold, overgrep, tvangsekteskap eller bortføring fra en som står barnet nær?",
        "Mistenkjer du vald, overgrep, tvangsekteskap eller bortføring frå ein som står barnet nær?",
        "Do you suspect violence, sexual abuse, forced marriage or abduction by somebody close to the child?");

    public static Text SuspectsHint => new(
        "Mistenker du noe av dette, sier du ingenting til noen hjemme, heller ikke til den andre forelderen eller søsken. De kan presse barnet til å tie, skjule bevis eller reise. Barnevernet og politiet bestemmer når de får vite det.",
        "Mistenkjer du noko av dette, seier du ingenting til nokon heime, heller ikkje til den andre forelderen eller sysken. Dei kan presse barnet til å teie, skjule bevis eller reise. Barnevernet og politiet bestemmer når dei får vite det.",
        "If you suspect any of this, say nothing to anybody at home, nor to the other parent or siblings. They may press the child into silence, hide evidence or leave. Child welfare and the police decide when they are told.");

    public static Text SuspectsOf(bool suspects) => suspects ? new("Ja", "Ja", "Yes") : new("Nei", "Nei", "No");

    public static Text Parents => new("Vet foreldrene at du melder?", "Veit foreldra at du melder?", "Do the parents know that you report?");

    public static Text ParentsHint => new(
        "Som regel er det best at de hører det fra deg, før eller når du melder. Ikke når det kan sette barnet i fare eller ødelegge bevis.",
        "Som regel er det best at dei høyrer det frå deg, før eller når du melder. Ikkje når det kan setje barnet i fare eller øydeleggje bevis.",
        "It is usually best that they hear it from you, before or when you report. Not when it could put the child in danger or destroy evidence.");

    public static Text ParentsOf(ParentsTold told) => told switch
    {
        ParentsTold.Told => new("Ja, de vet det", "Ja, dei veit det", "Yes, they know"),
        ParentsTold.Later => new("Nei, men de får vite det", "Nei, men dei får vite det", "No, but they will be told"),
        _ => new("Nei, og de skal ikke få vite det nå", "Nei, og dei skal ikkje få vite det no", "No, and they must not know now"),
    };

    public static Text ParentsSaid => new(
        "Hvem sa eller sier det, når, og hva svarte de? Eller hvorfor ikke nå?", "Kven sa eller seier det, når, og kva svara dei? Eller kvifor ikkje no?", "Who told or tells them, when, and what did they answer? Or why not now?");

    public static Text Family => new("Foreldre, søsken og andre hjemme", "Foreldre, sysken og andre heime", "Parents, siblings and others at home");

    public static Text FamilyHint => new(
        "Navn, telefon, hvem barnet bor med. Bare det du vet.", "Namn, telefon, kven barnet bur saman med. Berre det du veit.", "Names, telephone, whom the child lives with. Only what you know.");

    public static Text Place => new("Hvor bor og oppholder barnet seg?", "Kvar bur og oppheld barnet seg?", "Where does the child live and stay?");

    public static Text PlaceProtected => new(
        "Adressen er beskyttet: la feltet stå tomt. Si det på telefonen når barnevernet spør.", "Adressa er verna: lat feltet stå tomt. Sei det på telefonen når barnevernet spør.", "The address is protected: leave the field empty. Say it on the telephone when child welfare asks.");

    public static Text LanguageNeed => new("Språk, og om de trenger tolk", "Språk, og om dei treng tolk", "Language, and whether an interpreter is needed");

    public static Text Municipality => new("Kommunen der barnet bor eller oppholder seg", "Kommunen der barnet bur eller oppheld seg", "The municipality where the child lives or stays");

    public static Text MunicipalityHint => new(
        "Barnevernstjenesten der får meldingen. Gjelder det et ufødt barn: helse- og omsorgstjenesten.",
        "Barnevernstenesta der får meldinga. Gjeld det eit ufødd barn: helse- og omsorgstenesta.",
        "The child welfare service there receives the report. If it is about an unborn child: the health and care service.");

    public static Text OtherMunicipality => new("Eller en kommune som ikke er i lista", "Eller ein kommune som ikkje er i lista", "Or a municipality that is not in the list");

    public static Text PersonTitle => new("Stillingen din", "Stillinga di", "Your position");

    public static Text PersonTitleHint => new(
        "Du som melder i jobben, kan ikke være anonym. Navnet ditt kommer på meldingen.", "Du som melder i jobben, kan ikkje vere anonym. Namnet ditt kjem på meldinga.", "Who reports at work cannot be anonymous. Your name comes on the report.");

    public static Text Phone => new("Telefon barnevernet kan nå deg på", "Telefon barnevernet kan nå deg på", "Telephone where child welfare can reach you");

    public static Text Save => new("Lagre meldingen", "Lagre meldinga", "Save the report");
}
