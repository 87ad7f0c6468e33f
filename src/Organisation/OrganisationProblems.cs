using Langbenk.Kernel;

namespace Langbenk.Organisation;

/// <summary>Every refusal of this module. A number is never reused.</summary>
public static class OrganisationProblems
{
    public static readonly Problem BadMunicipalityNumber = new(3001, new Text(
        "Et kommunenummer har fire siffer, for eksempel 3401.",
        "Eit kommunenummer har fire siffer, til dømes 3401.",
        "A municipality number has four digits, for example 3401."));

    public static readonly Problem BadName = new(3002, new Text(
        "Navnet mangler eller er for langt.", "Namnet manglar eller er for langt.", "The name is missing or too long."));

    public static readonly Problem MunicipalityExists = new(3003, new Text(
        "Det finnes allerede en kommune med dette nummeret.",
        "Det finst alt ein kommune med dette nummeret.",
        "There is already a municipality with this number."));

    public static readonly Problem BadMunicipalityChange = new(3004, new Text(
        "Endringen går ikke opp: begge kommunene må finnes, den gamle til dagen før og den nye fra dagen.",
        "Endringa går ikkje opp: begge kommunane må finnast, den gamle til dagen før og den nye frå dagen.",
        "The change does not add up: both municipalities must exist, the old until the day before and the new from the day."));

    public static readonly Problem UnknownMunicipality = new(3005, new Text(
        "En av kommunene finnes ikke, eller den er slått sammen med en annen.",
        "Ein av kommunane finst ikkje, eller han er slått saman med ein annan.",
        "One of the municipalities does not exist, or has been merged with another."));

    public static readonly Problem UserNameTaken = new(3006, new Text(
        "Brukernavnet er i bruk.", "Brukarnamnet er i bruk.", "The user name is taken."));

    public static readonly Problem UnknownScope = new(3007, new Text(
        "Rollen må knyttes til en kommune eller tjeneste som finnes.",
        "Rolla må knytast til ein kommune eller ei teneste som finst.",
        "The role must be tied to a municipality or service that exists."));

    public static readonly Problem TextTooLong = new(3008, new Text(
        "Teksten er for lang.", "Teksten er for lang.", "The text is too long."));

    public static readonly Problem PersonsNeedChoices = new(3009, new Text(
        "Personopplysninger kan ikke slås på før behandlingsansvarlig, personvernombud og arkiv er skrevet ned.",
        "Personopplysningar kan ikkje slåast på før behandlingsansvarleg, personvernombod og arkiv er skrivne ned.",
        "Personal data cannot be switched on until the controller, the data protection officer and the archive are recorded."));

    public static readonly Problem NoOfficerAccount = new(6063, new Text(
        "Personopplysninger kan ikke slås på før personvernombudet har en konto med den rollen: ombudet skal kunne se loggen og nødtilgangene.",
        "Personopplysningar kan ikkje slåast på før personvernombodet har ein konto med den rolla: ombodet skal kunne sjå loggen og naudtilgangane.",
        "Personal data cannot be switched on until the data protection officer has an account with that role: the officer must be able to see the log and the emergency accesses."));

    public static readonly Problem LoginTaken = new(3010, new Text(
        "Denne innloggingen er allerede koblet til en annen konto.",
        "Denne innlogginga er alt kopla til ein annan konto.",
        "This sign-in is already linked to another account."));

    public static readonly Problem OwnRole = new(3011, new Text(
        "Du kan ikke gi deg selv en rolle, avslutte din egen eller stenge din egen konto. Be en annen administrator.",
        "Du kan ikkje gi deg sjølv ei rolle, avslutte di eiga eller stengje din eigen konto. Be ein annan administrator.",
        "You cannot give yourself a role, end your own or close your own account. Ask another administrator."));

    public static readonly Problem RolesElsewhere = new(3012, new Text(
        "Personen har også en rolle i en annen kommune. Avslutt rollene her i stedet.",
        "Personen har også ei rolle i ein annan kommune. Avslutt rollene her i staden.",
        "The person also has a role in another municipality. End the roles here instead."));

    public static readonly Problem BadAddress = new(3013, new Text(
        "Skriv en e-postadresse, for eksempel navn@kommunen.no.",
        "Skriv ei e-postadresse, til dømes namn@kommunen.no.",
        "Write an e-mail address, for example name@municipality.no."));

    public static readonly Problem TooManyCodes = new(3014, new Text(
        "Du har bedt om mange koder i dag. Prøv igjen i morgen.",
        "Du har bede om mange kodar i dag. Prøv igjen i morgon.",
        "You have asked for many codes today. Try again tomorrow."));

    public static readonly Problem WrongCode = new(3015, new Text(
        "Koden er feil. Se i e-posten en gang til.",
        "Koden er feil. Sjå i e-posten ein gong til.",
        "The code is wrong. Look in the e-mail again."));

    public static readonly Problem NoCode = new(3016, new Text(
        "Koden gjelder ikke lenger. Be om en ny.",
        "Koden gjeld ikkje lenger. Be om ein ny.",
        "The code no longer works. Ask for a new one."));

    public static readonly Problem ChangeIsRecorded = new(3017, new Text(
        "Endringen er allerede skrevet ned for den dagen.",
        "Endringa er alt skriven ned for den dagen.",
        "The change is already recorded for that day."));

    public static readonly Problem BeforeItBegan = new(3018, new Text(
        "Datoen er før tjenesten begynte.", "Datoen er før tenesta byrja.", "The date is before the service began."));

    public static readonly Problem ServiceEnded = new(3019, new Text(
        "Tjenesten er avsluttet.", "Tenesta er avslutta.", "The service has ended."));

    public static Problem RolesStillRun(int count) => new(3020, new Text(
        $"{(count == 1 ? "1 rolle" : $"{count} roller")} ved tjenesten varer lenger. Avslutt {(count == 1 ? "den" : "dem")} under «Personer» først.",
        $"{(count == 1 ? "1 rolle" : $"{count} roller")} ved tenesta varer lenger. Avslutt {(count == 1 ? "ho" : "dei")} under «Personar» først.",
        $"{(count == 1 ? "1 role" : $"{count} roles")} at the service {(count == 1 ? "lasts" : "last")} longer. End {(count == 1 ? "it" : "them")} under “People” first."));

    public static readonly Problem LaterChange = new(3021, new Text(
        "En senere endring av tjenesten er allerede skrevet ned. Velg en dag etter den.",
        "Ei seinare endring av tenesta er alt skriven ned. Vel ein dag etter ho.",
        "A later change of the service is already recorded. Choose a day after it."));

    public static readonly Problem ChangeAhead = new(3022, new Text(
        "Nytt navn og ny vertskommune kan ikke skrives inn før dagen er her. Hvem tjenesten arbeider for, kan endres fram i tid.",
        "Nytt namn og ny vertskommune kan ikkje skrivast inn før dagen er her. Kven tenesta arbeider for, kan endrast fram i tid.",
        "A new name or host cannot be recorded before the day is here. Whom the service works for can be changed ahead."));

    public static readonly Problem TeamNameTaken = new(3023, new Text(
        "Tjenesten har allerede et team med dette navnet.", "Tenesta har alt eit team med dette namnet.", "The service already has a team with this name."));

    public static readonly Problem NoRoleThere = new(3024, new Text(
        "Personen har ingen rolle ved tjenesten den dagen.", "Personen har inga rolle ved tenesta den dagen.", "The person has no role at the service that day."));

    public static readonly Problem AlreadyInTeam = new(3025, new Text(
        "Personen er allerede i teamet den dagen, eller kommer senere.", "Personen er alt i teamet den dagen, eller kjem seinare.", "The person is already in the team that day, or joins later."));

    public static readonly Problem OutsideTeamDays = new(3026, new Text(
        "Datoen er utenfor dagene teamet finnes.", "Datoen er utanfor dagane teamet finst.", "The date is outside the days of the team."));

    public static readonly Problem NumberAsName = new(3028, new Text(
        "Dette ser ut som et fødselsnummer. Skriv et navn.", "Dette ser ut som eit fødselsnummer. Skriv eit namn.", "This looks like a national identity number. Write a name."));

    public static readonly Problem LastDayBeforeFirst = new(3029, new Text(
        "Siste dag kan ikke være før første dag.", "Siste dag kan ikkje vere før første dag.", "The last day cannot be before the first."));

    public static readonly Problem BadPhone = new(3030, new Text(
        "Et telefonnummer har bare siffer, mellomrom og +.", "Eit telefonnummer har berre siffer, mellomrom og +.", "A telephone number has digits, spaces and + only."));

    public static readonly Problem BadPasskeyName = new(3031, new Text(
        "Gi nøkkelen et navn på høyst 60 tegn, for eksempel «telefonen».",
        "Gi nøkkelen eit namn på høgst 60 teikn, til dømes «telefonen».",
        "Give the key a name of at most 60 characters, for example “my phone”."));

    public static readonly Problem TooManyPasskeys = new(3032, new Text(
        "Du har alt ti tilgangsnøkler. Fjern en du ikke bruker, først.",
        "Du har alt ti tilgangsnøklar. Fjern ein du ikkje bruker, først.",
        "You have ten passkeys already. Remove one that you do not use first."));

    public static readonly Problem PasskeyTaken = new(3033, new Text(
        "Denne tilgangsnøkkelen er alt i bruk. Lag en ny.",
        "Denne tilgangsnøkkelen er alt i bruk. Lag ein ny.",
        "This passkey is already in use. Make a new one."));

    public static readonly Problem PasskeyNotMade = new(3034, new Text(
        "Tilgangsnøkkelen ble ikke laget. Det gikk for lang tid, eller enheten spurte ikke om PIN, finger eller ansikt. Prøv en gang til.",
        "Tilgangsnøkkelen vart ikkje laga. Det gjekk for lang tid, eller eininga spurde ikkje om PIN, finger eller ansikt. Prøv ein gong til.",
        "The passkey was not made. It took too long, or the device did not ask for a PIN, finger or face. Try once more."));

    public static readonly Problem BadAnswerDays = new(3061, new Text(
        "Skriv hvor mange dager dere lover å svare innen: fra 1 til 60.", "Skriv kor mange dagar de lovar å svare innan: frå 1 til 60.", "Write within how many days you promise to answer: from 1 to 60."));

    public static readonly Problem ReceptionTaken = new(3062, new Text(
        "En annen tjeneste er alt «én dør inn» i kommunen. Ta det bort der først.",
        "Ei anna teneste er alt «éi dør inn» i kommunen. Ta det bort der først.",
        "Another service is already the one door of the municipality. Remove it there first."));

    public static readonly Problem OutsideServiceDays = new(3027, new Text(
        "Datoen er utenfor dagene tjenesten finnes.", "Datoen er utanfor dagane tenesta finst.", "The date is outside the days of the service."));

    public static readonly Problem HostByOperator = new(3052, new Text(
        "Hvem som er vert, kan ikke én administrator endre alene der det er personopplysninger: verten avgjør hvem som slipper andre inn. Det samme gjelder hvilke kommuner en tjeneste utenfor kommunene arbeider for. Be den som drifter Langbenk på serveren, om å gjøre det.",
        "Kven som er vert, kan ikkje éin administrator endre åleine der det er personopplysningar: verten avgjer kven som slepper andre inn. Det same gjeld kva kommunar ei teneste utanfor kommunane arbeider for. Be den som driftar Langbenk på tenaren, om å gjere det.",
        "Where there is personal data, one administrator alone cannot change which municipality hosts a service: the host decides who lets others in. The same goes for the municipalities that a service outside them works for. Ask whoever runs Langbenk on the server to do it."));
}
