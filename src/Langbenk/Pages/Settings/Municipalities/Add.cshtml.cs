using Langbenk.Hosting;
using Langbenk.Organisation;
using Langbenk.Organisation.Admissions;
using Langbenk.Organisation.Municipalities;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Settings.Municipalities;

[Needs("organisation.manage")]
public sealed class AddModel(AddMunicipality add, TwoPairsOfEyes eyes) : AdministratorPage
{
    /// <summary>Then she does not become its administrator.</summary>
    public bool TwoAreNeeded { get; private set; }

    public async Task OnGetAsync()
    {
        await Fill();
        await Show(new FormValues());
    }

    public async Task<IActionResult> OnPostAsync()
    {
        ReadForm();
        if (OnlyDraft)
        {
            return await Keep();
        }

        var errors = new List<FieldError>();
        if (!Municipality.IsNumber(Values.Trimmed("nummer")))
        {
            errors.Add(new FieldError("nummer", T(OrganisationProblems.BadMunicipalityNumber.Title)));
        }

        if (Values.Trimmed("navn").Length is 0 or > Municipality.MaxNameLength)
        {
            errors.Add(new FieldError("navn", T(OrganisationProblems.BadName.Title)));
        }

        var from = Day("fra", errors);
        var population = Values.Trimmed("innbyggere").Length == 0 ? 0 : Values.Number("innbyggere") ?? -1;
        if (population < 0)
        {
            errors.Add(new FieldError("innbyggere", T(SettingsTexts.PopulationWrong)));
        }

        if (errors.Count > 0)
        {
            return await Again(errors);
        }

        return await add.Handle(new(Values.Trimmed("nummer"), Values["navn"], from!.Value, population, Actor.AccountId), Cancellation) switch
        {
            AddMunicipality.Result.Refused refused => await Again(refused.Problem, refused.Problem == OrganisationProblems.BadName ? "navn" : "nummer"),
            _ => await Done("/innstillinger/kommuner"),
        };
    }

    protected override async Task Fill() => TwoAreNeeded = await eyes.AreNeeded(Cancellation);
}
