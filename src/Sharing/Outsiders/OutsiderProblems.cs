using Langbenk.Kernel;

namespace Langbenk.Sharing.Outsiders;

/// <summary>Every refusal about those who take part without an account. A number is never reused.</summary>
public static class OutsiderProblems
{
    public static readonly Problem NoName = new(7501, new Text(
        "Skriv navnet på den som skal få vite noe uten konto.", "Skriv namnet på den som skal få vite noko utan konto.", "Write the name of the one without an account who is to be told."));

    public static readonly Problem NoRole = new(7502, new Text(
        "Skriv hvilken rolle personen har, og hvor: «fastlege, Nordbyen legesenter» eller «bestemor».",
        "Skriv kva rolle personen har, og kvar: «fastlege, Nordbyen legesenter» eller «bestemor».",
        "Write the person’s role, and where: “GP, Nordbyen medical centre” or “grandmother”."));

    public static readonly Problem NoKind = new(7503, new Text(
        "Velg hva slags mottaker det er. Det avgjør hva loven sier.", "Vel kva slags mottakar det er. Det avgjer kva lova seier.", "Choose what kind of receiver it is. That decides what the law says."));

    public static readonly Problem TooLong = new(7504, new Text(
        "Navnet kan ha høyst 100 tegn, og rollen høyst 120.", "Namnet kan ha høgst 100 teikn, og rolla høgst 120.", "The name may have at most 100 characters, and the role at most 120."));

    public static readonly Problem HasAnotherWay = new(7505, new Text(
        "Dette er en tjeneste som har konto, eller en som alt står rundt barnet. Kryss av for tjenesten, eller fortell det til personen direkte.",
        "Dette er ei teneste som har konto, eller ein som alt står rundt barnet. Kryss av for tenesta, eller fortel det til personen direkte.",
        "This is a service that has an account, or somebody who already stands around the child. Tick the service, or tell the person directly."));

    public static readonly Problem WouldReveal = new(7506, new Text(
        "Barnet har beskyttet adresse. Det vi sender fra oss, kan røpe hvor det er, så ingen uten konto kan få det herfra. Ta det muntlig med den som har ansvar for adressen.",
        "Barnet har verna adresse. Det vi sender frå oss, kan røpe kvar det er, så ingen utan konto kan få det herifrå. Ta det munnleg med den som har ansvar for adressa.",
        "The child’s address is protected. What we send may reveal where the child is, so nobody without an account can get it from here. Talk with whoever is responsible for the address."));

    public static readonly Problem NamedTwice = new(7507, new Text("Den samme står to ganger.", "Den same står to gonger.", "The same one is listed twice."));

    public static readonly Problem NotChosen = new(7508, new Text("Velg hvem som skal bli med.", "Vel kven som skal bli med.", "Choose who is to take part."));

    public static readonly Problem NotNamed = new(7509, new Text(
        "Familien har ikke sagt ja til at denne får vite om barnet. Spør familien først.",
        "Familien har ikkje sagt ja til at denne får vite om barnet. Spør familien først.",
        "The family has not said yes to this one being told of the child. Ask the family first."));

    public static readonly Problem AlreadyIn = new(7510, new Text("Personen er alt med.", "Personen er alt med.", "The person takes part already."));

    public static readonly Problem NoHow = new(7511, new Text("Velg hvordan det ble overlevert.", "Vel korleis det vart overlevert.", "Choose how it was handed over."));

    public static readonly Problem BadDay = new(7512, new Text(
        "Dagen må være fra den dagen det ble bestemt, til i dag.", "Dagen må vere frå den dagen det vart bestemt, til i dag.", "The day must be from the day it was decided until today."));

    public static readonly Problem Stopped = new(7513, new Text(
        "Dette skal ikke overleveres: loven åpner ikke for det nå. Er samtykket trukket tilbake, gjelder det fra og med den dagen.",
        "Dette skal ikkje overleverast: lova opnar ikkje for det no. Er samtykket trekt tilbake, gjeld det frå og med den dagen.",
        "This must not be handed over: the law does not allow it now. If the consent was withdrawn, that counts from that day on."));

    /// <summary>What should not have been told was: it does not become lawful by being written down here. GDPR article 33 no. 1 and 5.</summary>
    public static readonly Problem WasNotAllowed = new(7519, new Text(
        "Loven åpnet ikke for dette den dagen. Ble det gitt en annen dag, skriver du den. Ble det likevel gitt da, er det et avvik: skriv nederst hva som skjedde, si fra til lederen din og personvernombudet med en gang, og skriv avviket under Kvalitet, uten navn.",
        "Lova opna ikkje for dette den dagen. Vart det gitt ein annan dag, skriv du den. Vart det likevel gitt då, er det eit avvik: skriv nedst kva som hende, sei frå til leiaren din og personvernombodet med ein gong, og skriv avviket under Kvalitet, utan namn.",
        "The law did not allow this on that day. If it was given on another day, write that one. If it was given then all the same, it is a deviation: write what happened at the bottom, tell your leader and the data protection officer at once, and write the deviation under Quality, without names."));

    public static readonly Problem DeviationTooLong = new(7520, new Text(
        "Skriv hva som skjedde med høyst 2000 tegn.", "Skriv kva som hende med høgst 2000 teikn.", "Write what happened in at most 2000 characters."));

    public static readonly Problem WasAllowed = new(7521, new Text(
        "Loven åpnet for det den dagen, så det er ikke noe avvik. La feltet stå tomt, og lagre.", "Lova opna for det den dagen, så det er ikkje noko avvik. Lat feltet stå tomt, og lagre.", "The law allowed it on that day, so that it is no deviation. Leave the field empty, and save."));

    public static readonly Problem NotWaiting = new(7514, new Text(
        "Det er alt skrevet ned at dette er overlevert, eller at det ikke skal overleveres.", "Det er alt skrive ned at dette er overlevert, eller at det ikkje skal overleverast.", "It is recorded already that this was handed over, or that it is not to be."));

    public static readonly Problem NotWith = new(7516, new Text(
        "Personen er ikke med lenger, og får ikke noe nytt. Ble det gitt mens det ennå var samarbeid, skriver du den dagen.",
        "Personen er ikkje med lenger, og får ikkje noko nytt. Vart det gitt medan det enno var samarbeid, skriv du den dagen.",
        "The person no longer takes part, and gets nothing new. If it was given before that, write that day."));

    public static readonly Problem WasClosed = new(7517, new Text(
        "Samarbeidet var avsluttet den dagen. Ble det gitt en annen dag, skriver du den.",
        "Samarbeidet var avslutta den dagen. Vart det gitt ein annan dag, skriv du den.",
        "The cooperation had ended on that day. If it was given on another day, write that one."));

    public static readonly Problem WeHadLeft = new(7518, new Text(
        "Tjenesten din var ikke med i laget den dagen. Ble det gitt en annen dag, skriver du den.",
        "Tenesta di var ikkje med i laget den dagen. Vart det gitt ein annan dag, skriv du den.",
        "Your service was not in the team on that day. If it was given on another day, write that one."));

    public static readonly Problem NobodyChosen = new(7515, new Text("Velg hvem som skal få vite at personen er med.", "Vel kven som skal få vite at personen er med.", "Choose who is to be told that the person takes part."));
}
