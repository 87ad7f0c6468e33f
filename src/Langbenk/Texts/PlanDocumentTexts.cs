using Langbenk.Kernel;
using Langbenk.Prevention.Goals;

namespace Langbenk.Texts;

/// <summary>The goals in the document of a plan.</summary>
public static class PlanDocumentTexts
{
    public static Text Goals => new("Målene som skal følges opp", "Måla som skal følgjast opp", "The goals to be followed up");

    public static Text Responsible => new("Ansvarlig", "Ansvarleg", "Responsible");

    public static Text FromTo(string name, string start, string target) => new(
        $"{name}: fra {start} til {target}", $"{name}: frå {start} til {target}", $"{name}: from {start} to {target}");

    public static Text To(string name, string target) => new($"{name}: til {target}", $"{name}: til {target}", $"{name}: to {target}");

    public static Text Towards(string name, WantedDirection? wanted) => wanted switch
    {
        WantedDirection.Up => new($"{name}: opp", $"{name}: opp", $"{name}: up"),
        WantedDirection.Down => new($"{name}: ned", $"{name}: ned", $"{name}: down"),
        _ => Text.Same(name),
    };
}
