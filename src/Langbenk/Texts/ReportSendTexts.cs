using Langbenk.Cooperation.Reports;
using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>That a report was told, sent, added to or set aside; and the report on paper.</summary>
public static class ReportSendTexts
{
    public static Text Mark => new("Merk som ringt eller sendt", "Merk som ringt eller send", "Mark as called or sent");

    public static Text MarkLead => new(
        "Skriv hva som er gjort utenfor Langbenk. Etter at den er merket som sendt, endres den ikke.",
        "Skriv kva som er gjort utanfor Langbenk. Etter at ho er merkt som send, blir ho ikkje endra.",
        "Write what has been done outside Langbenk. Once it is marked as sent, it is not changed.");

    public static Text Way => new("Hva er gjort?", "Kva er gjort?", "What has been done?");

    public static Text WayOf(DispatchWay way) => way switch
    {
        DispatchWay.Phone => new("Fortalt på telefon", "Fortalt på telefon", "Told by telephone"),
        DispatchWay.Post => new("Sendt i posten", "Sendt i posten", "Posted"),
        DispatchWay.ByHand => new("Levert", "Levert", "Handed in"),
        _ => new("Sendt fra eget fagsystem eller kommunens skjema", "Sendt frå eige fagsystem eller skjemaet til kommunen", "Sent from the service’s own system or the municipality’s form"),
    };

    public static Text? HintOf(DispatchWay way) => way == DispatchWay.Phone
        ? new("Meldingen står fortsatt som ikke sendt: den skal også komme skriftlig.", "Meldinga står framleis som ikkje send: ho skal også kome skriftleg.", "The report still stands as not sent: it is to come in writing too.")
        : null;

    public static Text On => new("Hvilken dag?", "Kva dag?", "On which day?");

    public static Text By => new("Hvem gjorde det?", "Kven gjorde det?", "Who did it?");

    public static Text To => new("Hvem tok imot?", "Kven tok imot?", "Who received it?");

    public static Text ToHint => new("Navn eller tjeneste.", "Namn eller teneste.", "A name or a service.");

    public static Text Save => new("Lagre", "Lagre", "Save");

    public static Text Dispatches => new("Ringt og sendt", "Ringt og sendt", "Called and sent");

    public static Text Line(ReportDispatch dispatch)
    {
        ArgumentNullException.ThrowIfNull(dispatch);
        var way = WayOf(dispatch.Way);
        return new(
            $"{way.Nb} {DateWords.Of(dispatch.On, Language.Nb)} av {dispatch.By}, til {dispatch.To}",
            $"{way.Nn} {DateWords.Of(dispatch.On, Language.Nn)} av {dispatch.By}, til {dispatch.To}",
            $"{way.En} {DateWords.Of(dispatch.On, Language.En)} by {dispatch.By}, to {dispatch.To}");
    }

    public static Text WhatThen => new("Hva skjer så?", "Kva skjer så?", "What happens then?");

    public static Text AddLead => new(
        "Meldingen er sendt og endres ikke. Skriv det som er feil eller nytt. Tillegget må også sendes.",
        "Meldinga er send og blir ikkje endra. Skriv det som er feil eller nytt. Tillegget må også sendast.",
        "The report is sent and is not changed. Write what is wrong or new. The addition must be sent too.");

    public static Text AddWords => new("Hva er feil eller nytt?", "Kva er feil eller nytt?", "What is wrong or new?");

    public static Text AddSave => new("Lagre tillegget", "Lagre tillegget", "Save the addition");

    public static Text AdditionBy(DateOnly day, string name) => new(
        $"Tillegg {DateWords.Of(day, Language.Nb)}, {name}", $"Tillegg {DateWords.Of(day, Language.Nn)}, {name}", $"Addition {DateWords.Of(day, Language.En)}, {name}");

    public static Text SentOn(DateOnly day) => new($"Sendt {DateWords.Of(day, Language.Nb)}", $"Sendt {DateWords.Of(day, Language.Nn)}", $"Sent {DateWords.Of(day, Language.En)}");

    public static Text NotSent => new("Lagret, ikke sendt", "Lagra, ikkje sendt", "Saved, not sent");

    public static Text SetAside => new("Legg til side", "Legg til side", "Set aside");

    public static Text SetAsideLead => new(
        "For en melding som ikke skal sendes, for eksempel skrevet på feil barn eller skrevet to ganger. Den slettes ikke.",
        "For ei melding som ikkje skal sendast, til dømes skriven på feil barn eller skriven to gonger. Ho blir ikkje sletta.",
        "For a report that is not to be sent, for example written on the wrong child or written twice. It is not deleted.");

    public static Text SetAsideWhy => new("Hvorfor skal den ikke sendes?", "Kvifor skal ho ikkje sendast?", "Why is it not to be sent?");

    public static Text PrintLead => new(
        "Skriv ut siden fra nettleseren (Ctrl og P). Bare meldingen kommer på papiret.",
        "Skriv ut sida frå nettlesaren (Ctrl og P). Berre meldinga kjem på papiret.",
        "Print the page from the browser (Ctrl and P). Only the report comes on paper.");

    public static Text Word => new("Last ned for Word", "Last ned for Word", "Download for Word");

    public static Text Pdf => new("Last ned som PDF", "Last ned som PDF", "Download as PDF");

    public static Text NoPdfHelp => new(
        "Skriv ut siden fra nettleseren, eller last ned for Word.", "Skriv ut sida frå nettlesaren, eller last ned for Word.", "Print the page from the browser, or download it for Word.");

    public static Text BackToReport => new("Tilbake til meldingen", "Tilbake til meldinga", "Back to the report");

    public static Text PaperTitle => new("Bekymringsmelding til barnevernet", "Bekymringsmelding til barnevernet", "Report of concern to child welfare");

    public static Text PaperTitleUnborn => new(
        "Opplysninger om et ufødt barn", "Opplysningar om eit ufødd barn", "Information about an unborn child");

    public static Text PaperTo => new("Til", "Til", "To");

    public static Text PaperFrom => new("Fra", "Frå", "From");

    public static Text PaperChild => new("Barnet", "Barnet", "The child");

    public static Text PaperExpects => new("Den gravide", "Den gravide", "The one who is pregnant");

    public static Text PaperDate => new("Dato", "Dato", "Date");

    public static Text PaperSigned => new("Melder", "Meldar", "Reported by");

    public static Text PaperGround => new("Hjemmel", "Heimel", "Legal basis");

    public static Text PaperExempt => new("Unntatt offentlighet", "Unnateke frå offentlegheit", "Exempt from public access");

    public static Text PaperReference => new("Referanse", "Referanse", "Reference");

    public static Text PaperSignature => new("Underskrift", "Underskrift", "Signature");
}
