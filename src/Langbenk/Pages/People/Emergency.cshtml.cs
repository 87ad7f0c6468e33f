using Langbenk.Hosting;
using Langbenk.Organisation.Staff;
using Langbenk.People.Emergencies;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.People;

/// <summary>Emergency access begins with a full number and a reason.</summary>
[Needs("person.emergency")]
public sealed class EmergencyModel(OpenInEmergency open, OpenSealed leaders) : FormPage
{
    public Task OnGetAsync() => Show(new FormValues());

    public async Task<IActionResult> OnPostAsync()
    {
        ReadForm();
        if (OnlyDraft)
        {
            return await Keep();
        }

        var (number, why) = (Values["nummer"], Values["hvorfor"]);
        switch (Actor.Acting is { Role: Role.ServiceLeader }
            ? await leaders.Handle(Actor, number, why, UtcNow, Today, Cancellation) : await open.Handle(Actor, number, why, UtcNow, Today, Cancellation))
        {
            case OpenInEmergency.Result.Opened opened:
                // What is new is remembered by the row that opens it.
                if (!opened.IsNew)
                {
                    Touch("person", opened.Person);
                }

                return await Done($"/personer/{opened.Person}");
            case OpenInEmergency.Result.Refused refused:
                return await Again(refused.Problem, refused.Field);
            default:
                return await Again(new FieldError("nummer", T(EmergencyTexts.NobodyThere)));
        }
    }
}
