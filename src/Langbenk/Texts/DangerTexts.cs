using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>The box for a child who is in danger now.</summary>
public static class DangerTexts
{
    public static Text Heading => new("Er barnet i fare nå?", "Er barnet i fare no?", "Is the child in danger now?");

    public static Text Call => new("Ring", "Ring", "Call");

    public static Text Police => new("Politi, når det er fare for liv eller helse", "Politi, når det er fare for liv eller helse", "Police, when life or health is in danger");

    public static Text Ambulance => new("Medisinsk nødtelefon", "Medisinsk naudtelefon", "Medical emergency");

    public static Text Alarm => new(
        "Alarmtelefonen for barn og unge, hele døgnet",
        "Alarmtelefonen for barn og unge, heile døgnet",
        "The emergency helpline for children and young people, day and night");

    public static Text EmergencyUnit => new(
        "Barnevernsvakta der du er, har nummeret sitt på kommunens nettside. Finner du det ikke, ring 116 111.",
        "Barnevernsvakta der du er, har nummeret sitt på nettsida til kommunen. Finn du det ikkje, ring 116 111.",
        "The child welfare emergency unit where you are has its number on the municipality's website. If you cannot find it, call 116 111.");

    public static Text NoHindrance => new(
        "Taushetsplikten hindrer deg ikke i å ringe når det er fare for liv eller helse.",
        "Teieplikta hindrar deg ikkje i å ringje når det er fare for liv eller helse.",
        "Confidentiality does not stop you from calling when life or health is in danger.");
}
