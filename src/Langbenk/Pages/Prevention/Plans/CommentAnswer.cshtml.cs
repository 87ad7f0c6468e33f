using Langbenk.Access;
using Langbenk.Hosting;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Hearings;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

[Needs("plan.write")]
public sealed class CommentAnswerModel(ReadHearing read, CommentAnswer comment) : PlanForm
{
    protected override AccessAction Action => PlanActions.Write;

    public HearingAnswer Answer { get; private set; } = null!;

    public IReadOnlyList<Choice> Verdicts => [.. Enum.GetValues<AnswerVerdict>().Where(one => one != AnswerVerdict.NotYet)
        .Select(one => new Choice(one.ToString(), T(PlanHearingTexts.VerdictOf(one))))];

    public async Task<IActionResult> OnGetAsync(Guid id, Guid answer)
    {
        if (!await Find(id, answer))
        {
            return Missing();
        }

        await Show(Stored(Answer));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid answer)
    {
        if (!await Find(id, answer))
        {
            return Missing();
        }

        ReadForm();
        if (OnlyDraft)
        {
            return await Keep();
        }

        return await comment.Handle(
            new(Actor, id, answer, Values.Number("versjon") ?? 0, Values.Choice<AnswerVerdict>("vurdering") ?? AnswerVerdict.NotYet, Values["hvorfor"], Today), Cancellation) switch
        {
            CommentAnswer.Result.Commented => await Done($"/planer/{id}/horing"),
            CommentAnswer.Result.Conflict { Stored: var stored } => await Both(stored, new(Stored(stored), Values, Lang)),
            CommentAnswer.Result.Refused refused => await Again(refused.Problem, "hvorfor"),
            _ => Missing(),
        };
    }

    Task<IActionResult> Both(HearingAnswer stored, Comparison both) => Conflict(
        stored.Version, both.Chosen("vurdering", PlanHearingTexts.Verdict, Verdicts), both.Words("hvorfor", PlanHearingTexts.Why));

    static FormValues Stored(HearingAnswer answer) => new()
    {
        ["vurdering"] = answer.Verdict.ToString(),
        ["hvorfor"] = answer.Comment,
        ["versjon"] = $"{answer.Version}",
    };

    async Task<bool> Find(Guid id, Guid answer)
    {
        if (!await Find(id) || (await read.Handle(Actor, id, Today, Cancellation))?.Answers.FirstOrDefault(one => one.Id == answer) is not { } found)
        {
            return false;
        }

        Answer = found;
        return true;
    }
}
