using Langbenk.Hosting;
using Langbenk.Organisation;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Settings.Modules;

/// <summary>What is switched on, and the choices that must be recorded before persons can be.</summary>
[Needs("organisation.manage")]
public sealed class ChooseModel(ReadModules read, ChooseModules choose) : AdministratorPage
{
    const string On = "ja";

    public bool PersonsOn { get; private set; }

    public bool Saved => Request.Query["lagret"] == "1";

    public IReadOnlyList<Choice> Switch => [new Choice(On, T(SettingsTexts.TurnPersonsOn), T(SettingsTexts.PersonsHint))];

    public async Task OnGetAsync()
    {
        var stored = await read.Handle(Cancellation);
        PersonsOn = stored.PersonsOn;
        await Show(new FormValues { ["ansvarlig"] = stored.Controller, ["ombud"] = stored.PrivacyOfficer, ["arkiv"] = stored.Archive }
            .SetAll("personer", stored.PersonsOn ? [On] : []));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        ReadForm();
        if (OnlyDraft)
        {
            return await Keep();
        }

        List<FieldError> tooLong = [.. new[] { "ansvarlig", "ombud", "arkiv" }.Where(field => Values.Trimmed(field).Length > InstallationChoices.MaxLength)
            .Select(field => new FieldError(field, T(OrganisationProblems.TextTooLong.Title)))];
        return tooLong.Count > 0 ? await Again(tooLong) : await choose.Handle(new(Values["ansvarlig"], Values["ombud"], Values["arkiv"], Values.Has("personer", On)), Cancellation) switch
        {
            ChooseModules.Result.Refused refused => await Again(
                refused.Problem, refused.Problem == OrganisationProblems.PersonsNeedChoices ? "personer" : "ansvarlig"),
            _ => await Done("/innstillinger/moduler?lagret=1"),
        };
    }

    protected override async Task Fill() => PersonsOn = (await read.Handle(Cancellation)).PersonsOn;
}
