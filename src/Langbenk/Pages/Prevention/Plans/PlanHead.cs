using Langbenk.Kernel;
using Langbenk.Texts;

namespace Langbenk.Pages.Prevention.Plans;

/// <summary>What stands on top of every page of one plan: its name, and the way to its other pages.</summary>
public sealed record PlanHead(Guid Id, string Title, string Here)
{
    public const string Overview = "";
    public const string NoPlace = "-";
    public const string Whole = "les";
    public const string Goals = "maal";
    public const string Hearing = "horing";
    public const string Adoption = "vedtak";
    public const string Milestones = "milepaeler";
    public const string Groups = "grupper";
    public const string Links = "andre-planer";
    public const string Evaluation = "evaluering";

    public static IReadOnlyList<(string Path, Text Label)> Places { get; } =
    [
        (Overview, PlanMenuTexts.Overview), (Whole, PlanMenuTexts.Whole), (Goals, PlanMenuTexts.Goals), (Milestones, PlanMenuTexts.Milestones),
        (Groups, PlanMenuTexts.Groups), (Hearing, PlanMenuTexts.Hearing), (Adoption, PlanMenuTexts.Adoption), (Evaluation, PlanMenuTexts.Evaluation),
    ];

    public string AddressOf(string path) => path.Length == 0 ? $"planer/{Id}" : $"planer/{Id}/{path}";
}
