using Langbenk.Kernel;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Adoptions;
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

    /// <summary>What a shared part of an adopted text is called: a part of the template, the goals, or one of the planners' own.</summary>
    public static Text PartName(string key) =>
        key == CompareAdopted.Goals ? PlanMenuTexts.Goals : PlanTemplate.Find(key)?.Title ?? PlanWriteTexts.OwnPart;

    public string AddressOf(string path) => path.Length == 0 ? $"planer/{Id}" : $"planer/{Id}/{path}";
}
