using Langbenk.Access;
using Langbenk.Hosting;
using Langbenk.Prevention.Goals;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Checking;
using Langbenk.Prevention.Plans.Hearings;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

[Needs("plan.lead")]
public sealed class OpenHearingModel(OpenHearing open, ReadPlan read, ReadGoals goals) : PlanForm
{
    const int UsualDays = Hearing.LeastWeeks * 7;

    /// <summary>How many things the law demands that are not there yet: everybody will read the plan without them.</summary>
    public int Lacks { get; private set; }

    /// <summary>The time was refused for being short, or it was said that it is meant.</summary>
    public bool AsksAboutTime => ErrorOf("kort") is not null || KnowsItIsShort;

    public IReadOnlyList<Choice> ShortTime => [new("ja", T(PlanHearingTexts.ShortTimeMeant))];

    bool KnowsItIsShort => Values.Has("kort", "ja");

    protected override AccessAction Action => PlanActions.Lead;

    protected override async Task Fill() =>
        Lacks = (await read.Handle(Actor, Plan.Id, Today, await goals.States(Plan.Id, Cancellation), Cancellation))?
            .Findings.Count(one => one.Level == FindingLevel.Must) ?? 0;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        await Show(new FormValues { ["fra"] = $"{Today:d.M.yyyy}", ["til"] = $"{Today.AddDays(UsualDays):d.M.yyyy}" });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        ReadForm();
        if (OnlyDraft)
        {
            return await Keep();
        }

        if (Values.Date("fra") is not { } from || Values.Date("til") is not { } to)
        {
            return await Again(new FieldError(Values.Date("fra") is null ? "fra" : "til", T(PlanTexts.WriteDay)));
        }

        return await open.Handle(new(Actor, id, from, to, Values["sporsmal"], Today, KnowsItIsShort), Cancellation) switch
        {
            OpenHearing.Result.Opened => await Done($"/planer/{id}/horing"),
            OpenHearing.Result.Refused refused => await Again(
                refused.Problem, refused.Problem == HearingProblems.QuestionTooLong ? "sporsmal" : refused.Problem == HearingProblems.ShortTime ? "kort" : "til"),
            OpenHearing.Result.Conflict => await Conflict(T(PlanHearingTexts.SentOutAtOnce)),
            _ => Missing(),
        };
    }
}
