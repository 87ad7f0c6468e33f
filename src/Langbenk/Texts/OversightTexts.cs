using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Emergency accesses that no leader may look at, for the data protection officer.</summary>
public static class OversightTexts
{
    public static Text Title => new("Nødtilganger ingen leder kan se", "Naudtilgangar ingen leiar kan sjå", "Emergency access that no leader can see");

    public static Text Lead => new(
        "Her har tjenesten ingen leder som kan se på det. Du ser hvilken tjeneste, når og hvorfor, ikke hvem det gjelder. Var det uriktig, stenger du tilgangen.",
        "Her har tenesta ingen leiar som kan sjå på det. Du ser kva teneste, når og kvifor, ikkje kven det gjeld. Var det urett, stengjer du tilgangen.",
        "Here the service has no leader who can look at it. You see which service, when and why, not whom it is about. If it was wrong, close the access.");

    public static Text Empty => new("Ingen venter på deg.", "Ingen ventar på deg.", "None waits for you.");

    public static Text Count(int count) => new(
        count == 1 ? "1 nødtilgang ingen leder kan se" : $"{count} nødtilganger ingen leder kan se",
        count == 1 ? "1 naudtilgang ingen leiar kan sjå" : $"{count} naudtilgangar ingen leiar kan sjå",
        count == 1 ? "1 emergency access that no leader can see" : $"{count} emergency accesses that no leader can see");

    public static Text See => new("Sett", "Sett", "Seen");
}
