using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Prevention;
using Langbenk.Prevention.Wheel;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Wheel;

[Needs("wheel.change")]
public sealed class ChangeModel(ReadWheel wheel, ChangeActivity change) : ActivityForm
{
    public WheelActivity Activity { get; private set; } = null!;

    protected override Text NoPlan => FindWheelPlan.IsAboutThePlan(Activity) ? WheelFormTexts.NewestPlan : base.NoPlan;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Load(id))
        {
            return Missing();
        }

        await Show(new FormValues
        {
            ["versjon"] = $"{Activity.Version}",
            ["tittel"] = Activity.Title,
            ["ansvarlig"] = Activity.Responsible,
            ["hva"] = Activity.What,
            ["saker"] = Activity.Agenda,
            ["tjeneste"] = $"{Activity.ResponsibleServiceId}",
            ["frist"] = $"{Activity.DueDay}",
            ["plan"] = $"{Activity.PlanId}",
            ["slutt"] = Activity.ValidTo is { } last ? DateWords.Of(last, Lang) : "",
        }.SetAll("maneder", Activity.Months.Select(month => $"{month}")));
        await Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await Load(id))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        switch (await change.Handle(Actor, id, Values.Number("versjon") ?? 0, Typed(), Today, Cancellation))
        {
            case ChangeActivity.Result.Done:
                return await Done("/aarshjul");
            case ChangeActivity.Result.Refused refused:
                return await Again(refused.Problem, FieldOf(refused.Problem.Number));
            case ChangeActivity.Result.Conflict conflict:
                (Activity, Values["versjon"]) = (conflict.Stored, $"{conflict.Stored.Version}");
                return await Conflict(T(AgreementFormTexts.Conflict));
            default:
                return Missing();
        }
    }

    async Task<bool> Load(Guid id)
    {
        if (await wheel.Activity(Actor, WheelActions.Change, id, Today, Cancellation) is not { } activity)
        {
            return false;
        }

        Touch(WheelActions.Resource, id);
        Activity = activity;
        return true;
    }
}
