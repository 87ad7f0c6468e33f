using Langbenk.Kernel;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Links;
using Langbenk.Texts;

namespace Langbenk.Pages.Prevention.Plans;

/// <summary>What the two forms about a link share.</summary>
static class LinkChoices
{
    public static IEnumerable<Choice> Kinds(Func<Text, string> t) =>
        Enum.GetValues<PlanLinkKind>().Select(kind => new Choice(kind.ToString(), t(PlanWorkTexts.KindOf(kind))));

    public static string FieldOf(Problem problem, FormValues values) => problem == PlanProblems.NotTakingPart ? "kommune"
        : problem != PlanProblems.BadLink ? "skjema"
        : values.Trimmed("navn").Length is 0 or > PlanLink.MaxNameLength ? "navn" : "adresse";
}
