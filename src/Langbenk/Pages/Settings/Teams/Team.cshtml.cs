using Langbenk.Hosting;
using Langbenk.Organisation;
using Langbenk.Organisation.Teams;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Settings.Teams;

/// <summary>One team: its name, who is in it, and its end.</summary>
[Needs("team.manage")]
public sealed class TeamModel(ReadTeams read, ChangeTeam change, ChangeMembers members) : AdministratorPage
{
    public ReadTeams.Place Place { get; private set; } = null!;

    public ReadTeams.TeamRow Row { get; private set; } = null!;

    public bool IsOver => Row.Team.ValidTo < Today;

    public IEnumerable<Choice> People => [new("", "–"), .. Place.Staff.Select(one => ChoiceOf(one.Id, one.Name))];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        await Show(Stored());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await Find(id))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        var errors = new List<FieldError>();
        if (Values.Id("person") is null)
        {
            errors.Add(new FieldError("person", T(TeamTexts.PersonMissing)));
        }

        var from = Day("fra", errors);
        return errors.Count > 0
            ? await Again(errors)
            : await Answer(await members.Put(Actor, id, Values.Id("person")!.Value, from!.Value, Cancellation), id);
    }

    public async Task<IActionResult> OnPostRenameAsync(Guid id)
    {
        ReadForm();
        if (!await Find(id))
        {
            return Missing();
        }

        return await change.Rename(Actor, id, Values.Number("versjon") ?? 0, Values["navn"], Today, Cancellation) switch
        {
            ChangeTeam.Result.Done => Go(Here(id)),
            ChangeTeam.Result.Refused refused => await Again(refused.Problem, "navn"),
            ChangeTeam.Result.Conflict conflict => await Conflict(conflict.Stored.Version, new Difference(SettingsTexts.Name, conflict.Stored.Name, Values["navn"])),
            _ => Missing(),
        };
    }

    public async Task<IActionResult> OnPostOutAsync(Guid id, Guid medlem) => await Find(id) && await WithForm()
        ? await Answer(await members.TakeOut(Actor, id, medlem, Today.AddDays(-1), Cancellation), id)
        : Missing();

    public async Task<IActionResult> OnPostEndAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        await Show(Stored());
        return await change.End(Actor, id, Today, Cancellation) switch
        {
            ChangeTeam.Result.Done => Go(Here(id)),
            ChangeTeam.Result.Refused refused => await Again(refused.Problem),
            _ => Missing(),
        };
    }

    async Task<IActionResult> Answer(ChangeMembers.Result result, Guid id) => result switch
    {
        ChangeMembers.Result.Done => await Done(Here(id)),
        ChangeMembers.Result.Refused refused => await Again(refused.Problem, refused.Problem == OrganisationProblems.OutsideTeamDays ? "fra" : "person"),
        _ => Missing(),
    };

    async Task<bool> WithForm()
    {
        await Show(Stored());
        return true;
    }

    async Task<bool> Find(Guid id)
    {
        var found = (await read.Handle(Actor, Today, Cancellation)).SelectMany(place => place.Teams.Select(row => (Place: place, Row: row)))
            .FirstOrDefault(one => one.Row.Team.Id == id);
        if (found.Row is null)
        {
            return false;
        }

        (Place, Row) = found;
        Touch("team", id);
        return true;
    }

    FormValues Stored() => new()
    {
        ["navn"] = Row.Team.Name,
        ["versjon"] = $"{Row.Team.Version}",
        ["fra"] = $"{Today.Day}.{Today.Month}.{Today.Year}",
    };

    static string Here(Guid id) => $"/innstillinger/team/{id}";
}
