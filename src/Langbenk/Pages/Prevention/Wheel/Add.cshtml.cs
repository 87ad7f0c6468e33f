using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Prevention;
using Langbenk.Prevention.Places;
using Langbenk.Prevention.Wheel;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Wheel;

[Needs("wheel.make")]
public sealed class AddModel(ChangeActivity change, RolesThatStand rolesHere) : ActivityForm
{
    public IReadOnlyList<Choice> Kinds => [.. Enum.GetValues<WheelKind>().Select(kind => new Choice(kind.ToString(), T(WheelTexts.KindOf(kind))))];

    /// <summary>Those of hers that stand: not a municipality that has become part of another.</summary>
    public IReadOnlyList<Choice> Places { get; private set; } = [];

    /// <summary>Her only places are no more; why, and who can help.</summary>
    public Problem? Stopped { get; private set; }

    protected override async Task Fill()
    {
        await base.Fill();
        (var standing, Stopped) = await rolesHere.Handle(Actor, WheelActions.Make, Today, Cancellation);
        Places = [.. standing.Select(one => new Choice(one.Id.ToString(), one.Name))];
    }

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
