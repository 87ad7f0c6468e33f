using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Prevention;
using Langbenk.Prevention.Bodies;
using Langbenk.Prevention.Places;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Bodies;

[Needs("body.make")]
public sealed class MakeModel(ChangeBody change, RolesThatStand rolesHere) : BodyForm
{
    /// <summary>Those of hers that stand: not a municipality that has become part of another.</summary>
    public IReadOnlyList<Choice> Municipalities { get; private set; } = [];

    /// <summary>Her only places are no more; why, and who can help.</summary>
    public Problem? Stopped { get; private set; }

    protected override async Task Fill()
    {
        await base.Fill();
        (var standing, Stopped) = await rolesHere.Handle(Actor, BodyActions.Make, Today, Cancellation);
        Municipalities = [.. standing.Select(one => new Choice(one.Id.ToString(), one.Name))];
    }

    public async Task OnGetAsync()
    {
        await Fill();
        await Show(new FormValues { ["kommune"] = Municipalities.Count == 1 ? Municipalities[0].Value : "" });
    }

    public async Task<IActionResult> OnPostAsync()
    {
        ReadForm();
        if (OnlyDraft)
        {
            return await Keep();
        }

        switch (await change.Make(Actor, Values.Id("kommune") ?? Guid.Empty, Typed(), Today, Cancellation))
        {
            case ChangeBody.Result.Done done:
                Touch(BodyActions.Resource, done.Id);
                return await Done($"/organ/{done.Id}");
            case ChangeBody.Result.Refused refused:
                return await Again(refused.Faults, FieldOf);
            default:
                return Missing();
        }
    }
}
