using Langbenk.Kernel;

namespace Langbenk.Texts;

public static class CalendarTexts
{
    public static Text Title => new("Få årshjulet i kalenderen din", "Få årshjulet i kalenderen din", "Get the wheel in your calendar");

    public static Text Link => new("Abonner i kalenderen", "Abonner i kalenderen", "Subscribe in your calendar");

    public static Text Lead => new(
        "Du får en hemmelig adresse som du limer inn i Outlook, Google eller telefonen. Kalenderen sier bare «Møte» eller «Frist»: ingen navn, ingen tjeneste.",
        "Du får ei hemmeleg adresse som du limer inn i Outlook, Google eller telefonen. Kalenderen seier berre «Møte» eller «Frist»: ingen namn, inga teneste.",
        "You get a secret address to paste into Outlook, Google or your phone. The calendar only says “Meeting” or “Deadline”: no names, no service.");

    public static Text Open => new("Lag adressen min", "Lag adressa mi", "Make my address");

    public static Text Renew => new("Lag en ny adresse", "Lag ei ny adresse", "Make a new address");

    public static Text RenewHint => new("Den gamle slutter å virke.", "Den gamle sluttar å verke.", "The old one stops working.");

    public static Text Close => new("Steng adressen", "Steng adressa", "Close the address");

    public static Text OpenSince(string day) => new($"Adressen din har vært åpen siden {day}.", $"Adressa di har vore open sidan {day}.", $"Your address has been open since {day}.");

    public static Text YourAddress => new("Adressen din", "Adressa di", "Your address");

    public static Text OnlyOnce => new(
        "Kopier den nå. Vi lagrer den ikke, så den vises bare denne gangen. Ikke del den med andre.", "Kopier ho no. Vi lagrar ho ikkje, så ho blir vist berre denne gongen. Ikkje del ho med andre.", "Copy it now. We do not store it, so it is shown only this once. Do not share it.");

    public static Text Meeting => new("Møte", "Møte", "Meeting");

    public static Text Deadline => new("Frist", "Frist", "Deadline");
}
