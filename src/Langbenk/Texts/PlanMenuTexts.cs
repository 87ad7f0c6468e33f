using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>The places of one plan.</summary>
public static class PlanMenuTexts
{
    public static Text Label => new("I denne planen", "I denne planen", "In this plan");

    public static Text Back => new("Alle planer", "Alle planar", "All plans");

    public static Text Overview => new("Oversikt", "Oversikt", "Overview");

    public static Text Whole => new("Hele planen", "Heile planen", "The whole plan");

    public static Text Goals => new("Mål", "Mål", "Goals");

    public static Text Hearing => new("Høring", "Høyring", "Hearing");

    public static Text Adoption => new("Vedtak", "Vedtak", "Adoption");

    public static Text Milestones => new("Milepæler", "Milepælar", "Milestones");

    public static Text Groups => new("Arbeidsgrupper", "Arbeidsgrupper", "Work groups");

    public static Text Evaluation => new("Evaluering", "Evaluering", "Evaluation");
}
