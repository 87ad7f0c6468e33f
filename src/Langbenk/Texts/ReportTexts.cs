using Langbenk.Cooperation.Reports;
using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>A report of concern, after it is written: what it is, and what to do with it.</summary>
public static class ReportTexts
{
    public static Text Title => new("Bekymringsmelding", "Bekymringsmelding", "Report of concern");

    public static Text List => new("Bekymringsmeldinger", "Bekymringsmeldingar", "Reports of concern");

    public static Text Lead => new(
        "De tjenesten din har skrevet om barn du kan åpne. Ingen andre tjenester ser at de finnes. Øverst står det som ikke er sendt.",
        "Dei tenesta di har skrive om barn du kan opne. Ingen andre tenester ser at dei finst. Øvst står det som ikkje er sendt.",
        "Those your service has written about children you may open. No other service sees that they exist. On top is what is not sent.");

    public static Text Empty => new("Ingen venter på å bli sendt.", "Ingen ventar på å bli sende.", "None is waiting to be sent.");

    public static Text EmptyDone => new("Ingen er sendt.", "Ingen er sende.", "None is sent.");

    public static Text Waiting => new("Ikke sendt", "Ikkje sende", "Not sent");

    public static Text Done => new("Sendt eller lagt til side", "Sende eller lagde til side", "Sent or set aside");

    public static Text FindChild => new("Finn barnet og meld", "Finn barnet og meld", "Find the child and report");

    public static Text Start => new("Skriv bekymringsmelding", "Skriv bekymringsmelding", "Write a report of concern");

    public static Text StartUnborn => new("Gi opplysninger om et ufødt barn", "Gi opplysningar om eit ufødd barn", "Give information about an unborn child");

    public static Text About(string name) => new($"Bekymringsmelding om {name}", $"Bekymringsmelding om {name}", $"Report of concern about {name}");

    public static Text AboutUnborn(string name) => new($"Det ufødte barnet til {name}", $"Det ufødde barnet til {name}", $"The unborn child of {name}");

    public static Text ReasonToReport => new("Det er grunn til å melde", "Det er grunn til å melde", "There is reason to report");

    public static Text OnlyHere(string service) => new(
        $"Bare de i {service} som kan åpne barnet, ser dette. Ingen andre ser at meldingen finnes.",
        $"Berre dei i {service} som kan opne barnet, ser dette. Ingen andre ser at meldinga finst.",
        $"Only those in {service} who may open the child see this. Nobody else sees that the report exists.");

    public static Text StateOf(ReportState state) => state switch
    {
        ReportState.Unsent => new("Lagret, ikke sendt", "Lagra, ikkje send", "Saved, not sent"),
        ReportState.AdditionUnsent => new("Sendt, men et tillegg er ikke sendt", "Send, men eit tillegg er ikkje sendt", "Sent, but an addition is not"),
        ReportState.SetAside => new("Lagt til side, ikke sendt", "Lagd til side, ikkje send", "Set aside, not sent"),
        _ => new("Sendt", "Send", "Sent"),
    };

    public static (string Look, string Icon) LookOf(ConcernReport report, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.State switch
        {
            ReportState.Sent => ("ok", "check"),
            ReportState.SetAside => ("missing", "info"),
            _ => report.IsLate(day) ? ("late", "warning") : ("due", "clock"),
        };
    }

    public static Text LainSince(DateOnly day) => new(
        $"Har ligget her siden {DateWords.Of(day, Language.Nb)}. Meldeplikten er uten ugrunnet opphold: send nå.",
        $"Har lege her sidan {DateWords.Of(day, Language.Nn)}. Meldeplikta er utan ugrunna opphald: send no.",
        $"Has lain here since {DateWords.Of(day, Language.En)}. The duty is to report without undue delay: send it now.");

    public static Text WrittenOn(DateOnly day, string name) => new(
        $"Skrevet {DateWords.Of(day, Language.Nb)} av {name}", $"Skriven {DateWords.Of(day, Language.Nn)} av {name}", $"Written {DateWords.Of(day, Language.En)} by {name}");

    public static Text NotSentLead => new(
        "Langbenk sender den ikke for deg ennå. Ingen får vite noe før du gjør dette:",
        "Langbenk sender henne ikkje for deg enno. Ingen får vite noko før du gjer dette:",
        "Langbenk does not send it for you yet. Nobody knows anything until you do this:");

    public static Text DoCall(string to) => new($"Ring {to}", $"Ring {to}", $"Call {to}");

    public static Text DoCallHow => new(
        "Si at meldingen kommer skriftlig. Spør hvordan de vil ha den.", "Sei at meldinga kjem skriftleg. Spør korleis dei vil ha henne.", "Say that the report comes in writing. Ask how they want it.");

    public static Text NoPhone => new(
        "Nummeret er ikke lagt inn her. Det står på kommunens nettside. Finner du det ikke, ring 116 111.",
        "Nummeret er ikkje lagt inn her. Det står på nettsida til kommunen. Finn du det ikkje, ring 116 111.",
        "The number is not recorded here. It is on the municipality’s website. If you cannot find it, call 116 111.");

    public static Text OnCall => new("Barnevernsvakta, utenom kontortid", "Barnevernsvakta, utanom kontortid", "The emergency unit, outside office hours");

    public static Text DoPrint => new("Skriv ut og send", "Skriv ut og send", "Print and send");

    public static Text DoPrintHow => new(
        "Post, lever den eller bruk kommunens eget skjema. Ikke e-post.", "Post, lever henne eller bruk kommunen sitt eige skjema. Ikkje e-post.", "Post it, hand it in or use the municipality’s own form. Not e-mail.");

    public static Text DoTell => new("Si fra her at den er sendt", "Sei frå her at ho er send", "Say here that it is sent");

    public static Text Print => new("Skriv ut", "Skriv ut", "Print");

    public static Text Change => new("Endre meldingen", "Endre meldinga", "Change the report");

    public static Text Add => new("Legg til eller rett", "Legg til eller rett", "Add or correct");

    public static Text LateCount(int count) => new(
        count == 1 ? "1 bekymringsmelding er ikke sendt" : $"{count} bekymringsmeldinger er ikke sendt",
        count == 1 ? "1 bekymringsmelding er ikkje send" : $"{count} bekymringsmeldingar er ikkje sende",
        count == 1 ? "1 report of concern is not sent" : $"{count} reports of concern are not sent");

    public static Text NotChanged => new(
        "En sendt melding endres ikke og slettes ikke.", "Ei send melding blir ikkje endra og ikkje sletta.", "A report that is sent is not changed and not deleted.");

    public static Text ChildWelfareIn(string municipality) => new(
        $"barnevernstjenesten i {municipality}", $"barnevernstenesta i {municipality}", $"the child welfare service in {municipality}");

    public static Text HealthIn(string municipality) => new(
        $"den kommunale helse- og omsorgstjenesten i {municipality}", $"den kommunale helse- og omsorgstenesta i {municipality}", $"the municipal health and care service in {municipality}");

    public static Text WriteHere => new("Skriv meldingen her", "Skriv meldinga her", "Write the report here");
}
