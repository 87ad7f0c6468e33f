using Langbenk.Cooperation.Discussions;
using Langbenk.Cooperation.Discussions.Checking;
using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>The closed lists of a discussion, and what the check says.</summary>
public static class DiscussionWordTexts
{
    public static Text Of(DiscussionTheme theme) => theme switch
    {
        DiscussionTheme.Care => new("Omsorgen hjemme", "Omsorga heime", "Care at home"),
        DiscussionTheme.Violence => new("Vold og overgrep", "Vald og overgrep", "Violence and abuse"),
        DiscussionTheme.SchoolAbsence => new("Fravær fra skole eller barnehage", "Fråvær frå skule eller barnehage", "Absence from school or kindergarten"),
        DiscussionTheme.MoneyAndHousing => new("Økonomi og bolig", "Økonomi og bustad", "Money and housing"),
        DiscussionTheme.ParentsSubstancesAndHealth => new("Foreldres rus og psykiske helse", "Rus og psykisk helse hos foreldre", "Parents’ substance use and mental health"),
        DiscussionTheme.Behaviour => new("Atferd", "Åtferd", "Behaviour"),
        DiscussionTheme.Disability => new("Funksjonsnedsettelse", "Funksjonsnedsetjing", "Disability"),
        DiscussionTheme.HonourControl => new("Æresrelatert kontroll", "Æresrelatert kontroll", "Honour-related control"),
        _ => new("Annet", "Anna", "Other"),
    };

    public static Text Of(AgeBand age) => age switch
    {
        AgeBand.Unborn => new("Ikke født ennå", "Ikkje fødd enno", "Not yet born"),
        AgeBand.UpTo2 => new("0–2 år", "0–2 år", "0–2 years"),
        AgeBand.From3To5 => new("3–5 år", "3–5 år", "3–5 years"),
        AgeBand.From6To9 => new("6–9 år", "6–9 år", "6–9 years"),
        AgeBand.From10To12 => new("10–12 år", "10–12 år", "10–12 years"),
        AgeBand.From13To15 => new("13–15 år", "13–15 år", "13–15 years"),
        AgeBand.From16To17 => new("16–17 år", "16–17 år", "16–17 years"),
        AgeBand.From18 => new("18 år eller mer", "18 år eller meir", "18 years or more"),
        _ => new("Flere barn", "Fleire barn", "Several children"),
    };

    public static Text Of(AdvisedStep step) => step switch
    {
        AdvisedStep.FollowUpHere => new("Følg opp i egen tjeneste", "Følg opp i eiga teneste", "Follow up in your own service"),
        AdvisedStep.AskForHelp => new("Be om hjelp sammen med familien, med samtykke", "Be om hjelp saman med familien, med samtykke", "Ask for help together with the family, with consent"),
        AdvisedStep.ReportConcern => new("Meld til barnevernet: plikten er der", "Meld til barnevernet: plikta er der", "Report to child welfare: the duty is there"),
        AdvisedStep.DiscussWithConsent => new("Drøft igjen, med samtykke", "Drøft igjen, med samtykke", "Discuss again, with consent"),
        _ => new("Annet", "Anna", "Other"),
    };

    public static Text CheckTitle => new("Dette kan vise hvem det er", "Dette kan vise kven det er", "This may show who it is");

    public static Text CheckLead => new(
        "Skriv om det som er merket. Det som ikke kan vise hvem det er, huker du av. Sjekken finner ikke alt: på et lite sted kan også vanlige ord være nok.",
        "Skriv om det som er merkt. Det som ikkje kan vise kven det er, hukar du av. Sjekken finn ikkje alt: på ein liten stad kan også vanlege ord vere nok.",
        "Rewrite what is marked. What cannot show who it is, you tick off. The check does not find everything: in a small place ordinary words may be enough too.");

    public static Text YourText => new("Teksten din", "Teksten din", "Your text");

    public static Text Harmless => new("Dette viser ikke hvem det er", "Dette viser ikkje kven det er", "This does not show who it is");

    public static Text MustGo => new("Må bort", "Må bort", "Must be removed");

    public static Text Of(FindingKind kind) => kind switch
    {
        FindingKind.NationalNumber => new("Nummer", "Nummer", "Number"),
        FindingKind.Email => new("E-post", "E-post", "E-mail"),
        FindingKind.Phone => new("Telefon eller nummer", "Telefon eller nummer", "Telephone or number"),
        FindingKind.StreetAddress => new("Adresse", "Adresse", "Address"),
        FindingKind.PostalPlace => new("Postnummer", "Postnummer", "Postal code"),
        FindingKind.Date => new("Dato", "Dato", "Date"),
        FindingKind.School => new("Skole eller barnehage", "Skule eller barnehage", "School or kindergarten"),
        FindingKind.ClassName => new("Klasse", "Klasse", "Class"),
        FindingKind.ExactAge => new("Alder", "Alder", "Age"),
        FindingKind.RareTrait => new("Uvanlig kjennetegn", "Uvanleg kjenneteikn", "Unusual trait"),
        _ => new("Navn", "Namn", "Name"),
    };

    public static Text Why(FindingKind kind) => kind switch
    {
        FindingKind.NationalNumber or FindingKind.Email or FindingKind.Phone => new("Det peker på én person.", "Det peikar på éin person.", "It points at one person."),
        FindingKind.StreetAddress or FindingKind.PostalPlace => new("Det viser hvor familien bor.", "Det viser kvar familien bur.", "It shows where the family lives."),
        FindingKind.Date => new("En dag kan kjennes igjen av den som var der.", "Ein dag kan kjennast att av den som var der.", "A day may be recognised by who was there."),
        FindingKind.School or FindingKind.ClassName => new("Sammen med alderen er det få barn igjen.", "Saman med alderen er det få barn att.", "Together with the age, few children are left."),
        FindingKind.ExactAge => new("Alderen skiller ut ett barn blant få.", "Alderen skil ut eitt barn blant få.", "The age singles out one child among few."),
        FindingKind.RareTrait => new("Få familier har dette. På et lite sted er det nok.", "Få familiar har dette. På ein liten stad er det nok.", "Few families have this. In a small place it is enough."),
        _ => new("Et navn viser hvem det er.", "Eit namn viser kven det er.", "A name shows who it is."),
    };

    public static Text Instead(FindingKind kind) => kind switch
    {
        FindingKind.NationalNumber or FindingKind.Email or FindingKind.Phone => new("Skriv det ikke.", "Skriv det ikkje.", "Leave it out."),
        FindingKind.StreetAddress or FindingKind.PostalPlace => new("Skriv «hjemme» eller «i kommunen».", "Skriv «heime» eller «i kommunen».", "Write “at home” or “in the municipality”."),
        FindingKind.Date => new("Skriv «i vår» eller «for noen uker siden».", "Skriv «i vår» eller «for nokre veker sidan».", "Write “this spring” or “some weeks ago”."),
        FindingKind.School => new("Skriv «skolen» eller «barnehagen».", "Skriv «skulen» eller «barnehagen».", "Write “the school” or “the kindergarten”."),
        FindingKind.ClassName => new("Skriv «småtrinnet», «mellomtrinnet» eller «ungdomstrinnet».", "Skriv «småtrinnet», «mellomtrinnet» eller «ungdomstrinnet».", "Write “lower”, “middle” or “upper” years."),
        FindingKind.ExactAge => new("Aldersgruppa er nok.", "Aldersgruppa er nok.", "The age group is enough."),
        FindingKind.RareTrait => new("Skriv det bare om rådet avhenger av det, og da mer generelt.", "Skriv det berre om rådet avheng av det, og då meir generelt.", "Write it only if the advice depends on it, and then more generally."),
        _ => new("Skriv «barnet», «mor», «en venn».", "Skriv «barnet», «mor», «ein ven».", "Write “the child”, “the mother”, “a friend”."),
    };
}
