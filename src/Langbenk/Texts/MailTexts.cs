using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Notices by e-mail: the page of one's own address, and the letters. A letter never says what it is about.</summary>
public static class MailTexts
{
    public static Text Title => new("Varsler på e-post", "Varsel på e-post", "Notices by e-mail");

    public static Text Lead => new(
        "Du kan få en e-post når du har noe å se på. Den sier ikke hva det gjelder, og nevner ingen navn.",
        "Du kan få ein e-post når du har noko å sjå på. Han seier ikkje kva det gjeld, og nemner ingen namn.",
        "You can get an e-mail when you have something to look at. It does not say what it is about, and names nobody.");

    public static Text Address => new("E-postadresse", "E-postadresse", "E-mail address");

    public static Text AddressHint => new(
        "Bruk adressen du har på jobben.", "Bruk adressa du har på jobben.", "Use the address you have at work.");

    public static Text AskForCode => new("Send meg en kode", "Send meg ein kode", "Send me a code");

    public static Text CodeIsSent(string address) => new(
        $"Vi sender en kode til {address}. Den kommer som regel innen et minutt, og gjelder i 30 minutter.",
        $"Vi sender ein kode til {address}. Han kjem som regel innan eitt minutt, og gjeld i 30 minutt.",
        $"We are sending a code to {address}. It usually arrives within a minute, and works for 30 minutes.");

    public static Text Code => new("Kode", "Kode", "Code");

    public static Text CodeHint => new("Åtte tegn, for eksempel 2abc-3def.", "Åtte teikn, til dømes 2abc-3def.", "Eight characters, for example 2abc-3def.");

    public static Text Confirm => new("Bekreft adressen", "Stadfest adressa", "Confirm the address");

    public static Text NoMail => new("Kom det ingen e-post?", "Kom det ingen e-post?", "Did no e-mail come?");

    public static Text NoMailWhat => new(
        "Se i søppelposten, og se etter om adressen er riktig. Så kan du be om en ny kode eller skrive en annen adresse.",
        "Sjå i søppelposten, og sjå etter om adressa er rett. Så kan du be om ein ny kode eller skrive ei anna adresse.",
        "Look in the spam folder, and check that the address is right. Then ask for a new code or write another address.");

    public static Text IsOn(string address) => new($"Du får varsler på {address}.", $"Du får varsel på {address}.", $"You get notices at {address}.");

    public static Text IsOff(string address) => new(
        $"E-post er slått av. Adressen er {address}.", $"E-post er slått av. Adressa er {address}.", $"E-mail is turned off. The address is {address}.");

    public static Text TurnOff => new("Slå av e-post", "Slå av e-post", "Turn e-mail off");

    public static Text TurnOn => new("Slå på e-post", "Slå på e-post", "Turn e-mail on");

    public static Text Remove => new("Fjern adressen", "Fjern adressa", "Remove the address");

    public static Text NoticeSubject => new("Langbenk: Du har noe å se på", "Langbenk: Du har noko å sjå på", "Langbenk: You have something to look at");

    public static Text NoticeBody(string overview, string settings) => new(
        $"Hei.\n\nDu har noe å se på i Langbenk:\n{overview}\n\nE-posten sier ikke hva det gjelder, fordi e-post kan leses av andre.\nDu kan slå av e-post her: {settings}\n",
        $"Hei.\n\nDu har noko å sjå på i Langbenk:\n{overview}\n\nE-posten seier ikkje kva det gjeld, fordi andre kan lese e-post.\nDu kan slå av e-post her: {settings}\n",
        $"Hello.\n\nYou have something to look at in Langbenk:\n{overview}\n\nThis e-mail does not say what it is about, because others may read e-mail.\nYou can turn e-mail off here: {settings}\n");

    public static Text CodeSubject => new("Langbenk: Koden din", "Langbenk: Koden din", "Langbenk: Your code");

    public static Text CodeBody(string code) => new(
        $"Hei.\n\nKoden er {code}\n\nSkriv den på siden «Varsler på e-post» i Langbenk. Den gjelder i 30 minutter.\nHar du ikke bedt om en kode, kan du se bort fra denne e-posten.\n",
        $"Hei.\n\nKoden er {code}\n\nSkriv han på sida «Varsel på e-post» i Langbenk. Han gjeld i 30 minutt.\nHar du ikkje bede om ein kode, kan du sjå bort frå denne e-posten.\n",
        $"Hello.\n\nThe code is {code}\n\nWrite it on the page “Notices by e-mail” in Langbenk. It works for 30 minutes.\nIf you have not asked for a code, you can ignore this e-mail.\n");
}
