using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.Bodies;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Bodies;

[Needs("body.change")]
public sealed class ChangeModel(ReadBodies read, ChangeBody change) : BodyForm
{
    public ReadBodies.Whole Whole { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Load(id))
        {
            return Missing();
        }

        await Show(Stored());
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
            case ChangeBody.Result.Done:
                return await Done($"/organ/{id}");
            case ChangeBody.Result.Refused refused:
                return await Again(refused.Faults, FieldOf);
            case ChangeBody.Result.Conflict when await Load(id):
                await Fill();
                return await Conflict(Whole.Body.Version, Compared(Stored()));
            default:
                return Missing();
        }
    }

    FormValues Stored() => Stored(Whole, Whole.Body.NextMeeting is { } next ? DateWords.Of(next, Lang) : "");

    async Task<bool> Load(Guid id)
    {
        if (await read.One(Actor, BodyActions.Change, id, Today, cancellation: Cancellation) is not { } whole)
        {
            return false;
        }

        Touch(BodyActions.Resource, id);
        Whole = whole;
        return true;
    }
}
