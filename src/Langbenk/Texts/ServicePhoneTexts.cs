using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Where a service is called.</summary>
public static class ServicePhoneTexts
{
    public static Text Phone => new("Telefon", "Telefon", "Telephone");

    public static Text OnCall => new("Vakttelefon, hele døgnet", "Vakttelefon, heile døgnet", "On-call telephone, day and night");

    public static Text OnCallHint => new(
        "For barnevernet: barnevernsvakta. Nummeret vises øverst når noen skriver en bekymringsmelding.",
        "For barnevernet: barnevernsvakta. Nummeret blir vist øvst når nokon skriv ei bekymringsmelding.",
        "For child welfare: the emergency unit. The number is shown on top when somebody writes a report of concern.");
}
