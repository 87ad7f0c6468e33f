using Langbenk.Kernel;
using Langbenk.Sharing.Disclosures;
using Langbenk.Law.Codes;

namespace Langbenk.Texts;

/// <summary>Who is told what, and why: choosing, the law's answer, and the account afterwards.</summary>
public static class TellTexts
{
    public static Text Choose => new("Hvem skal få vite dette?", "Kven skal få vite dette?", "Who is to be told this?");

    public static Text ChooseLead => new(
        "Samtykket fyller ut det det dekker. For andre må du selv vurdere og begrunne. Du kan også lagre uten å fortelle det til noen.",
        "Samtykket fyller ut det det dekkjer. For andre må du sjølv vurdere og grunngi. Du kan òg lagre utan å fortelje det til nokon.",
        "The consent fills in what it covers. For others you must judge and give reasons. You can also save without telling anybody.");

    public static Text TheyWillSee => new("De vil se dette", "Dei vil sjå dette", "They will see this");

    public static Text WrittenIn(string service) => new($"Fra {service}", $"Frå {service}", $"From {service}");

    public static Text Nobody => new(
        "Ingen andre er med i laget ennå, slik du ser det. Notatet blir tjenestens eget.",
        "Ingen andre er med i laget enno, slik du ser det. Notatet blir tenesta sitt eige.",
        "Nobody else takes part in the team yet, as you see it. The note becomes your service’s own.");

    public static Text Save => new("Lagre notatet", "Lagre notatet", "Save the note");

    public static Text TellMore => new("Fortell det til flere", "Fortel det til fleire", "Tell it to more people");

    public static Text Tell => new("Fortell det", "Fortel det", "Tell it");

    public static Text Already => new("Har alt fått vite det", "Har alt fått vite det", "Has been told already");

    public static Text OnConsent => new("Samtykket dekker det", "Samtykket dekkjer det", "The consent covers it");

    public static Text MustBeReasoned => new("Loven åpner for det. Du må begrunne det.", "Lova opnar for det. Du må grunngi det.", "The law allows it. You must give your reason.");

    public static Text AboutHerself => new("Gjelder personen selv", "Gjeld personen sjølv", "Is about the person herself");

    public static Text Duty => new("Plikt: du skal si fra", "Plikt: du skal seie frå", "Duty: you must tell");

    public static Text DutyOfSome(Text kinds) => new(
        $"Du har plikt til å si fra om {kinds.Nb}. Skriv det i et eget notat.", $"Du har plikt til å seie frå om {kinds.Nn}. Skriv det i eit eige notat.", $"You have a duty to tell about {kinds.En}. Write it in a note of its own.");

    public static Text NeedsConsent => new("Trenger samtykke", "Treng samtykke", "Needs consent");

    public static Text JudgeFirst => new("Du må vurdere det først", "Du må vurdere det først", "You must judge it first");

    public static Text NotCovered(string kinds) => new($"Samtykket dekker ikke: {kinds}", $"Samtykket dekkjer ikkje: {kinds}", $"The consent does not cover: {kinds}");

    public static Text WithoutDuty => new("Jeg lagrer uten å si fra nå", "Eg lagrar utan å seie frå no", "I save without telling now");

    public static Text LeftOut => new(
        "Du har vurdert at du skal eller kan si fra her, og ikke krysset av. Kryss av, eller kryss av for at du lagrer uten.", "Du har vurdert at du skal eller kan seie frå her, og ikkje kryssa av. Kryss av, eller kryss av for at du lagrar utan.", "You have judged that you must or may tell here, and have not ticked. Tick, or tick that you save without.");

    public static Text MustNot => new("Kan ikke deles", "Kan ikkje delast", "Cannot be shared");

    public static Text VerdictOf(Langbenk.Sharing.Weighing.Weighed weighed) => weighed.IsAboutReceiver ? AboutHerself
        // Nothing is forbidden before she has judged what the law leaves to her.
        : weighed.Verdict == Verdict.MustNot && weighed.Questions.Any(one => one.Answer == Tri.Unknown && (one.Opens || one.IsDuty)) ? JudgeFirst
        : VerdictOf(weighed.Verdict, weighed.IsOnConsentAlone);

    static Text VerdictOf(Verdict verdict, bool onConsent) => verdict switch
    {
        Verdict.Must => Duty,
        Verdict.May => onConsent ? OnConsent : MustBeReasoned,
        Verdict.NeedsConsent => NeedsConsent,
        _ => MustNot,
    };

    public static (string Look, string Icon) LookOf(Verdict verdict) => verdict switch
    {
        Verdict.Must => ("late", "warning"),
        Verdict.May => ("ok", "check"),
        Verdict.NeedsConsent => ("due", "info"),
        _ => ("missing", "info"),
    };

    public static Text Judge => new("Dette må du selv vurdere", "Dette må du sjølv vurdere", "This you must judge yourself");

    public static Text WeighAgain => new("Vurder på nytt", "Vurder på nytt", "Weigh again");

    public static Text NotJudged => new("Ikke vurdert", "Ikkje vurdert", "Not judged");

    public static Text Reason => new("Hvorfor forteller du det?", "Kvifor fortel du det?", "Why do you tell it?");

    public static Text ReasonHint => new("Trengs når det ikke er samtykket som åpner.", "Trengst når det ikkje er samtykket som opnar.", "Needed when it is not the consent that allows it.");

    public static Text Missing(string names) => new($"Mangler ja fra {names}", $"Manglar ja frå {names}", $"Lacks a yes from {names}");

    public static Text ConcernStands => new(
        "Har du grunn til å tro at barnet utsettes for vold eller alvorlig omsorgssvikt, skal du melde til barnevernet, uansett hva du velger her.",
        "Har du grunn til å tru at barnet blir utsett for vald eller alvorleg omsorgssvikt, skal du melde til barnevernet, uansett kva du vel her.",
        "If you have reason to believe that the child suffers violence or serious neglect, you must report to child welfare, whatever you choose here.");

    public static Text Foot(string read) => new(
        $"Beslutningsstøtte, ikke vedtak · loven lest {read}. Svaret gjelder taushetsplikten; behandlingsgrunnlaget vurderes for seg.",
        $"Avgjerdsstøtte, ikkje vedtak · lova lesen {read}. Svaret gjeld teieplikta; behandlingsgrunnlaget blir vurdert for seg.",
        $"Decision support, not a decision · the law was read on {read}. The answer is about secrecy; the processing ground is judged separately.");

    public static Text ToldTitle => new("Hvem har fått vite hva, og hvorfor", "Kven har fått vite kva, og kvifor", "Who has been told what, and why");

    public static Text ToldLead => new(
        "Tjenestens egne notater, og hvem som har fått vite dem. Andres notater står under, uten hvem andre som har fått vite dem.",
        "Tenesta sine eigne notat, og kven som har fått vite dei. Notata til andre står under, utan kven andre som har fått vite dei.",
        "Your service’s own notes, and who has been told of them. Others’ notes are below, without who else has been told.");

    public static Text Note => new("Notat", "Notat", "Note");

    public static Text Told(string day) => new($"Fortalt {day}", $"Fortalt {day}", $"Told {day}");

    public static Text NotTold => new("Ikke fortalt", "Ikkje fortalt", "Not told");

    public static Text ByConsent => new("samtykke", "samtykke", "consent");

    public static Text ByConsentAnd(string provisions) => new($"samtykke, og {provisions}", $"samtykke, og {provisions}", $"consent, and {provisions}");

    public static Text BeforeWithdrawal => new("gitt før samtykket ble trukket tilbake", "gitt før samtykket vart trekt tilbake", "given before the consent was withdrawn");

    public static Text Others => new("Det andre har fortalt dere", "Det andre har fortalt dykk", "What others have told you");

    public static Text ToldBy(string service, string day) => new($"{service} fortalte dere {day}", $"{service} fortalde dykk {day}", $"{service} told you {day}");

    public static Text OwnNotTold => new("Tjenestens eget, ikke fortalt til noen", "Tenesta sitt eige, ikkje fortalt til nokon", "Your service’s own, told to nobody");

    public static Text OwnTold(string names) => new($"Fortalt til {names}", $"Fortalt til {names}", $"Told to {names}");

    public static Text DecidedBy(string name) => new($"bestemt av {name}", $"bestemt av {name}", $"decided by {name}");

    public static Text OnlyInRegular => new(
        "Saken er tatt opp i U16-møtet. Her står bare de i laget som også er med i det møtet, og familien.",
        "Saka er teken opp i U16-møtet. Her står berre dei i laget som òg er med i det møtet, og familien.",
        "The case is brought up in the U16 meeting. Only those of the team who also take part in that meeting are listed, and the family.");

    public static Text Deviation => new("avvik: skulle ikke vært gitt", "avvik: skulle ikkje vore gitt", "deviation: should not have been given");

    public static Text GroundOf(Disclosure told) => told.IsDeviation ? Deviation : told.ConsentId is null ? new(told.Provisions, told.Provisions, told.Provisions) : told.Reason.Length > 0 ? ByConsentAnd(told.Provisions) : ByConsent;
}
