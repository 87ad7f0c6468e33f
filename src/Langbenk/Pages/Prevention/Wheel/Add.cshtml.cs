using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.Wheel;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Wheel;

[Needs("wheel.make")]
public sealed class AddModel(ChangeActivity change) : ActivityForm
{
    public IReadOnlyList<Choice> Kinds => [.. Enum.GetValues<WheelKind>().Select(kind => new Choice(kind.ToString(), T(WheelTexts.KindOf(kind))))];

    public IReadOnlyList<Choice> Places => [.. Actor.Holdings.Where(held => WheelActions.Make.MayIn(Actor, held.ScopeId)).Select(held => new Choice(held.ScopeId.ToString(), held.Place)).Distinct()];

    public async Task OnGetAsync()
    {
        await Fill();
        await Show(new FormValues { ["sted"] = Places.Count == 1 ? Places[0].Value : "", ["slag"] = nameof(WheelKind.Meeting) });
    }

    public async Task<IActionResult> OnPostAsync()
    {
        ReadForm();
        if (OnlyDraft)
        {
            return await Keep();
        }

        switch (await change.Make(Actor, Values.Id("sted") ?? Guid.Empty, Values.Choice<WheelKind>("slag") ?? WheelKind.Meeting, Typed(), Today, Cancellation))
        {
            case ChangeActivity.Result.Done done:
                Touch(WheelActions.Resource, done.Id);
                return await Done("/aarshjul");
            case ChangeActivity.Result.Refused refused:
                return await Again(refused.Faults, FieldOf);
            default:
                return Missing();
        }
    }
}
