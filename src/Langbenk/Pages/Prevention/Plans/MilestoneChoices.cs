using Langbenk.Kernel;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Milestones;
using Langbenk.Texts;

namespace Langbenk.Pages.Prevention.Plans;

/// <summary>What the two forms about a milestone share.</summary>
static class MilestoneChoices
{
    public static IReadOnlyList<Choice> Of(IEnumerable<Participant> municipalities, IEnumerable<PlaceName> services, Func<Text, string> t) =>
    [
        new Choice("", t(PlanWorkTexts.Choose)),
        .. municipalities.Select(one => new Choice(one.Row.MunicipalityId.ToString(), one.Name)),
        .. services.Select(one => new Choice(one.Id.ToString(), one.Name)),
    ];

    public static string FieldOf(Problem problem) => problem == MilestoneProblems.BadTitle ? "tittel"
        : problem == MilestoneProblems.BadDay ? "frist" : problem == MilestoneProblems.OneResponsible ? "ansvarlig" : "skjema";
}
