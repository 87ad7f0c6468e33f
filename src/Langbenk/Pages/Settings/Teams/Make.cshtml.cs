using Langbenk.Hosting;
using Langbenk.Organisation;
using Langbenk.Organisation.Teams;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Settings.Teams;

/// <summary>A new team in a service she runs.</summary>
[Needs("team.manage")]
public sealed class MakeModel(ReadTeams read, ChangeTeam change) : AdministratorPage
{
    public IReadOnlyList<Choice> Services { get; private set; } = [];

    public async Task OnGetAsync()
    {
        await Fill();
        await Show(new FormValues { ["tjeneste"] = Services.Count == 1 ? Services[0].Value : "", ["fra"] = $"{Today.Day}.{Today.Month}.{Today.Year}" });
    }

    public async Task<IActionResult> OnPostAsync()
    {
        ReadForm();
        if (OnlyDraft)
        {
            return await Keep();
        }

        var errors = new List<FieldError>();
        if (Values.Id("tjeneste") is null)
        {
            errors.Add(new FieldError("tjeneste", T(TeamTexts.ServiceMissing)));
        }

        if (Values.Trimmed("navn").Length is 0 or > Organisation.Services.Service.MaxNameLength)
        {
            errors.Add(new FieldError("navn", T(OrganisationProblems.BadName.Title)));
        }

        var from = Day("fra", errors);
        return errors.Count > 0 ? await Again(errors) : await change.Make(Actor, Values.Id("tjeneste")!.Value, Values["navn"], from!.Value, Cancellation) switch
        {
            ChangeTeam.Result.Done done => await Done($"/innstillinger/team/{done.Team.Id}"),
            ChangeTeam.Result.Refused refused => await Again(refused.Problem, refused.Problem == OrganisationProblems.OutsideServiceDays ? "fra" : "navn"),
            _ => Missing(),
        };
    }

    protected override async Task Fill()
    {
        var places = await read.Handle(Actor, Today, Cancellation);
        var all = places.Where(place => !place.Service.HasEnded(Today)).Select(place => ChoiceOf(place.Service.Id, place.Service.Name)).ToList();
        Services = all.Count == 1 ? all : [new Choice("", "–"), .. all];
    }
}
