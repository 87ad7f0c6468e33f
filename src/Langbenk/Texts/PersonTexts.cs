using Langbenk.Kernel;
using Langbenk.People.Cards;
using Langbenk.People.Persons;

namespace Langbenk.Texts;

/// <summary>Persons: finding, registering, and what the service knows.</summary>
public static class PersonTexts
{
    public static Text Title => new("Barn og familier", "Barn og familiar", "Children and families");

    public static Text Lead => new(
        "Her er de du arbeider med. Andre tjenester ser ikke hva dere har skrevet, eller at dere har kontakt.",
        "Her er dei du arbeider med. Andre tenester ser ikkje kva de har skrive, eller at de har kontakt.",
        "Here are those you work with. Other services see neither what you have written nor that you are in contact.");

    public static Text ListTitle => new("Dem du arbeider med", "Dei du arbeider med", "Those you work with");

    public static Text ListEmpty => new(
        "Ingen ennå. Søk først: kanskje er personen registrert av en annen tjeneste.",
        "Ingen enno. Søk først: kanskje er personen registrert av ei anna teneste.",
        "Nobody yet. Search first: another service may have registered the person.");

    public static Text Search => new("Søk etter en person", "Søk etter ein person", "Search for a person");

    public static Text SearchWords => new("Navn, fødselsdato eller fødselsnummer", "Namn, fødselsdato eller fødselsnummer", "Name, date of birth or national identity number");

    public static Text SearchHint => new(
        "For eksempel «Ola Nordmann 5.3.2014». Andre skrivemåter blir også funnet. Hvem du ser, blir logget.",
        "Til dømes «Ola Nordmann 5.3.2014». Andre skrivemåtar blir også funne. Kven du ser, blir logga.",
        "For example “Ola Nordmann 5.3.2014”. Other spellings are found too. Whom you see is logged.");

    public static Text SearchButton => new("Søk", "Søk", "Search");

    public static Text TooLittle => new("Skriv minst to bokstaver.", "Skriv minst to bokstavar.", "Write at least two letters.");

    public static Text NoHits => new(
        "Ingen funnet. Prøv en annen skrivemåte eller bare fødselsdatoen, eller registrer personen.",
        "Ingen funnen. Prøv ein annan skrivemåte eller berre fødselsdatoen, eller registrer personen.",
        "Nobody found. Try another spelling or the date of birth alone, or register the person.");

    public static Text More => new(
        "Det er flere. Skriv mer av navnet eller fødselsdatoen.", "Det er fleire. Skriv meir av namnet eller fødselsdatoen.", "There are more. Write more of the name, or the date of birth.");

    public static Text Hits => new("Funnet", "Funne", "Found");

    public static Text NextPage => new("Neste side", "Neste side", "Next page");

    public static Text Register => new("Registrer en person", "Registrer ein person", "Register a person");

    public static Text RegisterLead => new(
        "Skriv det du vet. Mangler nummeret, holder navn og fødselsdato. Er barnet ikke født, skriver du termin.",
        "Skriv det du veit. Manglar nummeret, held det med namn og fødselsdato. Er barnet ikkje fødd, skriv du termin.",
        "Write what you know. Without the number, name and date of birth will do. If the child is not born, write the due date.");

    public static Text Number => new("Fødselsnummer eller D-nummer", "Fødselsnummer eller D-nummer", "National identity number or D-number");

    public static Text NumberHint => new(
        "11 siffer. Bare når dere trenger sikker identifisering (personopplysningsloven § 12).",
        "11 siffer. Berre når de treng sikker identifisering (personopplysningslova § 12).",
        "11 digits. Only where you need certain identification (Personal Data Act § 12).");

    public static Text GivenName => new("Fornavn og mellomnavn", "Førenamn og mellomnamn", "First and middle names");

    public static Text FamilyName => new("Etternavn", "Etternamn", "Family name");

    public static Text BirthDate => new("Fødselsdato", "Fødselsdato", "Date of birth");

    public static Text BirthDateHint => new("Trengs bare uten nummer. For eksempel 5.3.2014.", "Trengst berre utan nummer. Til dømes 5.3.2014.", "Needed only without a number. For example 5.3.2014.");

    public static Text Estimate => new("Fødselsdatoen er usikker", "Fødselsdatoen er usikker", "The date of birth is uncertain");

    public static Text DueDate => new("Termin, for et barn som ikke er født", "Termin, for eit barn som ikkje er fødd", "Due date, for an unborn child");

    public static Text Sex => new("Kjønn", "Kjønn", "Sex");

    public static Text SexHint => new("Trengs bare uten nummer.", "Trengst berre utan nummer.", "Needed only without a number.");

    public static Text SexOf(Langbenk.People.Numbers.Sex sex) => sex switch
    {
        Langbenk.People.Numbers.Sex.Female => new("Jente eller kvinne", "Jente eller kvinne", "Girl or woman"),
        Langbenk.People.Numbers.Sex.Male => new("Gutt eller mann", "Gut eller mann", "Boy or man"),
        _ => new("Ikke oppgitt", "Ikkje oppgitt", "Not given"),
    };

    public static Text Purpose => new("Hvorfor trenger tjenesten personen?", "Kvifor treng tenesta personen?", "Why does the service need the person?");

    public static Text PurposeOf(Purpose purpose) => purpose switch
    {
        Langbenk.People.Cards.Purpose.AskedForHelp => new("Familien har bedt om hjelp", "Familien har bede om hjelp", "The family has asked for help"),
        Langbenk.People.Cards.Purpose.Worry => new("Noen hos oss er urolige", "Nokon hos oss er urolege", "Somebody here is worried"),
        Langbenk.People.Cards.Purpose.FollowedUp => new("Vi følger opp personen fra før (elev, pasient, bruker)", "Vi følgjer opp personen frå før (elev, pasient, brukar)", "We already follow the person up (pupil, patient, user)"),
        _ => new("Familie til en vi følger opp", "Familie til ein vi følgjer opp", "Family of somebody we follow up"),
    };

    public static Text SameNumber => new(
        "Nummeret er registrert. Dette er personen:", "Nummeret er registrert. Dette er personen:", "The number is registered. This is the person:");

    public static Text IsItOneOfThese => new("Er det en av disse?", "Er det ein av desse?", "Is it one of these?");

    public static Text UseThis => new("Ja, bruk denne", "Ja, bruk denne", "Yes, use this one");

    public static Text IsAnother => new("Nei, det er en annen person", "Nei, det er ein annan person", "No, it is another person");

    public static Text OpenHere => new("Legg til hos oss", "Legg til hos oss", "Add to our service");

    public static Text AskLeader => new(
        "Tjenesten kjenner personen fra før. Be lederen om å sette deg på.",
        "Tenesta kjenner personen frå før. Be leiaren om å setje deg på.",
        "The service already knows the person. Ask the leader to put you on.");

    public static Text Age(Person person, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.AgeOn(day) is { } age
            ? new($"{age} år", $"{age} år", age == 1 ? "1 year old" : $"{age} years old")
            : person.DueDate is { } due
                ? new($"Ikke født, termin {DateWords.Of(due, Language.Nb)}", $"Ikkje fødd, termin {DateWords.Of(due, Language.Nn)}", $"Not born, due {DateWords.Of(due, Language.En)}")
                : new("Alder ukjent", "Alder ukjend", "Age unknown");
    }

    public static Text Born(PersonHit hit)
    {
        ArgumentNullException.ThrowIfNull(hit);
        return hit.BirthDate is { } born
            ? hit.BirthDateIsEstimate
                ? new($"født omkring {DateWords.Of(born, Language.Nb)}", $"fødd omkring {DateWords.Of(born, Language.Nn)}", $"born about {DateWords.Of(born, Language.En)}")
                : BornOn(born)
            : hit.DueDate is { } due
                ? Due(due)
                : new("", "", "");
    }

    public static Text BornOn(DateOnly born) => new($"født {DateWords.Of(born, Language.Nb)}", $"fødd {DateWords.Of(born, Language.Nn)}", $"born {DateWords.Of(born, Language.En)}");

    public static Text Due(DateOnly due) => new($"termin {DateWords.Of(due, Language.Nb)}", $"termin {DateWords.Of(due, Language.Nn)}", $"due {DateWords.Of(due, Language.En)}");

    public static Text NoNameYet => new("Barn uten navn ennå", "Barn utan namn enno", "Child without a name yet");

    /// <summary>What somebody without a name is called: before she is born, and after.</summary>
    public static Text NoName(bool unborn) => unborn ? new("Barn som ikke er født", "Barn som ikkje er fødd", "Unborn child") : NoNameYet;

    public static Text Person => new("Person", "Person", "Person");

    public static Text Service(string name) => new($"Slik {name} kjenner personen", $"Slik {name} kjenner personen", $"As {name} knows the person");

    public static Text ChangeWho => new("Rett navn eller nummer", "Rett namn eller nummer", "Correct name or number");

    public static Text NumberTakenTellLeader => new(
        "Nummeret er registrert på en annen. Er de samme person, kan lederen din slå dem sammen. Si fra til lederen. Det du har skrevet, er lagret som utkast.",
        "Nummeret er registrert på ein annan. Er dei same person, kan leiaren din slå dei saman. Sei frå til leiaren. Det du har skrive, er lagra som utkast.",
        "The number is registered for somebody else. If they are one person, your leader can merge them. Tell your leader. What you wrote is saved as a draft.");

    public static Text NumberTaken => new(
        "Nummeret er registrert på en annen. Er de samme person, slår du dem sammen:",
        "Nummeret er registrert på ein annan. Er dei same person, slår du dei saman:",
        "The number is registered for somebody else. If they are one person, merge them:");

    public static Text Workers => new("Hvem hos oss arbeider med personen", "Kven hos oss arbeider med personen", "Who here works with the person");

    public static Text NoWorkers => new("Ingen ennå. Bare lederen ser personen.", "Ingen enno. Berre leiaren ser personen.", "Nobody yet. Only the leader sees the person.");

    public static Text ChangeWorkers => new("Bestem hvem", "Bestem kven", "Decide who");

    public static Text PutOn => new("Sett på", "Set på", "Put on");

    public static Text TakeOff => new("Ta av", "Ta av", "Take off");

    public static Text WorkersLead => new(
        "Bare den som trenger det i arbeidet, skal ha tilgang. Den du tar av, mister tilgangen med en gang.",
        "Berre den som treng det i arbeidet, skal ha tilgang. Den du tek av, mistar tilgangen med ein gong.",
        "Only those who need it in their work are to have access. Whoever you take off loses it at once.");

    public static Text Employee => new("Ansatt", "Tilsett", "Employee");

    public static Text SinceDay(DateOnly day) => new($"siden {DateWords.Of(day, Language.Nb)}", $"sidan {DateWords.Of(day, Language.Nn)}", $"since {DateWords.Of(day, Language.En)}");

    public static Text Merge => new("Registrert to ganger?", "Registrert to gonger?", "Registered twice?");

    public static Text MergeLead => new(
        "Slå sammen når to registreringer er samme person. Det som er skrevet på begge, blir stående, og alle hos dere som arbeider med den ene, ser også det dere har skrevet på den andre. Begge må være åpne for deg.",
        "Slå saman når to registreringar er same person. Det som er skrive på begge, blir ståande, og alle hos dykk som arbeider med den eine, ser òg det de har skrive på den andre. Begge må vere opne for deg.",
        "Merge when two registrations are one person. What is written on both stays, and everybody in your service who works with one also sees what you have written on the other. Both must be open to you.");

    public static Text MergeWith => new("Samme person som", "Same person som", "The same person as");

    public static Text SearchAmong => new("Finn blant dem som er åpne for deg", "Finn blant dei som er opne for deg", "Find among those open to you");

    public static Text MergeWhy => new("Hvordan vet du det?", "Korleis veit du det?", "How do you know?");

    public static Text MergeButton => new("Slå sammen", "Slå saman", "Merge");

    public static Text ChooseOne => new("Velg en.", "Vel ein.", "Choose one.");
}
