using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.Bodies;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Bodies;

[Needs("body.make")]
public sealed class MakeModel(ChangeBody change) : BodyForm
{
    public IReadOnlyList<Choice> Municipalities => [.. Actor.Holdings.Where(held => BodyActions.Make.MayIn(Actor, held.ScopeId)).Select(held => new Choice(held.ScopeId.ToString(), held.Place)).Distinct()];

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
