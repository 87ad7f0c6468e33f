using Langbenk.Kernel;
using Langbenk.Organisation.Admissions;
using Langbenk.Organisation.Staff;

namespace Langbenk.Texts;

/// <summary>What one has asked that somebody be let in to, and another is to confirm.</summary>
public static class AdmissionTexts
{
    public static Text Title => new("Tilganger som venter", "Tilgangar som ventar", "Access that waits");

    public static Text Lead => new(
        "Roller og innlogging som åpner for opplysninger om barn og familier, må to mennesker stå bak: én ber, en annen bekrefter.",
        "Roller og innlogging som opnar for opplysningar om barn og familiar, må to menneske stå bak: éin ber, ein annan stadfestar.",
        "Two people must stand behind roles and sign-in that open what is written about children and families: one asks, another confirms.");

    public static Text TwoNeeded => new(
        "Roller i en tjeneste, administrator og personvernombud åpner ingenting før en annen har bekreftet: en annen administrator, eller lederen for tjenesten. De andre rollene gjelder med én gang. Den som får sin første slike rolle, får ny adresse fra den som bekrefter, og logger inn på nytt.",
        "Roller i ei teneste, administrator og personvernombod opnar ingenting før ein annan har stadfesta: ein annan administrator, eller leiaren for tenesta. Dei andre rollene gjeld med ein gong. Den som får si første slike rolle, får ny adresse frå den som stadfestar, og loggar inn på nytt.",
        "Roles in a service, administrator and data protection officer open nothing before somebody else has confirmed: another administrator, or the head of the service. The other roles hold at once. Whoever gets her first such role gets a new address from the one who confirms, and signs in anew.");

    public static Text AddMunicipalityByTwo => new(
        "Du blir ikke administrator i den nye kommunen: det må to mennesker stå bak. De to første legger den som drifter Langbenk på serveren, inn.",
        "Du blir ikkje administrator i den nye kommunen: det må to menneske stå bak. Dei to første legg den som driftar Langbenk på tenaren, inn.",
        "You do not become the administrator of the new municipality: two people must stand behind that. Whoever runs Langbenk on the server adds the first two.");

    public static Text AddressToConfirmer => new(
        "Da er det den som bekrefter, som får adressen og gir den til personen.", "Då er det den som stadfestar, som får adressa og gir ho til personen.",
        "Then it is the one who confirms who gets the address and gives it to the person.");

    public static Text TwoNeededForSignIn => new(
        "Nytt passord og nytt andre steg åpner ingenting før en annen administrator, eller lederen for tjenesten, har bekreftet det.",
        "Nytt passord og nytt andre steg opnar ingenting før ein annan administrator, eller leiaren for tenesta, har stadfesta det.",
        "A new password and a new second step open nothing before another administrator, or the head of the service, has confirmed.");

    public static Text WaitingCount(int count) => count == 1
        ? new("Én tilgang venter på deg", "Éin tilgang ventar på deg", "One access waits for you")
        : new($"{count} tilganger venter på deg", $"{count} tilgangar ventar på deg", $"{count} accesses wait for you");

    public static Text ForYou => new("Venter på deg", "Ventar på deg", "Waiting for you");

    public static Text Nothing => new("Ingenting venter på deg.", "Ingenting ventar på deg.", "Nothing waits for you.");

    public static Text Yours => new("Du har bedt om", "Du har bede om", "You have asked for");

    public static Text NotAsked => new("Du har ikke bedt om noe de siste to månedene.", "Du har ikkje bede om noko dei siste to månadene.", "You have asked for nothing in the last two months.");

    public static Text WhatIs(AdmissionKind kind, string name) => kind switch
    {
        AdmissionKind.Invitation => new($"Ny person: {name}", $"Ny person: {name}", $"New person: {name}"),
        AdmissionKind.Role => new($"Ny rolle til {name}", $"Ny rolle til {name}", $"New role for {name}"),
        AdmissionKind.NewPassword => new($"Nytt passord til {name}", $"Nytt passord til {name}", $"New password for {name}"),
        _ => new($"Nytt andre steg til {name}", $"Nytt andre steg til {name}", $"New second step for {name}"),
    };

    public static Text AskedBy(string name, DateOnly on) => new(
        $"{name} ba om dette {DateWords.Of(on, Language.Nb)}.", $"{name} bad om dette {DateWords.Of(on, Language.Nn)}.", $"{name} asked for this on {DateWords.Of(on, Language.En)}.");

    public static Text OpensNothingYet => new(
        "Det åpner ingenting før en annen har bekreftet det. Den andre er du.", "Det opnar ingenting før ein annan har stadfesta det. Den andre er du.",
        "It opens nothing before somebody else has confirmed it. That somebody is you.");

    public static Text Opens => new("Hva det åpner", "Kva det opnar", "What it opens");

    public static Text OpensRole(Role role, string place) => role switch
    {
        Role.Caseworker => new(
            $"Kan lese det {place} har skrevet om barn og familier som personen arbeider med, og skrive om dem.",
            $"Kan lese det {place} har skrive om barn og familiar som personen arbeider med, og skrive om dei.",
            $"Can read what {place} has written about children and families the person works with, and write about them."),
        Role.ServiceLeader => new(
            $"Kan lese det {place} har skrevet om alle barn og familier tjenesten kjenner, bestemme hvem som arbeider med dem, og bekrefte nye roller i tjenesten.",
            $"Kan lese det {place} har skrive om alle barn og familiar tenesta kjenner, avgjere kven som arbeider med dei, og stadfeste nye roller i tenesta.",
            $"Can read what {place} has written about every child and family it knows, decide who works with them, and confirm new roles in the service."),
        Role.PrivacyOfficer => new(
            $"Kan lese loggen over hvem som har gjort hva i {place}, og ser nødtilganger som ingen leder kan se på. Leser ikke det som er skrevet om barn.",
            $"Kan lese loggen over kven som har gjort kva i {place}, og ser naudtilgangar som ingen leiar kan sjå på. Les ikkje det som er skrive om barn.",
            $"Can read the log of who has done what in {place}, and looks at emergency access that no leader may look at. Does not read what is written about children."),
        _ => new(
            $"Kan invitere personer i {place}, be om roller for andre, og bekrefte det andre administratorer ber om. Leser ikke det som er skrevet om barn.",
            $"Kan invitere personar i {place}, be om roller for andre, og stadfeste det andre administratorar ber om. Les ikkje det som er skrive om barn.",
            $"Can invite people in {place}, ask for roles for others, and confirm what other administrators ask for. Does not read what is written about children."),
    };

    public static Text OpensPassword => new(
        "Du får en adresse der den som har den, velger et nytt passord. Innlogging hos andre, som ID-porten, må kobles til på nytt. Den som logger inn, har disse rollene:",
        "Du får ei adresse der den som har ho, vel eit nytt passord. Innlogging hos andre, som ID-porten, må koplast til på nytt. Den som loggar inn, har desse rollene:",
        "You get an address where whoever has it chooses a new password. Sign-in elsewhere, such as ID-porten, must be linked anew. Whoever signs in has these roles:");

    public static Text OpensSecondStep => new(
        "Den gamle telefonen og innlogging hos andre, som ID-porten, virker ikke lenger. Den som har passordet, setter opp en ny, og har disse rollene:",
        "Den gamle telefonen og innlogging hos andre, som ID-porten, verkar ikkje lenger. Den som har passordet, set opp ein ny, og har desse rollene:",
        "The old phone and sign-in elsewhere, such as ID-porten, work no more. Whoever has the password sets up a new one, and has these roles:");

    public static Text MadeAlone(string name, string by, DateOnly? on)
    {
        string Made(Language language, string made, string server, string unknown, string at) => (by.Length > 0 ? $"{made} {by}" : on is null ? unknown : server) + (on is { } day ? at + DateWords.Of(day, language) : "");
        return new(
            $"{Made(Language.Nb, "Kontoen er laget av", "Kontoen er laget på serveren", "Det er ikke skrevet ned hvem som laget kontoen", " ")}. Ingen andre har stått bak den. Når du bekrefter, slutter passordet, telefonen og annen innlogging å virke. Du får en ny adresse, som du gir til {name} selv.",
            $"{Made(Language.Nn, "Kontoen er laga av", "Kontoen er laga på tenaren", "Det er ikkje skrive ned kven som laga kontoen", " ")}. Ingen andre har stått bak han. Når du stadfestar, sluttar passordet, telefonen og anna innlogging å verke. Du får ei ny adresse, som du gir til {name} sjølv.",
            $"{Made(Language.En, "The account was made by", "The account was made on the server", "It is not written down who made the account", " on ")}. Nobody else has stood behind it. When you confirm, its password, phone and other sign-in stop working. You get a new address, which you give to {name} in person.");
    }

    public static Text OnlyIfYouKnow(AdmissionKind kind) => kind is AdmissionKind.NewPassword or AdmissionKind.SecondStep
        ? new(
            "Bekreft bare hvis du har snakket med personen selv. En e-post er ikke nok: den kan en annen ha skrevet.",
            "Stadfest berre viss du har snakka med personen sjølv. Ein e-post er ikkje nok: han kan ein annan ha skrive.",
            "Confirm only if you have talked with the person yourself. An e-mail is not enough: somebody else may have written it.")
        : new(
            "Bekreft bare hvis du vet hvem dette er. Er du i tvil, ring arbeidsstedet før du svarer.",
            "Stadfest berre viss du veit kven dette er. Er du i tvil, ring arbeidsstaden før du svarer.",
            "Confirm only if you know who this is. If you are in doubt, call the workplace before you answer.");

    public static Text Knows => new("Vet du hvem dette er?", "Veit du kven dette er?", "Do you know who this is?");

    public static Text YesIKnow(Admission admission, string place)
    {
        ArgumentNullException.ThrowIfNull(admission);
        var (name, at) = (admission.Name, admission.ServiceId is null ? "i" : "ved");
        return admission.Role is null
            ? new($"Ja, jeg har snakket med {name}, som arbeider her", $"Ja, eg har snakka med {name}, som arbeider her", $"Yes, I have talked with {name}, who works here")
            : new($"Ja, jeg vet hvem {name} er, og at {name} arbeider {at} {place}", $"Ja, eg veit kven {name} er, og at {name} arbeider {at} {place}", $"Yes, I know who {name} is, and that {name} works at {place}");
    }

    public static Text Confirm => new("Bekreft", "Stadfest", "Confirm");

    public static Text No => new("Si nei", "Sei nei", "Say no");

    public static Text WhyNot => new("Hvorfor ikke?", "Kvifor ikkje?", "Why not?");

    public static Text WhyNotHint => new("Den som ba om det, får lese dette.", "Den som bad om det, får lese dette.", "The one who asked gets to read this.");

    public static Text Withdraw => new("Trekk tilbake", "Trekk tilbake", "Take back");

    public static Text CanBeConfirmedBy(IReadOnlyList<string> names, DateOnly last) => new(
        $"Venter på {string.Join(" eller ", names)}. Går ut {DateWords.Of(last, Language.Nb)}.",
        $"Ventar på {string.Join(" eller ", names)}. Går ut {DateWords.Of(last, Language.Nn)}.",
        $"Waits for {string.Join(" or ", names)}. Lapses after {DateWords.Of(last, Language.En)}.");

    public static Text WaitsForOther => new("Venter på at en annen bekrefter.", "Ventar på at ein annan stadfestar.", "Waits for somebody else to confirm.");

    public static Text StateOf(Admission admission, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(admission);
        var (by, on) = (admission.EndedByName, admission.EndedOn ?? admission.LastDay);
        return admission.State switch
        {
            AdmissionState.Confirmed => new($"Bekreftet av {by} {DateWords.Of(on, Language.Nb)}.", $"Stadfesta av {by} {DateWords.Of(on, Language.Nn)}.", $"Confirmed by {by} on {DateWords.Of(on, Language.En)}."),
            AdmissionState.Declined => new($"{by} sa nei {DateWords.Of(on, Language.Nb)}.", $"{by} sa nei {DateWords.Of(on, Language.Nn)}.", $"{by} said no on {DateWords.Of(on, Language.En)}."),
            AdmissionState.Withdrawn => new($"Trukket tilbake {DateWords.Of(on, Language.Nb)}.", $"Trekt tilbake {DateWords.Of(on, Language.Nn)}.", $"Taken back on {DateWords.Of(on, Language.En)}."),
            _ when admission.HasLapsed(today) => new($"Gikk ut {DateWords.Of(on, Language.Nb)}. Ingenting er åpnet.", $"Gjekk ut {DateWords.Of(on, Language.Nn)}. Ingenting er opna.", $"Lapsed after {DateWords.Of(on, Language.En)}. Nothing was opened."),
            _ => WaitsForOther,
        };
    }

    public static Text ToWaiting => new("Til det som venter", "Til det som ventar", "To what waits");

    public static Text Done(string what) => what switch
    {
        "bedt" => new("Du har bedt om det. Ingenting er åpnet før en annen har bekreftet.", "Du har bede om det. Ingenting er opna før ein annan har stadfesta.", "You have asked for it. Nothing is opened before somebody else has confirmed."),
        "bekreftet" => new("Du har bekreftet. Det gjelder nå.", "Du har stadfesta. Det gjeld no.", "You have confirmed. It holds now."),
        "nei" => new("Du sa nei. Den som ba om det, ser hvorfor.", "Du sa nei. Den som bad om det, ser kvifor.", "You said no. The one who asked sees why."),
        _ => new("Det er trukket tilbake.", "Det er trekt tilbake.", "It is taken back."),
    };

    public static Text WhoStandsThere => new("Hvem som alt kan slippe andre inn", "Kven som alt kan sleppe andre inn", "Who can already let others in");

    public static Text WhoStandsThereLead => new(
        "Disse rollene ble gitt før to måtte stå bak, eller er bekreftet siden. Gå gjennom dem to sammen før personopplysninger slås på: de kan lese om barn, eller slippe andre inn.",
        "Desse rollene vart gitt før to måtte stå bak, eller er stadfesta sidan. Gå gjennom dei to saman før personopplysningar blir slått på: dei kan lese om barn, eller sleppe andre inn.",
        "These roles were given before two had to stand behind them, or have been confirmed since. Go through them, two together, before personal data is switched on: they can read about children, or let others in.");
}
