using Langbenk.Hosting;
using Langbenk.People.Emergencies;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.People;

/// <summary>The data protection officer looks at emergencies that no leader may look at. Nobody is named.</summary>
[Needs("person.oversee-emergency")]
public sealed class OverseeModel(OverseeEmergencies oversee) : StaffPage
{
    public IReadOnlyList<OverseeEmergencies.Row> Rows { get; private set; } = [];

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public string Typed { get; private set; } = "";

    public Task OnGetAsync() => Fill();

    public async Task<IActionResult> OnPostAsync(Guid rad, string? notat, bool steng)
    {
        Typed = notat ?? "";
        switch (await oversee.See(Actor, rad, Typed, steng, Today, Cancellation))
        {
            case OverseeEmergencies.Result.Done:
                return Go("/personer/nodtilganger/uten-leder");
            case OverseeEmergencies.Result.Refused refused:
                Errors = [new($"notat-{rad}", T(refused.Problem.Title))];
                await Fill();
                Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                return Page();
            default:
                return Missing();
        }
    }

    async Task Fill() => Rows = await oversee.List(Actor, Today, Cancellation);
}
