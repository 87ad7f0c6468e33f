using Langbenk.Kernel;

namespace Langbenk.Prevention.Examples;

/// <summary>Refusals of examples: 5501–5519. A number is never reused.</summary>
public static class ExampleProblems
{
    public static readonly Problem TitleMissing = new(5501, new Text(
        "Gi eksempelet et navn.", "Gi dømet eit namn.", "Give the example a name."));

    public static readonly Problem TitleTooLong = new(5502, TooLong(ExampleText.MaxTitleLength));

    public static readonly Problem TextTooLong = new(5503, TooLong(ExampleText.MaxTextLength));

    public static readonly Problem SourceTooLong = new(5504, TooLong(ExampleText.MaxSourceLength));

    public static readonly Problem ContactTooLong = new(5505, TooLong(ExampleText.MaxShortLength));

    public static readonly Problem PersonNumber = new(5506, new Text(
        "Dette ser ut som et fødselsnummer. Et eksempel skal ikke handle om bestemte personer. Ta det bort.",
        "Dette ser ut som eit fødselsnummer. Eit døme skal ikkje handle om bestemte personar. Ta det bort.",
        "This looks like a national identity number. An example must not be about particular people. Remove it."));

    public static readonly Problem ContactIsNoPlace = new(5507, new Text(
        "Skriv en tjeneste eller en kommune, ikke en e-postadresse eller et telefonnummer.",
        "Skriv ei teneste eller ein kommune, ikkje ei e-postadresse eller eit telefonnummer.",
        "Write a service or a municipality, not an e-mail address or a telephone number."));

    public static readonly Problem UnknownLevel = new(5508, new Text(
        "Velg nivå fra lista.", "Vel nivå frå lista.", "Choose levels from the list."));

    public static readonly Problem UnknownTheme = new(5509, new Text(
        "Velg tema fra lista.", "Vel tema frå lista.", "Choose themes from the list."));

    public static readonly Problem UnknownSize = new(5510, new Text(
        "Velg kommunestørrelse fra lista.", "Vel kommunestorleik frå lista.", "Choose the size of the municipality from the list."));

    public static readonly Problem BadAddress = new(5511, new Text(
        "Nettadressen må begynne med https:// og være høyst 500 tegn.",
        "Nettadressa må byrje med https:// og vere høgst 500 teikn.",
        "The web address must begin with https:// and be at most 500 characters."));

    public static readonly Problem NeededToSubmit = new(5512, new Text(
        "Fyll ut dette før du sender inn eksempelet.", "Fyll ut dette før du sender inn dømet.", "Fill this in before you submit the example."));

    public static readonly Problem NotOpenForWriting = new(5513, new Text(
        "Eksempelet er sendt inn eller publisert, og kan ikke endres nå.",
        "Dømet er sendt inn eller publisert, og kan ikkje endrast no.",
        "The example has been submitted or published, and cannot be changed now."));

    public static readonly Problem NotSubmitted = new(5514, new Text(
        "Eksempelet venter ikke på vurdering.", "Dømet ventar ikkje på vurdering.", "The example is not waiting for a review."));

    public static readonly Problem OwnReview = new(5515, new Text(
        "Du har skrevet eller sendt inn dette eksempelet. En annen må vurdere det.",
        "Du har skrive eller sendt inn dette dømet. Ein annan må vurdere det.",
        "You have written or submitted this example. Someone else must review it."));

    public static readonly Problem ReasonMissing = new(5516, new Text(
        "Skriv hvorfor, med høyst 2000 tegn. Den som sendte inn, leser det.",
        "Skriv kvifor, med høgst 2000 teikn. Den som sende inn, les det.",
        "Write why, in at most 2000 characters. Whoever submitted it reads it."));

    public static readonly Problem NotPublished = new(5517, new Text(
        "Eksempelet er ikke publisert.", "Dømet er ikkje publisert.", "The example is not published."));

    public static readonly Problem NoPlace = new(5518, new Text(
        "Velg kommunen eller tjenesten du skriver for.", "Vel kommunen eller tenesta du skriv for.", "Choose the municipality or service you write for."));

    static Text TooLong(int most) => new(
        $"Teksten er for lang. Skriv høyst {most} tegn.", $"Teksten er for lang. Skriv høgst {most} teikn.", $"The text is too long. Write at most {most} characters.");
}
