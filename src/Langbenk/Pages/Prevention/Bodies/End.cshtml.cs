using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.Bodies;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Bodies;

[Needs("body.change")]
public sealed class EndModel(ReadBodies read, EndBody end) : FormPage
{
    public ReadBodies.Whole Whole { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Load(id))
        {
            return Missing();
        }

        await Show(Stored(Whole.Body, Whole.Body.ValidTo ?? Today));
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

        switch (await end.Handle(Actor, id, Values.Number("versjon") ?? 0, Values.TypedDay("dato"), Today, Cancellation))
        {
            case EndBody.Result.Done:
                return await Done($"/organ/{id}");
            case EndBody.Result.Refused refused:
                return await Again(refused.Faults, _ => "dato");
            case EndBody.Result.Conflict { Stored: var stored }:
                return await Conflict(stored.Version, new Comparison(Stored(stored, stored.ValidTo), Values, Lang).Day("dato", BodyTexts.LastDay));
            default:
                return Missing();
        }
    }

    FormValues Stored(StandingBody body, DateOnly? day) => new()
    {
        ["versjon"] = $"{body.Version}",
        ["dato"] = day is { } last ? DateWords.Of(last, Lang) : "",
    };

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
