using Langbenk.Kernel;
using Langbenk.Prevention.Examples;

namespace Langbenk.Texts;

/// <summary>The pages that show examples.</summary>
public static class ExampleTexts
{
    public static Text Title => new("Eksempler fra kommuner", "Døme frå kommunar", "Examples from municipalities");

    public static Text Lead => new(
        "Forebyggende tiltak som kommuner har prøvd og vil dele. Finn ett som passer for dere.",
        "Førebyggjande tiltak som kommunar har prøvd og vil dele. Finn eitt som passar for dykk.",
        "Preventive measures that municipalities have tried and want to share. Find one that suits you.");

    public static Text WordsHint => new(
        $"For eksempel {Hint(0).Nb}, {Hint(1).Nb} eller {Hint(2).Nb}",
        $"Til dømes {Hint(0).Nn}, {Hint(1).Nn} eller {Hint(2).Nn}",
        $"For example {Hint(0).En}, {Hint(1).En} or {Hint(2).En}");

    static Text Hint(int at) => RankExamples.Hints[at];

    public static Text Level => new("Nivå", "Nivå", "Level");

    public static Text Theme => new("Tema", "Tema", "Theme");

    public static Text Size => new("Kommunens størrelse", "Storleiken på kommunen", "Size of the municipality");

    public static Text Find => new("Finn eksempler", "Finn døme", "Find examples");

    public static Text Found(int count) => new(
        count == 1 ? "1 eksempel" : $"{count} eksempler", $"{count} døme", count == 1 ? "1 example" : $"{count} examples");

    public static Text What => new("Hva er det?", "Kva er det?", "What is it?");

    public static Text Why => new("Hvorfor?", "Kvifor?", "Why?");

    public static Text ForWhom => new("Hvem er det for?", "Kven er det for?", "For whom?");

    public static Text Cost => new("Hva koster det?", "Kva kostar det?", "What does it cost?");

    public static Text Evidence => new("Hva vet vi om virkningen?", "Kva veit vi om verknaden?", "What is known about the effect?");

    public static Text Experience => new("Erfaringer", "Erfaringar", "Experience");

    public static Text Contact => new("Hvem kan du spørre?", "Kven kan du spørje?", "Whom can you ask?");

    public static Text NoContact => new(
        "Ingen kontakt er oppgitt. Se kilden.", "Ingen kontakt er oppgitt. Sjå kjelda.", "No contact is given. See the source.");

    public static Text ContactIn(string service, string municipality) => new(
        $"{service}, {municipality}", $"{service}, {municipality}", $"{service}, {municipality}");

    public static Text Address => new("Nettside", "Nettside", "Web page");

    public static Text Known => new(
        "Fra den nasjonale evalueringen av barnevernsreformen",
        "Frå den nasjonale evalueringa av barnevernsreforma",
        "From the national evaluation of the child welfare reform");

    public static Text PublishedOn(DateOnly day) => new(
        $"Publisert {DateWords.Of(day, Language.Nb)}", $"Publisert {DateWords.Of(day, Language.Nn)}", $"Published on {DateWords.Of(day, Language.En)}");

    public static Text ToAll => new("Alle eksempler", "Alle døme", "All examples");

    public static Text Status(ExampleStatus status) => status switch
    {
        ExampleStatus.Draft => new("Utkast", "Utkast", "Draft"),
        ExampleStatus.Submitted => new("Venter på vurdering", "Ventar på vurdering", "Waiting for review"),
        ExampleStatus.Published => new("Publisert", "Publisert", "Published"),
        ExampleStatus.Returned => new("Må skrives om", "Må skrivast om", "To be rewritten"),
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static Text Own => new("Våre eksempler", "Døma våre", "Our examples");

    public static Text NoOwn => new(
        "Dere har ikke skrevet noen eksempler ennå. Begynn med noe dere har prøvd og lært av, også om det ikke ble som dere tenkte.",
        "De har ikkje skrive nokon døme enno. Byrj med noko de har prøvd og lært av, også om det ikkje vart som de tenkte.",
        "You have not written any examples yet. Begin with something you have tried and learned from, also if it did not turn out as you thought.");

    public static Text AlreadyReviewed => new(
        "Eksempelet er vurdert av en annen i mellomtiden, så det venter ikke lenger på deg.",
        "Dømet er vurdert av ein annan i mellomtida, så det ventar ikkje lenger på deg.",
        "Someone else has reviewed the example meanwhile, so it no longer waits for you.");

    public static Text Waiting => new("Venter på at du vurderer", "Ventar på at du vurderer", "Waiting for your review");

    public static Text NoWaiting => new(
        "Ingen eksempler venter på deg nå.", "Ingen døme ventar på deg no.", "No examples are waiting for you now.");

    public static Text SubmittedBy(string municipality, DateOnly day) => new(
        $"Sendt inn av {municipality} {DateWords.Of(day, Language.Nb)}",
        $"Sendt inn av {municipality} {DateWords.Of(day, Language.Nn)}",
        $"Submitted by {municipality} on {DateWords.Of(day, Language.En)}");

    public static Text WriteNew => new("Skriv et eksempel", "Skriv eit døme", "Write an example");

    public static Text Edit => new("Endre teksten", "Endre teksten", "Change the text");

    public static Text Submit => new("Send inn til vurdering", "Send inn til vurdering", "Submit for review");

    public static Text SubmitLead => new(
        "Når du sender inn, kan planleggere i alle kommunene her lese eksempelet. En annen enn deg må vurdere det før det blir åpent for alle.",
        "Når du sender inn, kan planleggjarar i alle kommunane her lese dømet. Ein annan enn deg må vurdere det før det blir ope for alle.",
        "When you submit, planners of all the municipalities here can read the example. Someone other than you must review it before it is open to all.");

    public static Text StillMissing => new(
        "Før du kan sende inn, mangler dette:", "Før du kan sende inn, manglar dette:", "Before you can submit, this is missing:");

    public static Text ReviewSaid(bool published) => published
        ? new("Vurderingen", "Vurderinga", "The review")
        : new("Derfor kom det tilbake", "Derfor kom det tilbake", "Why it came back");

    public static Text Review => new("Vurder", "Vurder", "Review");

    public static Text ReviewTitle(string title) => new($"Vurder «{title}»", $"Vurder «{title}»", $"Review “{title}”");

    public static Text ReviewLead => new(
        "Les eksempelet som om du skulle prøve det selv. Er det tydelig hva som er gjort, for hvem og hva dere lærte? Nevner det noen som kan kjennes igjen?",
        "Les dømet som om du skulle prøve det sjølv. Er det tydeleg kva som er gjort, for kven og kva de lærte? Nemner det nokon som kan kjennast att?",
        "Read the example as if you were to try it. Is it clear what was done, for whom and what was learned? Does it mention anyone who could be recognised?");

    public static Text Verdict => new("Hva mener du?", "Kva meiner du?", "What do you say?");

    public static Text Publish => new("Publiser: alle kan lese det", "Publiser: alle kan lese det", "Publish: everyone can read it");

    public static Text SendBack => new("Send tilbake: noe må skrives om", "Send tilbake: noko må skrivast om", "Send back: something must be rewritten");

    public static Text Reason => new("Hvorfor?", "Kvifor?", "Why?");

    public static Text ReasonHint => new("Den som sendte inn, leser dette.", "Den som sende inn, les dette.", "Whoever submitted it reads this.");

    public static Text SaveReview => new("Lagre vurderingen", "Lagre vurderinga", "Save the review");

    public static Text ChooseVerdict => new("Velg om det skal publiseres eller sendes tilbake.", "Vel om det skal publiserast eller sendast tilbake.", "Choose whether to publish it or send it back.");

    public static Text Withdraw => new("Ta bort fra den åpne siden", "Ta bort frå den opne sida", "Take off the open page");

    public static Text WithdrawLead => new(
        "Da kan dere skrive om eksempelet. Det må vurderes på nytt før det blir åpent igjen.",
        "Då kan de skrive om dømet. Det må vurderast på nytt før det blir ope igjen.",
        "Then you can rewrite the example. It must be reviewed again before it is open again.");
}
