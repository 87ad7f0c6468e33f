using Langbenk.Kernel;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;

namespace Langbenk.Texts;

/// <summary>What an administrator runs: municipalities, services and the installation's choices.</summary>
public static class SettingsTexts
{
    public static Text Lead => new(
        "Her styrer du kommuner, tjenester og hvem som kan logge inn. Du ser ikke planer, tiltak eller annet innhold.",
        "Her styrer du kommunar, tenester og kven som kan logge inn. Du ser ikkje planar, tiltak eller anna innhald.",
        "Here you run municipalities, services and who can sign in. You do not see plans, measures or other content.");

    public static Text Municipalities => new("Kommuner", "Kommunar", "Municipalities");

    public static Text MunicipalitiesLead => new(
        "Nummer, navn og hva som har skjedd med kommunen.", "Nummer, namn og kva som har skjedd med kommunen.", "Number, name and what has become of the municipality.");

    public static Text Services => new("Tjenester", "Tenester", "Services");

    public static Text ServicesLead => new(
        "Hvem som har tjenesten, hvem den arbeider for, og vedtaket bak.",
        "Kven som har tenesta, kven ho arbeider for, og vedtaket bak.",
        "Who has the service, whom it works for, and the decision behind it.");

    public static Text Modules => new("Moduler", "Modular", "Modules");

    public static Text ModulesLead => new(
        "Hva som er slått på, og hva som må skrives ned først.", "Kva som er slått på, og kva som må skrivast ned først.", "What is switched on, and what must be recorded first.");

    public static Text AddMunicipality => new("Legg til kommune", "Legg til kommune", "Add a municipality");

    public static Text AddMunicipalityLead => new(
        "Du blir administrator i den nye kommunen, til noen andre blir det.",
        "Du blir administrator i den nye kommunen, til nokon andre blir det.",
        "You become the administrator of the new municipality, until somebody else does.");

    public static Text Number => new("Kommunenummer", "Kommunenummer", "Municipality number");

    public static Text Name => new("Navn", "Namn", "Name");

    public static Text Population => new("Innbyggere", "Innbyggjarar", "Inhabitants");

    public static Text PopulationHint => new("Kan stå tomt.", "Kan stå tomt.", "May be empty.");

    public static Text PopulationWrong => new("Skriv innbyggertallet med siffer.", "Skriv innbyggjartalet med siffer.", "Write the number of inhabitants in digits.");

    public static Text From => new("Fra og med", "Frå og med", "From");

    public static Text DateHint => new("For eksempel 1.1.2026", "Til dømes 1.1.2026", "For example 1.1.2026");

    public static Text DateWrong => new(
        "Skriv en dato, for eksempel 1.1.2026.", "Skriv ein dato, til dømes 1.1.2026.", "Write a date, for example 1.1.2026.");

    public static Text Save => new("Lagre", "Lagre", "Save");

    public static Text Yours => new("Din", "Din", "Yours");

    public static Text Standing => new("Gjelder", "Gjeld", "In force");

    public static Text Status => new("Status", "Status", "Status");

    public static Text RecordChange => new("Slå sammen eller skift nummer", "Slå saman eller skift nummer", "Merge or renumber");

    public static Text ChangeLead => new(
        "Det som hører til den gamle kommunen, blir stående der. Ingenting slettes. Legg til den nye kommunen først.",
        "Det som høyrer til den gamle kommunen, blir ståande der. Ingenting blir sletta. Legg til den nye kommunen først.",
        "What belongs to the old municipality stays there. Nothing is deleted. Add the new municipality first.");

    public static Text OldOne => new("Den gamle kommunen", "Den gamle kommunen", "The old municipality");

    public static Text NewOne => new("Blir (en del av)", "Blir (ein del av)", "Becomes (a part of)");

    public static Text WhatHappens => new("Hva skjer?", "Kva skjer?", "What happens?");

    public static Text FirstDay => new("Første dag med det nye", "Første dag med det nye", "First day of the new one");

    public static Text Kind(MunicipalityChangeKind kind) => kind switch
    {
        MunicipalityChangeKind.Merged => new("Slås sammen", "Blir slått saman", "Merged"),
        MunicipalityChangeKind.Split => new("Deles", "Blir delt", "Split"),
        _ => new("Får nytt nummer eller navn", "Får nytt nummer eller namn", "Gets a new number or name"),
    };

    public static Text Became(MunicipalityChangeKind kind, string later, DateOnly on) => kind switch
    {
        MunicipalityChangeKind.Merged => new(
            $"Del av {later} fra {DateWords.Of(on, Language.Nb)}", $"Del av {later} frå {DateWords.Of(on, Language.Nn)}", $"A part of {later} from {DateWords.Of(on, Language.En)}"),
        MunicipalityChangeKind.Split => new(
            $"Noe ble {later} {DateWords.Of(on, Language.Nb)}", $"Noko blei {later} {DateWords.Of(on, Language.Nn)}", $"Some became {later} on {DateWords.Of(on, Language.En)}"),
        _ => new(
            $"Ble {later} {DateWords.Of(on, Language.Nb)}", $"Blei {later} {DateWords.Of(on, Language.Nn)}", $"Became {later} on {DateWords.Of(on, Language.En)}"),
    };

    public static Text AddService => new("Legg til tjeneste", "Legg til teneste", "Add a service");

    public static Text ServiceKind => new("Hva slags tjeneste?", "Kva slags teneste?", "What kind of service?");

    public static Text Host => new("Vertskommune", "Vertskommune", "Host municipality");

    public static Text HostHint => new("Kommunen som er arbeidsgiver.", "Kommunen som er arbeidsgivar.", "The municipality that is the employer.");

    public static Text NoHost => new("Utenfor kommunene", "Utanfor kommunane", "Outside the municipalities");

    public static Text Owners => new("Arbeider for", "Arbeider for", "Works for");

    public static Text OwnersHint => new(
        "Velger du ingen, arbeider tjenesten bare for vertskommunen.",
        "Vel du ingen, arbeider tenesta berre for vertskommunen.",
        "If you choose none, the service works for its host only.");

    public static Text Task => new("Oppgave", "Oppgåve", "Task");

    public static Text TaskOf(ServiceTask task) => task switch
    {
        ServiceTask.ChildWelfare => new("Barnevern", "Barnevern", "Child welfare"),
        ServiceTask.EmergencyDuty => new("Barnevernsvakt", "Barnevernsvakt", "Child welfare emergency duty"),
        ServiceTask.EducationalPsychological => new("PPT", "PPT", "Educational-psychological service"),
        _ => new("Vanlige oppgaver", "Vanlege oppgåver", "Ordinary tasks"),
    };

    public static Text Delegation => new("Vedtak om delegering", "Vedtak om delegering", "Decision to delegate");

    public static Text DelegationHint => new(
        "Hvem vedtok, når, og saksnummeret. Kan stå tomt når tjenesten bare er for egen kommune.",
        "Kven vedtok, når, og saksnummeret. Kan stå tomt når tenesta berre er for eigen kommune.",
        "Who decided, when, and the case number. May be empty when the service is for its own municipality only.");

    public static Text OwnersIn(ServiceTask task) => new(
        $"Arbeider for, {TaskOf(task).Nb}", $"Arbeider for, {TaskOf(task).Nn}", $"Works for, {TaskOf(task).En}");

    public static Text DelegationIn(ServiceTask task) => new(
        $"Vedtak om delegering, {TaskOf(task).Nb}", $"Vedtak om delegering, {TaskOf(task).Nn}", $"Decision to delegate, {TaskOf(task).En}");

    public static Text DelegationKept => new(
        "Lar du feltet stå som det er, beholder hver kommune vedtaket sitt.",
        "Lèt du feltet stå som det er, held kvar kommune på vedtaket sitt.",
        "If you leave the field as it is, each municipality keeps its decision.");

    public static Text ChangeServiceLead => new(
        "Skriv fra hvilken dag det nye gjelder. Det som gjaldt før, blir stående.",
        "Skriv frå kva dag det nye gjeld. Det som galdt før, blir ståande.",
        "Write from which day the new applies. What applied before stays.");

    public static Text ChangedFrom => new("Endringen gjelder fra", "Endringa gjeld frå", "The change applies from");

    public static Text EndService => new("Avslutt tjenesten", "Avslutt tenesta", "End the service");

    public static Text EndServiceLead => new(
        "Etter siste dag kan ingen velge tjenesten. Det den har gjort, blir stående.",
        "Etter siste dag kan ingen velje tenesta. Det ho har gjort, blir ståande.",
        "After the last day nobody can choose the service. What it has done stays.");

    public static Text LastDay => new("Siste dag", "Siste dag", "Last day");

    public static Text HasEnded => new("Tjenesten er avsluttet.", "Tenesta er avslutta.", "The service has ended.");

    public static Text ServiceHistory => new("Slik har det vært", "Slik har det vore", "How it has been");

    public static Text LawOnly => new("Loven: regler, frister og rettigheter", "Lova: reglar, fristar og rettar", "The law: rules, deadlines and rights");

    public static Text Steering => new("Styring: plan, tiltak, avtaler, læring", "Styring: plan, tiltak, avtalar, læring", "Steering: plan, measures, agreements, learning");

    public static Text Persons => new("Personopplysninger om barn og familier", "Personopplysningar om barn og familiar", "Personal data about children and families");

    public static Text ModuleHistory => new("Valgt før", "Valt før", "Chosen before");

    public static Text On => new("På", "På", "On");

    public static Text Off => new("Av", "Av", "Off");

    public static Text SteeringHow => new(
        "Styring slås av og på ved oppstart (LANGBENK_STEERING).", "Styring blir slått av og på ved oppstart (LANGBENK_STEERING).", "Steering is switched on and off at start (LANGBENK_STEERING).");

    public static Text Controller => new("Behandlingsansvarlig", "Behandlingsansvarleg", "Controller");

    public static Text ControllerHint => new(
        "Hvem som svarer for opplysningene (GDPR art. 4 nr. 7).", "Kven som svarer for opplysningane (GDPR art. 4 nr. 7).", "Who answers for the data (GDPR art. 4(7)).");

    public static Text PrivacyOfficer => new("Personvernombud", "Personvernombod", "Data protection officer");

    public static Text PrivacyOfficerHint => new(
        "Navn og hvordan ombudet nås (GDPR art. 37).", "Namn og korleis ein når ombodet (GDPR art. 37).", "Name and how to reach the officer (GDPR art. 37).");

    public static Text Archive => new("Arkiv", "Arkiv", "Archive");

    public static Text ArchiveHint => new(
        "Hvilket arkiv opplysningene hører til (arkivlova).", "Kva arkiv opplysningane høyrer til (arkivlova).", "Which archive the data belong to (the Archives Act).");

    public static Text TurnPersonsOn => new("Slå på personopplysninger", "Slå på personopplysningar", "Switch on personal data");

    public static Text PersonsHint => new(
        "Går først når alle tre feltene over er fylt ut.", "Går først når alle tre felta over er fylte ut.", "Possible only when all three fields above are filled in.");

    public static Text Saved => new("Lagret.", "Lagra.", "Saved.");

    public static Text NotYours => new("Velg en kommune du er administrator i.", "Vel ein kommune du er administrator i.", "Choose a municipality that you administer.");
}
