using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Prevention;
using Langbenk.Prevention.Places;
using Langbenk.Prevention.Wheel;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Wheel;

[Needs("wheel.change")]
public sealed class ChangeModel(ReadWheel wheel, ChangeActivity change) : ActivityForm
{
    public WheelActivity Activity { get; private set; } = null!;

    protected override Text NoPlan => FindWheelPlan.IsAboutThePlan(Activity) ? WheelFormTexts.AdoptedPlan : base.NoPlan;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Load(id))
        {
            return Missing();
        }

        await Show(Stored(Activity));
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
                return await Again(refused.Faults, FieldOf);
            case ChangeActivity.Result.Conflict conflict:
                Activity = conflict.Stored;
                await Fill();
                return await Conflict(Activity.Version, Compared());
            default:
                return Missing();
        }
    }

    /// <summary>A wheel that was filled before services were in it has none: the template knows which it means.</summary>
    protected override async Task Fill()
    {
        await base.Fill();
        if (Activity is { ResponsibleServiceId: null, MunicipalityId: { } municipality, TemplateKey: { } key } && WheelTemplate.Find(key)?.By is { } kind)
        {
            var meant = (await Service<FindPlaces>().ServicesFor(municipality, [kind], Today, Cancellation))[kind].ToList();
            ServiceHint = meant is [var one] && Services.FirstOrDefault(choice => choice.Value == one.ToString()) is { } found
                ? T(WheelFormTexts.TemplateProposes(found.Label)) : null;
        }
    }

    IEnumerable<Difference> Compared()
    {
        var both = new Comparison(Stored(Activity), Values, Lang);
        return
        [
            both.Day("slutt", WheelTexts.ValidTo), both.Words("tittel", WheelTexts.What), both.Chosen("maneder", WheelTexts.Months, MonthChoices),
            both.Words("frist", WheelFormTexts.DueDay), both.Chosen("plan", WheelFormTexts.Plan, Plans),
            both.Words("ansvarlig", WheelTexts.Responsible), both.Chosen("tjeneste", WheelTexts.ResponsibleService, Services),
            both.Words("hva", WheelTexts.Description), both.Words("saker", WheelTexts.Agenda),
        ];
    }

    FormValues Stored(WheelActivity activity) => new FormValues
    {
        ["versjon"] = $"{activity.Version}",
        ["tittel"] = activity.Title,
        ["ansvarlig"] = activity.Responsible,
        ["hva"] = activity.What,
        ["saker"] = activity.Agenda,
        ["tjeneste"] = $"{activity.ResponsibleServiceId}",
        ["frist"] = $"{activity.DueDay}",
        ["plan"] = $"{activity.PlanId}",
        ["slutt"] = activity.ValidTo is { } last ? DateWords.Of(last, Lang) : "",
    }.SetAll("maneder", activity.Months.Select(month => $"{month}"));

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
