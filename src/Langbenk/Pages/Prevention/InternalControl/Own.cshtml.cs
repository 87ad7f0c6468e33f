using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.InternalControl;
using Langbenk.Prevention.Places;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.InternalControl;

[Needs("duty.begin")]
public sealed class OwnModel(AddOwnDuty add, FindPlaces places) : FormPage
{
    public IReadOnlyList<Place> Places { get; private set; } = [];

    public async Task OnGetAsync()
    {
        await Fill();
        await Show(new FormValues { ["sted"] = Places.Count == 1 ? Places[0].Id.ToString() : "" });
    }

    public async Task<IActionResult> OnPostAsync()
    {
        ReadForm();
        if (OnlyDraft)
        {
            return await Keep();
        }

        var input = new AddOwnDuty.Input(Values.Id("sted") ?? Guid.Empty, Values["plikt"], Values["hjemmel"]);
        switch (await add.Handle(Actor, input, Today, Cancellation))
        {
            case AddOwnDuty.Result.Added added:
                Touch(ControlActions.Resource, added.Duty.Id);
                return await Done($"/internkontroll/{added.Duty.Id}");
            case AddOwnDuty.Result.Refused refused:
                return await Again(refused.Faults, property => property switch
                {
                    nameof(AddOwnDuty.Input.PlaceId) => "sted",
                    nameof(AddOwnDuty.Input.Duty) => "plikt",
                    nameof(AddOwnDuty.Input.Provision) => "hjemmel",
                    _ => null,
                });
            default:
                return Missing();
        }
    }

    protected override async Task Fill() => Places = await places.Handle(ControlActions.Begin.ScopesOf(Actor), Today, Cancellation);
}
