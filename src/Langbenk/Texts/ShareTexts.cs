using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>«Kan jeg dele?»: questions and answer.</summary>
public static class ShareTexts
{
    public static Text Title => new("Kan jeg dele?", "Kan eg dele?", "May I share?");

    public static Text Lead => new(
        "Svar på noen spørsmål om hvem, hva og hvorfor. Du skal ikke skrive navn eller noe annet om familien.",
        "Svar på nokre spørsmål om kven, kva og kvifor. Du skal ikkje skrive namn eller noko anna om familien.",
        "Answer some questions about who, what and why. Do not write names or anything else about the family.");

    public static Text StepOf(int step, int of) => new($"Steg {step} av {of}", $"Steg {step} av {of}", $"Step {step} of {of}");

    public static Text Continue => new("Gå videre", "Gå vidare", "Continue");

    public static Text Choose => new("Velg …", "Vel …", "Choose …");

    public static Text WhoHeading => new("Hvem deler, og med hvem?", "Kven deler, og med kven?", "Who shares, and with whom?");

    public static Text From => new("Hvem er du?", "Kven er du?", "Who are you?");

    public static Text To => new("Hvem vil du dele med?", "Kven vil du dele med?", "With whom do you want to share?");

    public static Text ServicesForChildren => new("Barn, skole og barnevern", "Barn, skule og barnevern", "Children, school and child welfare");

    public static Text HealthServices => new("Helse", "Helse", "Health");

    public static Text NavServices => new("Nav", "Nav", "NAV");

    public static Text FamilyServices => new("Familie og krisehjelp", "Familie og krisehjelp", "Family and crisis help");

    public static Text JusticeServices => new("Politi og kriminalomsorg", "Politi og kriminalomsorg", "Police and correctional services");

    public static Text OtherServices => new("Andre tjenester", "Andre tenester", "Other services");

    public static Text PeopleAround => new("Mennesker rundt barnet", "Menneske rundt barnet", "People around the child");

    public static Text AboutHeading => new("Hvem handler opplysningene om?", "Kven handlar opplysningane om?", "Whom is the information about?");

    public static Text AboutHint => new("Velg alle som det du vil si, forteller noe om.", "Vel alle som det du vil seie, fortel noko om.", "Choose everybody about whom what you want to say tells something.");

    public static Text Child => new("Barnet eller ungdommen", "Barnet eller ungdommen", "The child or young person");

    public static Text Parent => new("En forelder med foreldreansvar", "Ein forelder med foreldreansvar", "A parent with parental responsibility");

    public static Text OtherParent => new("Den andre forelderen med foreldreansvar", "Den andre forelderen med foreldreansvar", "The other parent with parental responsibility");

    public static Text ParentShort => new("forelderen", "forelderen", "the parent");

    public static Text OtherParentShort => new("den andre forelderen", "den andre forelderen", "the other parent");

    public static Text Age => new("Hvor gammelt er barnet?", "Kor gammalt er barnet?", "How old is the child?");

    public static Text AgeHint => new("Hele år. Alderen avgjør hvem som må samtykke, og om meldeplikten gjelder.", "Heile år. Alderen avgjer kven som må samtykkje, og om meldeplikta gjeld.", "Whole years. The age decides who must consent, and whether the duty to report applies.");

    public static Text SiblingAge => new("Hvor gammelt er søskenet?", "Kor gammalt er søskenet?", "How old is the sibling?");

    public static Text SiblingAgeHint => new("Bare når opplysningene handler om et søsken.", "Berre når opplysningane handlar om eit søsken.", "Only when the information is about a sibling.");

    public static Text Guardians => new("Hvor mange har foreldreansvar for barnet?", "Kor mange har foreldreansvar for barnet?", "How many have parental responsibility for the child?");

    public static Text GuardiansHint => new("Er du usikker, velg to: da må begge samtykke.", "Er du usikker, vel to: då må begge samtykkje.", "If you are not sure, choose two: then both must consent.");

    public static Text One => new("Én", "Éin", "One");

    public static Text Two => new("To", "To", "Two");

    public static Text Nobody => new("Ingen av foreldrene", "Ingen av foreldra", "Neither parent");

    public static Text WhatHeading => new("Hva vil du dele?", "Kva vil du dele?", "What do you want to share?");

    public static Text Kinds => new("Opplysningene gjelder", "Opplysningane gjeld", "The information concerns");

    public static Text KindsHint => new("Velg bare det du faktisk vil si. Hver opplysning vurderes for seg.", "Vel berre det du faktisk vil seie. Kvar opplysning blir vurdert for seg.", "Choose only what you really want to say. Each piece of information is decided on its own.");

    public static Text Named => new("Kan noen forstå hvem det gjelder?", "Kan nokon forstå kven det gjeld?", "Can somebody understand whom it concerns?");

    public static Text NamedHint => new("Uten navn er ikke alltid anonymt: i et lite miljø kan alder, skole og en hendelse være nok.", "Utan namn er ikkje alltid anonymt: i eit lite miljø kan alder, skule og ei hending vere nok.", "Leaving out the name is not always anonymous: in a small place age, school and an event may be enough.");

    public static Text WhyHeading => new("Hva er formålet?", "Kva er formålet?", "What is the purpose?");

    public static Text WhyHint => new("Velg det som best beskriver hvorfor opplysningen skal deles.", "Vel det som best skildrar kvifor opplysninga skal delast.", "Choose what best describes why the information is to be shared.");

    public static Text PurposeHelp => new("Hjelp, melding og samarbeid", "Hjelp, melding og samarbeid", "Help, reporting and cooperation");

    public static Text PurposeSchool => new("Skole og barnehage", "Skule og barnehage", "School and kindergarten");

    public static Text PurposeCare => new("Helse og omsorg", "Helse og omsorg", "Health and care");

    public static Text PurposeParents => new("Foreldre, parter og meldere", "Foreldre, partar og meldarar", "Parents, parties and reporters");

    public static Text PurposePolice => new("Politi", "Politi", "Police");

    public static Text PurposeOther => new("Annet", "Anna", "Other");

    public static Text OrderHeading => new("Hva slags sak gjelder pålegget?", "Kva slags sak gjeld pålegget?", "What kind of case does the order concern?");

    public static Text OrderHint => new("Det står i pålegget fra barnevernet. Bare noen sakstyper gir rett til å pålegge.", "Det står i pålegget frå barnevernet. Berre nokre sakstypar gir rett til å påleggje.", "It says so in the order from child welfare. Only some kinds of case allow an order.");

    public static Text ActionHeading => new("Hva vil du gjøre?", "Kva vil du gjere?", "What do you want to do?");

    public static Text Missing => new("Velg et svar for å gå videre.", "Vel eit svar for å gå vidare.", "Choose an answer to continue.");

    public static Text MissingAge => new("Skriv alderen som et helt tall fra 0 til 25.", "Skriv alderen som eit heilt tal frå 0 til 25.", "Write the age as a whole number from 0 to 25.");

    public static Text NotAnAnswer(string value) => new(
        $"«{value}» er ikke et svar vi kjenner på dette spørsmålet. Velg på nytt.",
        $"«{value}» er ikkje eit svar vi kjenner på dette spørsmålet. Vel på nytt.",
        $"\"{value}\" is not an answer that we know to this question. Choose again.");

    public static Text MayShare(string from, string what, string whom, string to) => new(
        $"Kan {from} dele {what} med {to}? Det gjelder {whom}.",
        $"Kan {from} dele {what} med {to}? Det gjeld {whom}.",
        $"May {from} share {what} with {to}? It concerns {whom}.");
}
