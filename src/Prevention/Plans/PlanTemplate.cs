namespace Langbenk.Prevention.Plans;

/// <summary>
/// The template of the preventive plan: what the act demands first, then what makes the plan useful, in the order
/// in which it is read. Guidance with a finding in it rests on «Evaluering av barnevernsreformen, statusrapport 2023
/// (Menon Economics/NTNU Samfunnsforskning for Bufdir)», in our own words.
/// </summary>
public static class PlanTemplate
{
    public static IReadOnlyList<PlanPart> Parts { get; } =
    [
        .. PlanTemplateRequired.Parts,
        .. PlanTemplateGround.Parts,
        .. PlanTemplateLevels.Parts,
        .. PlanTemplatePerspectives.Parts,
        .. PlanTemplateChange.Parts,
    ];

    public static PlanPart? Find(string key) => Parts.FirstOrDefault(part => part.Key == key);
}
