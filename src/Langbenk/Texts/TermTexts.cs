using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>The common words: staff discuss and adopt them, inhabitants read them.</summary>
public static class TermTexts
{
    public static Text Title => new("Felles ord", "Felles ord", "Common words");

    public static Text Lead => new(
        "Ord alle bruker, men ikke alle mener det samme med. Bli enige, og vedta. Da vises betydningen der ordet står.",
        "Ord alle bruker, men ikkje alle meiner det same med. Bli samde, og vedta. Då blir tydinga vist der ordet står.",
        "Words that all use but not all mean the same by. Agree, and adopt. The meaning is then shown wherever the word stands.");

    public static Text NotBegun => new(
        "Dere har ikke begynt på ordene ennå. Evalueringen av barnevernsreformen fant at ulike forståelser gjør det vanskelig å nå et felles mål (2023, kap. 4.3).",
        "De har ikkje byrja på orda enno. Evalueringa av barnevernsreforma fann at ulike forståingar gjer det vanskeleg å nå eit felles mål (2023, kap. 4.3).",
        "You have not begun on the words yet. The evaluation of the child welfare reform found that different understandings make it hard to reach a common goal (2023, ch. 4.3).");

    public static Text NotBegunToRead => new(
        "Kommunen har ikke begynt på felles ord ennå.", "Kommunen har ikkje byrja på felles ord enno.", "The municipality has not begun on common words yet.");

    public static Text BeginFor => new("Hvilken kommune leder arbeidet?", "Kva kommune leier arbeidet?", "Which municipality leads the work?");

    public static Text BeginWith => new("Hvem skal ha de samme ordene?", "Kven skal ha dei same orda?", "Who should share the same words?");

    public static Text BeginWithHint => new(
        "Kommuner dere deler plan med.", "Kommunar de deler plan med.", "Municipalities that you share a plan with.");

    public static Text Begin => new("Begynn på ordlista", "Byrj på ordlista", "Begin the list of words");

    public static Text Adopted => new("Vedtatt", "Vedteke", "Adopted");

    public static Text UnderDiscussion => new("Drøftes", "Blir drøfta", "Under discussion");

    public static Text Nothing => new("Ikke drøftet", "Ikkje drøfta", "Not discussed");

    public static Text AddWord => new("Legg til et ord", "Legg til eit ord", "Add a word");

    public static Text AddSuggested => new("Ord dere bør bli enige om", "Ord de bør bli samde om", "Words you should agree on");

    public static Text AddThis => new("Legg til", "Legg til", "Add");

    public static Text Word => new("Ordet", "Ordet", "The word");

    public static Text Forms => new("Bøyninger", "Bøyingar", "Inflections");

    public static Text FormsHint => new(
        "Én på hver linje. Ordet blir bare merket der det står på en av disse måtene.",
        "Éi på kvar linje. Ordet blir berre merkt der det står på ein av desse måtane.",
        "One on each line. The word is marked only where it stands in one of these ways.");

    public static Text WhyAgree => new("Hvorfor bli enige?", "Kvifor bli samde?", "Why agree?");

    public static Text Means => new("Slik bruker vi ordet", "Slik bruker vi ordet", "How we use the word");

    public static Text AdoptedBy(DateOnly on, string body) => new(
        $"Vedtatt {DateWords.Of(on, Language.Nb)} av {body}", $"Vedteke {DateWords.Of(on, Language.Nn)} av {body}", $"Adopted {DateWords.Of(on, Language.En)} by {body}");

    public static Text NotAdopted => new("Ikke vedtatt ennå.", "Ikkje vedteke enno.", "Not adopted yet.");

    public static Text Older => new("Tidligere betydninger", "Tidlegare tydingar", "Earlier meanings");

    public static Text ValidUntil(DateOnly from, DateOnly to) => new(
        $"Gjaldt fra {DateWords.Of(from, Language.Nb)} til {DateWords.Of(to, Language.Nb)}",
        $"Galdt frå {DateWords.Of(from, Language.Nn)} til {DateWords.Of(to, Language.Nn)}",
        $"In use from {DateWords.Of(from, Language.En)} to {DateWords.Of(to, Language.En)}");

    public static Text Proposals => new("Forslag", "Framlegg", "Proposals");

    public static Text Suggestions => new("Noe å begynne med", "Noko å byrje med", "Something to start from");

    public static Text NoProposals => new("Ingen har foreslått noe ennå.", "Ingen har føreslått noko enno.", "Nobody has proposed anything yet.");

    public static Text SaidBy(string name, string place, DateOnly on) => new(
        $"{name}, {place}, {DateWords.Of(on, Language.Nb)}", $"{name}, {place}, {DateWords.Of(on, Language.Nn)}", $"{name}, {place}, {DateWords.Of(on, Language.En)}");

    public static Text SourceIs(string source) => new($"Kilde: {source}", $"Kjelde: {source}", $"Source: {source}");

    public static Text Comments => new("Kommentarer", "Kommentarar", "Comments");

    public static Text Say => new("Si hva du mener", "Sei kva du meiner", "Say what you think");

    public static Text Kind => new("Hva vil du?", "Kva vil du?", "What do you want to do?");

    public static Text Propose => new("Foreslå hva ordet skal bety", "Føreslå kva ordet skal bety", "Propose what the word should mean");

    public static Text Comment => new("Kommentere", "Kommentere", "Comment");

    public static Text CommentOn => new("Kommentaren gjelder", "Kommentaren gjeld", "The comment is about");

    public static Text TheWord => new("Ordet", "Ordet", "The word");

    public static Text TextLabel => new("Tekst", "Tekst", "Text");

    public static Text SayHint => new(
        "Tjenestene i kommunene ser dette, med navn og tjeneste. Skriv aldri om et barn eller en familie her.",
        "Tenestene i kommunane ser dette, med namn og teneste. Skriv aldri om eit barn eller ein familie her.",
        "The services of the municipalities see this, with name and service. Never write about a child or a family here.");

    public static Text Source => new("Hva bygger forslaget på?", "Kva byggjer framlegget på?", "What does the proposal rest on?");

    public static Text Send => new("Send", "Send", "Send");

    public static Text Adopt => new("Skriv inn vedtaket", "Skriv inn vedtaket", "Record the adoption");

    public static Text AdoptLead => new(
        "Den gamle betydningen blir stående under «Tidligere betydninger».", "Den gamle tydinga blir ståande under «Tidlegare tydingar».", "The old meaning stays under “Earlier meanings”.");

    public static Text AdoptText => new("Ordet skal bety", "Ordet skal bety", "The word shall mean");

    public static Text AdoptOn => new("Vedtatt dato", "Vedtaksdato", "Date of adoption");

    public static Text Body => new("Hvem vedtok?", "Kven vedtok?", "Who adopted?");

    public static Text BodyHint => new("For eksempel «styringsgruppa» eller «kommunestyret».", "Til dømes «styringsgruppa» eller «kommunestyret».", "For example “the steering group” or “the council”.");

    public static Text SaveAdoption => new("Lagre vedtaket", "Lagre vedtaket", "Save the adoption");

    public static Text UseThis => new("Vedta dette forslaget", "Vedta dette framlegget", "Adopt this proposal");

    public static Text TakeOut => new("Ta ut av lista", "Ta ut av lista", "Take off the list");

    public static Text WithdrawLead => new(
        "Ordet er ikke vedtatt. Det blir borte fra lista; det som er sagt om det, kan fortsatt leses.",
        "Ordet er ikkje vedteke. Det blir borte frå lista; det som er sagt om det, kan framleis lesast.",
        "The word is not adopted. It goes from the list; what was said about it can still be read.");

    public static Text EndLead => new(
        "Ordet merkes ikke lenger i tekstene. Betydningen og hvem som vedtok den, kan fortsatt leses.",
        "Ordet blir ikkje merkt lenger i tekstane. Tydinga og kven som vedtok ho, kan framleis lesast.",
        "The word is no longer marked in the texts. The meaning and who adopted it can still be read.");

    public static Text TakeOutWhy => new("Hvorfor?", "Kvifor?", "Why?");

    public static Text TakeOutOn => new("Gjelder ikke fra", "Gjeld ikkje frå", "Does not apply from");

    public static Text TakenOut(DateOnly on) => new(
        $"Tatt ut av lista {DateWords.Of(on, Language.Nb)}", $"Teke ut av lista {DateWords.Of(on, Language.Nn)}", $"Taken off the list {DateWords.Of(on, Language.En)}");

    public static Text TakenOutList(int count) => new($"Tatt ut av lista ({count})", $"Teke ut av lista ({count})", $"Taken off the list ({count})");

    public static Text SomeoneElse => new(
        "Noen andre har skrevet inn et vedtak mens du skrev. Teksten din er tatt vare på. Under ser du det som gjelder nå.",
        "Nokon andre har skrive inn eit vedtak medan du skreiv. Teksten din er teken vare på. Under ser du det som gjeld no.",
        "Someone else recorded an adoption while you wrote. Your text is kept. Below is what applies now.");

    public static Text BackToList => new("Til alle ordene", "Til alle orda", "To all the words");

    public static Text BackToWord => new("Til ordet", "Til ordet", "To the word");

    public static Text Counts(int proposals, int comments) => proposals + comments == 0 ? new("Ingen", "Ingen", "None") : new(
        $"{proposals} forslag, {comments} {(comments == 1 ? "kommentar" : "kommentarer")}",
        $"{proposals} framlegg, {comments} {(comments == 1 ? "kommentar" : "kommentarar")}",
        $"{proposals} {(proposals == 1 ? "proposal" : "proposals")}, {comments} {(comments == 1 ? "comment" : "comments")}");

    public static Text OnPaper => new("Ord vi er enige om", "Ord vi er samde om", "Words we have agreed on");

    public static Text InThisPlanLead => new(
        "Disse ordene står i planen. Slik bruker vi dem.", "Desse orda står i planen. Slik bruker vi dei.", "These words stand in the plan. This is how we use them.");

    public static Text InThisAgreementLead => new(
        "Disse ordene står i avtalen. Slik bruker vi dem.", "Desse orda står i avtalen. Slik bruker vi dei.", "These words stand in the agreement. This is how we use them.");

    public static Text InTheseStatements(int count) => new(
        $"Ord vi er enige om i denne delen ({count})", $"Ord vi er samde om i denne delen ({count})", $"Words we have agreed on in this part ({count})");

    public static Text OthersHave => new("Andre kommuner har blitt enige om", "Andre kommunar har blitt samde om", "Other municipalities have agreed on");

    public static Text OthersHaveLead => new(
        "Ordene kom med pakker fra andre kommuner. Ta et av dem inn, så står det som et forslag dere kan drøfte. Det er ikke vedtatt hos dere før dere selv vedtar det.",
        "Orda kom med pakkar frå andre kommunar. Ta eit av dei inn, så står det som eit framlegg de kan drøfte. Det er ikkje vedteke hos dykk før de sjølve vedtek det.",
        "The words came with packages from other municipalities. Take one in, and it stands as a proposal that you can discuss. It is not adopted with you until you adopt it.");

    public static Text From(string municipality, string source) => new(
        source.Length == 0 ? $"Fra {municipality}" : $"Fra {municipality}: {source}", source.Length == 0 ? $"Frå {municipality}" : $"Frå {municipality}: {source}",
        source.Length == 0 ? $"From {municipality}" : $"From {municipality}: {source}");

    public static Text IsOnTheList => new("Ordet står i lista deres.", "Ordet står i lista dykkar.", "The word is in your list.");

    public static Text TakeIn => new("Ta inn som forslag", "Ta inn som framlegg", "Take in as a proposal");

    public static Text PublicTitle(string municipality) => new(
        $"Ord vi bruker i {municipality}", $"Ord vi bruker i {municipality}", $"Words we use in {municipality}");

    public static Text PublicLead => new(
        "Kommunen har bestemt hva disse ordene skal bety når den skriver om barn og familier.",
        "Kommunen har bestemt kva desse orda skal bety når han skriv om barn og familiar.",
        "The municipality has decided what these words mean when it writes about children and families.");

    public static Text PublicIndex => new("Ord kommunene bruker", "Ord kommunane bruker", "Words that municipalities use");

    public static Text PublicNone => new("Ingen kommune har vedtatt ord ennå.", "Ingen kommune har vedteke ord enno.", "No municipality has adopted words yet.");

    public static Text SeePublic => new("Se siden for innbyggere", "Sjå sida for innbyggjarar", "See the page for inhabitants");

    public static Text Shared(int count) => new($"Felles for {count} kommuner.", $"Felles for {count} kommunar.", $"Shared by {count} municipalities.");
}
