using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention;
using Langbenk.Prevention.Wheel;
using Langbenk.Texts;

namespace Langbenk.Pages.Prevention;

static class WheelLinks
{
    /// <summary>The pages where what comes from the template is done.</summary>
    static readonly Dictionary<string, (string Path, Text Name, AccessAction Action)> Work = new(StringComparer.Ordinal)
    {
        ["competence-review"] = ("kompetanse", CompetenceTexts.Title, CompetenceActions.Read),
        ["self-evaluation"] = ("egenvurdering", EvaluationTexts.Title, EvaluationActions.Read),
        ["internal-control-review"] = ("internkontroll", ControlTexts.Title, ControlActions.Read),
        ["agreement-review"] = ("avtaler", AgreementTexts.Agreements, AgreementActions.List),
        ["status-report"] = ("kompetanse", CompetenceTexts.Title, CompetenceActions.Read),
        ["half-year-report"] = ("kompetanse", CompetenceTexts.Title, CompetenceActions.Read),
    };

    /// <summary>As a view writes it after <c>~/</c>, so that the reader's language stays in the address.</summary>
    public static string Of(WheelActivity activity, Occurrence occurrence) => HoldActivity.Link(activity.Id, occurrence).TrimStart('/');

    /// <summary>Where the work itself is done, when it has a page and she may open it.</summary>
    public static (string Path, Text Name)? WorkOf(WheelActivity activity, Actor actor) =>
        activity.TemplateKey is { } key && Work.TryGetValue(key, out var work) && work.Action.MayBegin(actor) ? (work.Path, work.Name) : null;
}
