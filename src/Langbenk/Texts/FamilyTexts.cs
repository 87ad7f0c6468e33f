using Langbenk.Kernel;
using Langbenk.People.Families;
using Langbenk.People.Protection;

namespace Langbenk.Texts;

/// <summary>Family, who decides for a child, protected addresses.</summary>
public static class FamilyTexts
{
    public static Text Family => new("Familie og nettverk", "Familie og nettverk", "Family and network");

    public static Text FamilyEmpty => new(
        "Ingen er skrevet inn. Legg til dem som er viktige for barnet.", "Ingen er skrivne inn. Legg til dei som er viktige for barnet.", "Nobody is recorded. Add those who matter to the child.");

    public static Text AddMember => new("Legg til i familien", "Legg til i familien", "Add to the family");

    public static Text AddLead => new(
        "Først hvem, så hvordan de hører sammen. Har vedkommende foreldreansvar, skriver du det samtidig.",
        "Først kven, så korleis dei høyrer saman. Har vedkomande foreldreansvar, skriv du det samstundes.",
        "First who, then how they belong together. If the person has parental responsibility, write it at the same time.");

    public static Text Who => new("Hvem", "Kven", "Who");

    public static Text WhoHint => new(
        "De du kan velge, er åpne for deg. Er personen ikke her, registrerer du den først.",
        "Dei du kan velje, er opne for deg. Er personen ikkje her, registrerer du han først.",
        "Those you can choose are open to you. If the person is not here, register first.");

    public static Text RegisterFirst => new("Registrer en ny person", "Registrer ein ny person", "Register a new person");

    public static Text Kinship => new("Hva er vedkommende for personen?", "Kva er vedkomande for personen?", "What are they to the person?");

    public static Text KinOf(Kin kin) => kin switch
    {
        Kin.Parent => new("forelder", "forelder", "parent"),
        Kin.Child => new("barn", "barn", "child"),
        Kin.Sibling => new("søsken", "sysken", "sibling"),
        Kin.Partner => new("partner", "partnar", "partner"),
        Kin.StepParent => new("steforelder", "steforelder", "step-parent"),
        Kin.StepChild => new("stebarn", "stebarn", "step-child"),
        Kin.Grandparent => new("besteforelder", "besteforelder", "grandparent"),
        Kin.Grandchild => new("barnebarn", "barnebarn", "grandchild"),
        Kin.FosterParent => new("fosterforelder", "fosterforelder", "foster parent"),
        Kin.FosterChild => new("fosterbarn", "fosterbarn", "foster child"),
        Kin.OtherRelative => new("annen slektning", "annan slektning", "other relative"),
        _ => new("venn eller annet nettverk", "ven eller anna nettverk", "friend or other network"),
    };

    public static Text EndKinship => new("Ta bort", "Ta bort", "Remove");

    public static Text EndKinshipLead => new(
        "De hører ikke lenger sammen. Det som var skrevet, står i historikken.",
        "Dei høyrer ikkje lenger saman. Det som var skrive, står i historikken.",
        "They no longer belong together. What was written stays in the history.");

    public static Text NoLongerKin => new("Ikke lenger sammen", "Ikkje lenger saman", "No longer together");

    public static Text WasWrong => new("Det var feil", "Det var feil", "It was wrong");

    public static Text WrongKinWhy => new(
        "Hvorfor (må skrives når en ansatt er i familien)", "Kvifor (må skrivast når ein tilsett er i familien)", "Why (must be written when somebody at work is in the family)");

    public static Text WrongKinLead => new(
        "De har aldri hørt sammen: noen skrev feil. At det sto her, er logget.",
        "Dei har aldri høyrt saman: nokon skreiv feil. At det stod her, er logga.",
        "They never belonged together: somebody wrote it by mistake. That it stood here is logged.");

    public static Text WrongGuardianshipLead => new(
        "Det ble skrevet her i dag ved en feil, og tas helt bort. At det sto her, er logget.",
        "Det blei skrive her i dag ved ein feil, og blir teke heilt bort. At det stod her, er logga.",
        "It was written here today by mistake, and is removed altogether. That it stood here is logged.");

    public static Text EndGuardianshipLead => new(
        "Etter den siste dagen kan vedkommende ikke samtykke for barnet her. Raden står da under «Tidligere».",
        "Etter den siste dagen kan vedkomande ikkje samtykkje for barnet her. Rada står då under «Tidlegare».",
        "After the last day this person cannot consent for the child here. The row then stands under “Earlier”.");

    public static Text LastDay => new("Til og med", "Til og med", "Until");

    public static Text LastDayHint => new("Tomt betyr til barnet er 18 år.", "Tomt tyder til barnet er 18 år.", "Empty means until the child is 18.");

    public static Text EndHint => new("Tomt betyr i går. Vet dere at det tar slutt, kan dagen være fram i tid.", "Tomt tyder i går. Veit de at det tek slutt, kan dagen vere fram i tid.", "Empty means yesterday. If you know that it ends, the day may lie ahead.");

    public static Text CareOrderUntil => new("Et vedtak har ingen siste dag ennå. La feltet stå tomt, og skriv dagen når det er opphevet.", "Eit vedtak har ingen siste dag enno. La feltet stå tomt, og skriv dagen når det er oppheva.", "A decision has no last day yet. Leave the field empty, and write the day when it is repealed.");

    public static Text Guardianship => new("Hvem bestemmer for barnet", "Kven bestemmer for barnet", "Who decides for the child");

    public static Text GuardianshipLead => new(
        "Foreldreansvar avgjør hvem som kan samtykke og hvem som skal få vite. Kilden gjør det mulig å etterprøve.",
        "Foreldreansvar avgjer kven som kan samtykkje og kven som skal få vite. Kjelda gjer det mogleg å etterprøve.",
        "Parental responsibility decides who can consent and who is to be told. The source makes it possible to check.");

    public static Text GuardianshipEmpty => new(
        "Ikke skrevet inn. Før det er gjort, kan ingen samtykke for barnet her.", "Ikkje skrive inn. Før det er gjort, kan ingen samtykkje for barnet her.", "Not recorded. Until it is, nobody can consent for the child here.");

    public static Text OfAge => new("Personen er 18 år og bestemmer selv.", "Personen er 18 år og bestemmer sjølv.", "The person is 18 and decides alone.");

    public static Text KindOf(GuardianshipKind kind) => kind switch
    {
        GuardianshipKind.Joint => new("foreldreansvar sammen med den andre", "foreldreansvar saman med den andre", "parental responsibility, jointly"),
        GuardianshipKind.Sole => new("foreldreansvar alene", "foreldreansvar åleine", "sole parental responsibility"),
        GuardianshipKind.None => new("forelder uten foreldreansvar", "forelder utan foreldreansvar", "parent without parental responsibility"),
        GuardianshipKind.CareOrder => new("barnevernstjenesten har omsorgen", "barnevernstenesta har omsorga", "child welfare has the care"),
        _ => new("oppnevnt verge", "oppnemnd verje", "appointed guardian"),
    };

    public static Text Responsibility => new("Foreldreansvar", "Foreldreansvar", "Parental responsibility");

    public static Text NotAbout => new("Skriv det ikke nå", "Skriv det ikkje no", "Do not write it now");

    public static Text From => new("Fra og med", "Frå og med", "From");

    public static Text FromHint => new("Tomt betyr fra fødselen.", "Tomt tyder frå fødselen.", "Empty means from birth.");

    public static Text Source => new("Hvordan vet dere det?", "Korleis veit de det?", "How do you know?");

    public static Text SourceHint => new("For eksempel «Folkeregisteret 3.2.2026».", "Til dømes «Folkeregisteret 3.2.2026».", "For example “population register 3 February 2026”.");

    public static Text AddCareOrder => new("Barnevernet har overtatt omsorgen", "Barnevernet har overteke omsorga", "Child welfare has taken over the care");

    public static Text WhichService => new("Hvilken barnevernstjeneste", "Kva barnevernsteneste", "Which child welfare service");

    public static Text WhichServiceHint => new("Bare når barnevernet har omsorgen.", "Berre når barnevernet har omsorga.", "Only when child welfare has the care.");

    public static Text CareOrderHint => new(
        "Velg tjenesten nedenfor, og skriv fra hvilken dag og hvem som sier det.", "Vel tenesta nedanfor, og skriv frå kva dag og kven som seier det.", "Choose the service below, and write from which day and who says so.");

    public static Text CareOrderFrom => new("Skriv fra hvilken dag.", "Skriv frå kva dag.", "Write from which day.");

    public static Text EndToday => new("Gjelder ikke lenger", "Gjeld ikkje lenger", "No longer holds");

    public static Text Earlier => new("Tidligere", "Tidlegare", "Earlier");

    public static Text Period(DateOnly from, DateOnly? to) => to is { } last
        ? new($"{DateWords.Of(from, Language.Nb)} til {DateWords.Of(last, Language.Nb)}", $"{DateWords.Of(from, Language.Nn)} til {DateWords.Of(last, Language.Nn)}", $"{DateWords.Of(from, Language.En)} to {DateWords.Of(last, Language.En)}")
        : new($"fra {DateWords.Of(from, Language.Nb)}", $"frå {DateWords.Of(from, Language.Nn)}", $"from {DateWords.Of(from, Language.En)}");

    public static Text Protection => new("Beskyttet adresse", "Verna adresse", "Protected address");

    public static Text ProtectionNone => new("Adressen er ikke beskyttet.", "Adressa er ikkje verna.", "The address is not protected.");

    public static Text Protect => new("Beskytt adressen", "Vern adressa", "Protect the address");

    public static Text ProtectLead => new(
        "Vises straks hos alle tjenester som kjenner personen. Pass på alt som sier hvor personen er: også skole, barnehage og hvilke tjenester som hjelper.",
        "Blir vist straks hos alle tenester som kjenner personen. Pass på alt som seier kvar personen er: også skule, barnehage og kva tenester som hjelper.",
        "Shown at once to every service that knows the person. Mind everything that tells where the person is: school, kindergarten and the services that help as well.");

    public static Text LevelOf(ProtectionLevel level) => level switch
    {
        ProtectionLevel.StrictlyConfidential => new("Strengt fortrolig", "Strengt fortruleg", "Strictly confidential"),
        ProtectionLevel.Confidential => new("Fortrolig", "Fortruleg", "Confidential"),
        _ => new("Skjult for foreldre", "Skjult for foreldre", "Concealed from parents"),
    };

    public static Text LevelHint(ProtectionLevel level) => level switch
    {
        ProtectionLevel.StrictlyConfidential => new(
            "Bare du, lederne i tjenestene som kjenner personen, og de lederne velger, ser personen fra nå av.",
            "Berre du, leiarane i tenestene som kjenner personen, og dei leiarane vel, ser personen frå no av.",
            "From now on only you, the leaders of the services that know the person, and whom they choose see the person."),
        ProtectionLevel.Confidential => new(
            "Adressen kan gis til offentlige organer, ikke til private.", "Adressa kan bli gitt til offentlege organ, ikkje til private.", "The address may be given to public bodies, not to private ones."),
        _ => new(
            "Etter vedtak om skjult adresse (barnevernsloven § 7-2). Velg hvem.", "Etter vedtak om skjult adresse (barnevernslova § 7-2). Vel kven.", "By a decision on concealed address (Child Welfare Act § 7-2). Choose from whom."),
    };

    public static Text Level => new("Grad", "Grad", "Level");

    public static Text ConcealedFor => new("Skjult for", "Skjult for", "Concealed from");

    public static Text ConcealedHint => new("Bare ved «Skjult for foreldre».", "Berre ved «Skjult for foreldre».", "Only with “Concealed from parents”.");

    public static Text ProtectButton => new("Beskytt nå", "Vern no", "Protect now");

    public static Text EndProtection => new("Opphev beskyttelsen", "Opphev vernet", "End the protection");

    public static Text EndLead => new(
        "Gjelder ut dagen. Skriv hvem som har opphevet den og når.", "Gjeld ut dagen. Skriv kven som har oppheva det og når.", "It holds for the rest of the day. Write who ended it and when.");

    public static Text Why => new("Hvorfor", "Kvifor", "Why");
}
