using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Lists of children and of what is done for them, that stop somewhere.</summary>
public static class ListTexts
{
    /// <summary>None of them is longer.</summary>
    public const int Most = 100;

    /// <summary>Over the teams that go on, where something that waits stands above them.</summary>
    public static Text Teams => new("Lag dere er med i", "Lag de er med i", "Teams you take part in");

    public static Text Cut => new(
        "Listen viser de 100 første. Resten finner du på siden til barnet.", "Lista viser dei 100 første. Resten finn du på sida til barnet.", "The list shows the first 100. You find the rest on the child’s page.");
}
