using Langbenk.Kernel;

namespace Langbenk.Sharing;

/// <summary>Every refusal of this module. A number is never reused.</summary>
public static class SharingProblems
{
    public static readonly Problem NoService = new(8001, new Text(
        "Velg hvilke tjenester det gjelder. Et samtykke som ikke sier hvem, er for åpent til å gjelde.",
        "Vel kva tenester det gjeld. Eit samtykke som ikkje seier kven, er for ope til å gjelde.",
        "Choose which services it is for. A consent that does not say who is too open to be valid."));

    public static readonly Problem NoKind = new(8002, new Text(
        "Velg hva slags opplysninger det gjelder. Et samtykke som ikke sier hva, er for åpent til å gjelde.",
        "Vel kva slags opplysningar det gjeld. Eit samtykke som ikkje seier kva, er for ope til å gjelde.",
        "Choose which kinds of information it is for. A consent that does not say what is too open to be valid."));

    public static readonly Problem EveryKind = new(8003, new Text(
        "Du har krysset av for nesten alt. Et slikt blankosamtykke gjelder ikke: velg bare det som trengs for formålet.",
        "Du har kryssa av for nesten alt. Eit slikt blankosamtykke gjeld ikkje: vel berre det som trengst for formålet.",
        "You have ticked nearly everything. Such a blank consent is not valid: choose only what the purpose needs."));

    public static readonly Problem NoPurpose = new(8004, new Text(
        "Skriv hva samtykket skal brukes til, med ord familien forstår.",
        "Skriv kva samtykket skal brukast til, med ord familien forstår.",
        "Write what the consent is to be used for, in words the family understands."));

    public static readonly Problem NoLastDay = new(8005, new Text(
        "Skriv siste dag. Den må være fram i tid, og høyst ett år fram: da spør du på nytt.",
        "Skriv siste dag. Han må vere fram i tid, og høgst eitt år fram: då spør du på nytt.",
        "Write the last day. It must be ahead, and at most one year ahead: then you ask again."));

    public static readonly Problem ServiceHasEnded = new(8006, new Text(
        "En av tjenestene finnes ikke lenger. Velg den som har tatt over.",
        "Ei av tenestene finst ikkje lenger. Vel den som har teke over.",
        "One of the services no longer exists. Choose the one that has taken over."));

    public static readonly Problem NobodyMayConsent = new(8007, new Text(
        "Du kan ikke spørre ut fra det du ser av foreldreansvaret. Skriv det ned først. Er det alt gjort, må lederen din spørre.",
        "Du kan ikkje spørje ut frå det du ser av foreldreansvaret. Skriv det ned først. Er det alt gjort, må leiaren din spørje.",
        "You cannot ask from what you see of the parental responsibility. Record it first. If that is done already, your leader must ask."));

    public static readonly Problem NoResponsibility = new(8009, new Text(
        "Personen har ikke foreldreansvar etter det tjenesten har skrevet ned, og kan ikke samtykke for barnet. Stemmer det ikke, retter du foreldreansvaret først.",
        "Personen har ikkje foreldreansvar etter det tenesta har skrive ned, og kan ikkje samtykke for barnet. Stemmer det ikkje, rettar du foreldreansvaret først.",
        "The person does not have parental responsibility according to the service’s record, and cannot consent for the child. If that is wrong, correct the responsibility first."));

    public static readonly Problem TooYoung = new(8010, new Text(
        "Barnet kan ikke samtykke alene til dette ennå. De som har foreldreansvar, må svare.",
        "Barnet kan ikkje samtykke åleine til dette enno. Dei som har foreldreansvar, må svare.",
        "The child cannot consent to this alone yet. Those with parental responsibility must answer."));

    public static readonly Problem NoAnswer = new(8011, new Text("Velg hva svaret er.", "Vel kva svaret er.", "Choose what the answer is."));

    public static readonly Problem NoForm = new(8012, new Text("Velg om svaret er skriftlig eller muntlig.", "Vel om svaret er skriftleg eller munnleg.", "Choose whether the answer is written or oral."));

    public static readonly Problem NoHow = new(8013, new Text(
        "Skriv hva som ble forklart og hvordan, og hvorfor det ikke ble skriftlig.",
        "Skriv kva som vart forklart og korleis, og kvifor det ikkje vart skriftleg.",
        "Write what was explained and how, and why it was not in writing."));

    public static readonly Problem BadAnswerDay = new(8014, new Text(
        "Svardagen må være fra den dagen det ble spurt, til i dag.", "Svardagen må vere frå den dagen det vart spurt, til i dag.", "The day of the answer must be from the day it was asked until today."));

    public static readonly Problem OnlyTheChild = new(8015, new Text(
        "Bare barnet selv kan være for ungt til å forstå. En voksen svarer ja eller nei.",
        "Berre barnet sjølv kan vere for ungt til å forstå. Ein vaksen svarar ja eller nei.",
        "Only the child can be too young to understand. An adult answers yes or no."));

    public static readonly Problem NotGiven = new(8016, new Text(
        "Det er ikke gitt noe samtykke å trekke tilbake.", "Det er ikkje gitt noko samtykke å trekkje tilbake.", "No consent has been given that could be withdrawn."));

    public static readonly Problem AlreadyAnswered = new(8017, new Text(
        "Svaret er skrevet ned før. Skal det gjelde noe annet nå, spør du på nytt.",
        "Svaret er skrive ned før. Skal det gjelde noko anna no, spør du på nytt.",
        "The answer is recorded already. If it is to be something else now, ask again."));

    public static readonly Problem TextTooLong = new(8018, new Text("Teksten er for lang.", "Teksten er for lang.", "The text is too long."));

    public static readonly Problem NotAllowed = new(8019, new Text(
        "Loven åpner ikke for å fortelle dette til mottakeren, slik du har svart.",
        "Lova opnar ikkje for å fortelje dette til mottakaren, slik du har svart.",
        "The law does not allow telling the receiver this, as you have answered."));

    public static readonly Problem NoReason = new(8020, new Text(
        "Det er ikke samtykke til dette. Skriv hvorfor du likevel forteller det: minst ti tegn.",
        "Det er ikkje samtykke til dette. Skriv kvifor du likevel fortel det: minst ti teikn.",
        "There is no consent for this. Write why you tell it all the same: at least ten characters."));

    public static readonly Problem AnswerChanged = new(6064, new Text(
        "Noen svarte på samtykket i samme øyeblikk. Ingenting er fortalt. Se over, og prøv igjen.",
        "Nokon svara på samtykket i same augneblink. Ingenting er fortalt. Sjå over, og prøv igjen.",
        "Somebody answered the consent at the same moment. Nothing was told. Look again, and retry."));

    public static readonly Problem NotInTheMatter = new(8021, new Text(
        "Velg hvem opplysningene gjelder, blant dem som står rundt barnet.", "Vel kven opplysningane gjeld, blant dei som står rundt barnet.", "Choose whom the information is about, among those around the child."));

    public static readonly Problem AnotherChild = new(8022, new Text(
        "Et annet barn har sine egne foreldre og sin egen vilje. Spør om det barnet fra kortet til det barnet.",
        "Eit anna barn har sine eigne foreldre og sin eigen vilje. Spør om det barnet frå kortet til det barnet.",
        "Another child has parents and a will of its own. Ask about that child from that child’s record."));

    public static readonly Problem LacksGuardian = new(8023, new Text(
        "Foreldreansvaret er felles, men bare én av foreldrene er skrevet ned. Skriv ned den andre, eller rett foreldreansvaret, så spør du begge.",
        "Foreldreansvaret er felles, men berre éin av foreldra er skriven ned. Skriv ned den andre, eller rett foreldreansvaret, så spør du begge.",
        "Parental responsibility is joint, but only one parent is recorded. Record the other, or correct the responsibility; then ask both."));

    public static readonly Problem NotOnPaper = new(8031, new Text(
        "Et signert papir hører til et skriftlig ja. Velg «Skriftlig, på papir», eller ta bort filen.",
        "Eit signert papir høyrer til eit skriftleg ja. Vel «Skriftleg, på papir», eller ta bort fila.",
        "A signed paper belongs to a yes in writing. Choose “In writing, on paper”, or take the file away."));

    public static readonly Problem NotAScan = new(8032, new Text(
        "Det signerte papiret må være PDF, PNG eller JPEG: skann det, eller ta bilde av det.",
        "Det signerte papiret må vere PDF, PNG eller JPEG: skann det, eller ta bilete av det.",
        "The signed paper must be PDF, PNG or JPEG: scan it, or take a picture of it."));

    public static readonly Problem NoFile = new(8033, new Text("Velg filen med det signerte papiret.", "Vel fila med det signerte papiret.", "Choose the file with the signed paper."));

    public static readonly Problem NumberInText = new(8024, new Text(
        "Teksten har et fødselsnummer. Ta det bort: barnet er alt valgt.", "Teksten har eit fødselsnummer. Ta det bort: barnet er alt valt.", "The text has a national identity number. Take it out: the child is chosen already."));

    public static readonly Problem NotHersToAnswer = new(8029, new Text(
        "Personen er ikke blant dem som må svare på dette. De som er spurt, står under «Disse må svare». I helsetjenesten svarer den som er 16 år, selv.",
        "Personen er ikkje blant dei som må svare på dette. Dei som er spurde, står under «Desse må svare». I helsetenesta svarar den som er 16 år, sjølv.",
        "The person is not among those who must answer this. Those who are asked stand under “These must answer”. In the health services those who are 16 answer for themselves."));

    public static readonly Problem OfAge = new(8040, new Text(
        "Den som har fylt 16 år, svarer selv, og er ikke for ung. Kan ungdommen ikke vurdere spørsmålet, kan det ikke skrives ned her ennå: følg reglene for tjenesten din, og ta det med lederen.",
        "Den som har fylt 16 år, svarar sjølv, og er ikkje for ung. Kan ungdommen ikkje vurdere spørsmålet, kan det ikkje skrivast ned her enno: følg reglane for tenesta di, og ta det med leiaren.",
        "Anyone who has turned 16 answers for themselves, and is not too young. If the young person cannot judge the question, that cannot be written down here yet: follow the rules of your service, and take it up with your leader."));
}
