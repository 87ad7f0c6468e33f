using Langbenk.Kernel;

namespace Langbenk.Prevention.Agreements;

/// <summary>Every refusal about agreements. A number is never reused.</summary>
public static class AgreementProblems
{
    public static readonly Problem UnknownTemplate = new(5301, new Text(
        "Velg en mal fra lista.", "Vel ein mal frå lista.", "Choose a template from the list."));

    public static readonly Problem UnknownPlace = new(5302, new Text(
        "Velg en kommune eller tjeneste som finnes i dag.", "Vel ein kommune eller ei teneste som finst i dag.", "Choose a municipality or a service that exists today."));

    public static readonly Problem BadTitle = new(5303, new Text(
        $"Gi avtalen en tittel (høyst {Agreement.MaxTitleLength} tegn).", $"Gi avtalen ein tittel (høgst {Agreement.MaxTitleLength} teikn).", $"Give the agreement a title (at most {Agreement.MaxTitleLength} characters)."));

    public static readonly Problem TextTooLong = new(5304, new Text(
        "Teksten er for lang. Del den opp, eller legg resten ved som dokument.", "Teksten er for lang. Del han opp, eller legg resten ved som dokument.", "The text is too long. Divide it, or attach the rest as a document."));

    public static readonly Problem BadRevision = new(5305, new Text(
        $"Skriv hvor mange måneder det går mellom hver revisjon (1 til {Agreement.MostRevisionMonths}).", $"Skriv kor mange månader det går mellom kvar revisjon (1 til {Agreement.MostRevisionMonths}).", $"Write how many months there are between revisions (1 to {Agreement.MostRevisionMonths})."));

    public static readonly Problem NotReady = new(5306, new Text(
        "Avtalen kan ikke signeres ennå. Den mangler noe.", "Avtalen kan ikkje signerast enno. Han manglar noko.", "The agreement cannot be signed yet. Something is missing."));

    public static readonly Problem NotDraft = new(5308, new Text(
        "Avtalen er signert. Start en revisjon for å endre teksten.", "Avtalen er signert. Start ein revisjon for å endre teksten.", "The agreement is signed. Start a revision to change the text."));

    public static readonly Problem NotSigned = new(5309, new Text(
        "Bare en signert avtale kan revideres.", "Berre ein signert avtale kan reviderast.", "Only a signed agreement can be revised."));

    public static readonly Problem Ended = new(5310, new Text(
        "Avtalen er avsluttet og kan ikke endres.", "Avtalen er avslutta og kan ikkje endrast.", "The agreement has ended and cannot be changed."));

    public static readonly Problem UnknownParty = new(5311, new Text(
        "Velg en part som er med i avtalen den dagen.", "Vel ein part som er med i avtalen den dagen.", "Choose a party that is in the agreement on that day."));

    public static readonly Problem BadSigner = new(5312, new Text(
        $"Skriv navnet på den som signerer (høyst {Signature.MaxNameLength} tegn, uten fødselsnummer).",
        $"Skriv namnet på den som signerer (høgst {Signature.MaxNameLength} teikn, utan fødselsnummer).",
        $"Write the name of the one who signs (at most {Signature.MaxNameLength} characters, without a birth number)."));

    public static readonly Problem BadSignerTitle = new(5331, new Text(
        $"Skriv stillingen til den som signerer (høyst {Signature.MaxNameLength} tegn, uten fødselsnummer).",
        $"Skriv stillinga til den som signerer (høgst {Signature.MaxNameLength} teikn, utan fødselsnummer).",
        $"Write the position of the one who signs (at most {Signature.MaxNameLength} characters, without a birth number)."));

    public static readonly Problem BadSigningDay = new(5313, new Text(
        "Datoen kan ikke være fram i tid, og ikke før parten kom med.", "Datoen kan ikkje vere fram i tid, og ikkje før parten kom med.", "The date cannot be in the future, nor before the party joined."));

    public static readonly Problem AlreadySigned = new(5314, new Text(
        "Parten har allerede signert denne teksten.", "Parten har alt signert denne teksten.", "The party has already signed this text."));

    public static readonly Problem BadPartyName = new(5316, new Text(
        $"Velg en part, eller skriv navnet på en som står utenfor (høyst {AgreementParty.MaxNameLength} tegn).", $"Vel ein part, eller skriv namnet på ein som står utanfor (høgst {AgreementParty.MaxNameLength} teikn).", $"Choose a party, or write the name of one outside (at most {AgreementParty.MaxNameLength} characters)."));

    public static readonly Problem OwnerStays = new(5317, new Text(
        "Den som eier avtalen må være part. Bytt part i stedet.", "Den som eig avtalen må vere part. Byt part i staden.", "The one who owns the agreement must be a party. Replace the party instead."));

    public static readonly Problem BadEnd = new(5318, new Text(
        $"Skriv hvorfor avtalen avsluttes (høyst {Agreement.MaxTextLength} tegn).", $"Skriv kvifor avtalen blir avslutta (høgst {Agreement.MaxTextLength} teikn).",
        $"Write why the agreement ends (at most {Agreement.MaxTextLength} characters)."));

    public static readonly Problem BadLastDay = new(5332, new Text(
        "Skriv den siste dagen avtalen gjelder. Den kan ikke være før avtalen begynte å gjelde.",
        "Skriv den siste dagen avtalen gjeld. Han kan ikkje vere før avtalen tok til å gjelde.",
        "Write the last day the agreement is in force. It cannot be before the agreement came into force."));

    public static readonly Problem BadNotice = new(5324, new Text(
        "Bare en avtale som er signert og gjelder, kan avsluttes fram i tid, og høyst fem år.",
        "Berre ein avtale som er signert og gjeld, kan avsluttast fram i tid, og høgst fem år.",
        "Only an agreement that is signed and in force can be ended on a day to come, and at most five years ahead."));

    public static readonly Problem PersonNumber = new(5319, new Text(
        "Teksten ser ut til å ha et fødselsnummer. Avtaler skal ikke ha opplysninger om personer. Ta det bort.", "Teksten ser ut til å ha eit fødselsnummer. Avtalar skal ikkje ha opplysningar om personar. Ta det bort.", "The text seems to hold a birth number. Agreements shall hold nothing about persons. Take it out."));

    public static readonly Problem DutyHalf = new(5320, new Text(
        "En plikt må ha både hvem og hva.", "Ei plikt må ha både kven og kva.", "A duty needs both who and what."));

    public static readonly Problem FilesAreSigned = new(5321, new Text(
        "Vedleggene er signert sammen med teksten. Start en revisjon for å legge ved eller ta bort en fil.",
        "Vedlegga er signerte saman med teksten. Start ein revisjon for å leggje ved eller ta bort ei fil.",
        "The attachments are signed together with the text. Start a revision to attach or take away a file."));

    public static readonly Problem TooManyFiles = new(5322, new Text(
        $"En avtale kan ha høyst {AgreementAttachment.Most} vedlegg. Ta bort ett først.",
        $"Ein avtale kan ha høgst {AgreementAttachment.Most} vedlegg. Ta bort eitt først.",
        $"An agreement can have at most {AgreementAttachment.Most} attachments. Take one away first."));

    public static readonly Problem ChangedByOther = new(5323, new Text(
        "Avtalen ble endret eller signert samtidig. Vedleggene er som før. Se over, og prøv igjen.",
        "Avtalen vart endra eller signert samstundes. Vedlegga er som før. Sjå over, og prøv igjen.",
        "The agreement was changed or signed at the same moment. The attachments are as before. Look it over and try again."));

    public static readonly Problem NotYourParty = new(5325, new Text(
        "Du kan registrere signaturen til parten du arbeider for. Den som leder avtalen, registrerer for de andre.",
        "Du kan registrere signaturen til parten du arbeider for. Den som leier avtalen, registrerer for dei andre.",
        "You can register the signature of the party you work for. The one who leads the agreement registers for the others."));

    public static readonly Problem WhyTakenBack = new(5326, new Text(
        $"Skriv hvorfor signaturen tas tilbake (høyst {Signature.MaxWhyLength} tegn).",
        $"Skriv kvifor signaturen blir teken tilbake (høgst {Signature.MaxWhyLength} teikn).",
        $"Write why the signature is taken back (at most {Signature.MaxWhyLength} characters)."));

    public static readonly Problem NoticeGiven = new(5327, new Text(
        "Avtalen er sagt opp, så signaturene står som de er.", "Avtalen er sagd opp, så signaturane står som dei er.",
        "Notice has been given of the agreement, so the signatures stay as they are."));

    public static readonly Problem NotCounting = new(5328, new Text(
        "Signaturen gjelder ikke teksten som er her nå, så det er ingenting å ta tilbake.",
        "Signaturen gjeld ikkje teksten som er her no, så det er ingenting å ta tilbake.",
        "The signature is not under the text that is here now, so there is nothing to take back."));

    public static readonly Problem TheirOwnWord = new(5333, new Text(
        "Parten har selv registrert signaturen sin. Be dem ta den tilbake.", "Parten har sjølv registrert signaturen sin. Be dei ta han tilbake.",
        "The party registered its signature itself. Ask them to take it back."));

    public static readonly Problem RevisionIsWritten = new(5335, new Text(
        "Noen har endret eller signert den nye teksten. Revisjonen kan ikke avbrytes nå. Den signerte teksten gjelder til alle har signert den nye.",
        "Nokon har endra eller signert den nye teksten. Revisjonen kan ikkje avbrytast no. Den signerte teksten gjeld til alle har signert den nye.",
        "Somebody has changed or signed the new text. The revision cannot be called off now. The signed text holds until everyone has signed the new one."));

    // 5329 was a day that could not be read, which every form now says in the same words.

    /// <summary>An agreement that is led from where nobody works is lost to all.</summary>
    public static Problem NobodyLeadsThere(string name) => new(5334, new Text(
        $"Ingen leder, planlegger eller direktør har rolle i {name} ennå, og da kan ingen lese eller lede avtalen der. Be administratoren gi noen en rolle først. Avtalen blir hos dere så lenge.",
        $"Ingen leiar, planleggjar eller direktør har rolle i {name} enno, og då kan ingen lese eller leie avtalen der. Be administratoren gi nokon ei rolle først. Avtalen blir hos dykk så lenge.",
        $"No leader, planner or director has a role in {name} yet, so nobody could read or lead the agreement there. Ask the administrator to give somebody a role first. Until then the agreement stays with you."));

    public static Problem PartyTwice(string name) => new(5315, new Text(
        $"{name} er allerede med i avtalen.", $"{name} er alt med i avtalen.", $"{name} is already in the agreement."));

    /// <summary>A name that was typed although the place is in the list: it would be a party that nobody can sign for.</summary>
    public static Problem NameOfAPlace(string name) => new(5330, new Text(
        $"{name} finnes i lista. Velg derfra i stedet for å skrive navnet.", $"{name} finst i lista. Vel derfrå i staden for å skrive namnet.",
        $"{name} is in the list. Choose from there instead of writing the name."));

    /// <summary>Tells who came after, so that the reader can replace the party.</summary>
    public static Problem PartyGone(string party, DateOnly lastDay, IReadOnlyList<string> successors)
    {
        var day = $"{lastDay.Day}.{lastDay.Month}.{lastDay.Year}";
        var names = string.Join(", ", successors);
        return new Problem(5307, successors.Count > 0
            ? new Text(
                $"{party} er ikke egen kommune etter {day}. Den er nå {names}. Bytt part til {names}. Da må alle parter signere på nytt.",
                $"{party} er ikkje eigen kommune etter {day}. Han er no {names}. Byt part til {names}. Då må alle partane signere på nytt.",
                $"{party} is no municipality of its own after {day}. It is now {names}. Replace the party with {names}. Then all parties must sign again.")
            : new Text(
                $"{party} finnes ikke etter {day}. Bytt part før dere signerer.",
                $"{party} finst ikkje etter {day}. Byt part før de signerer.",
                $"{party} does not exist after {day}. Replace the party before you sign."));
    }
}
