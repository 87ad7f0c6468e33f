using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.Networks;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Networks;

/// <summary>A project of a network: new, or the one whose id follows in the address.</summary>
[Needs("network.contribute")]
public sealed class ProjectModel(FindNetworks find, SaveProject save) : FormPage
{
    static readonly (string Property, string Field)[] Fields = [("Theme", "tema"), ("Started", "begynte"), ("Goal", "mal")];

    public NetworkView View { get; private set; } = null!;

    public Guid? ProjectId { get; private set; }

    /// <summary>What someone else saved meanwhile.</summary>
    public ProjectView? Theirs { get; private set; }

    public IEnumerable<Choice> Statuses => Enum.GetValues<ProjectStatus>().Select(one => new Choice(one.ToString(), T(NetworkTexts.Status(one))));

    public async Task<IActionResult> OnGetAsync(Guid id, Guid? prosjekt)
    {
        if (!await Load(id, prosjekt))
        {
            return Missing();
        }

        await Show(Stored() is { } one
            ? new FormValues { ["tema"] = one.Theme, ["begynte"] = one.Started, ["mal"] = one.Goal, ["status"] = $"{one.Status}", ["versjon"] = $"{one.Version}" }
            : new FormValues { ["status"] = $"{ProjectStatus.Running}" });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid? prosjekt)
    {
        ReadForm();
        if (!await Load(id, prosjekt))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        var input = new SaveProject.Input(
            Actor, id, prosjekt, Values.Number("versjon") ?? 0, Values["tema"], Values["begynte"], Values["mal"],
            Values.Choice<ProjectStatus>("status") ?? ProjectStatus.Unknown, Today);
        switch (await save.Handle(input, Cancellation))
        {
            case SaveProject.Result.Saved:
                return await Done($"/laering/nettverk/{id}");
            case SaveProject.Result.Refused refused:
                return await Again([.. refused.Faults.DistinctBy(one => one.Field)
                    .Select(one => new FieldError(Fields.First(field => field.Property == one.Field).Field, T(one.Problem.Title)))]);
            case SaveProject.Result.Conflict when Stored() is { } theirs:
                (Theirs, Values["versjon"]) = (theirs, $"{theirs.Version}");
                return await Conflict(T(LearningTexts.Overtaken));
            default:
                return Missing();
        }
    }

    ProjectView? Stored() => View.Projects.FirstOrDefault(one => one.Id == ProjectId);

    async Task<bool> Load(Guid id, Guid? project)
    {
        Touch("network", id);
        if (await find.OneOfMine(Actor, NetworkActions.Contribute, id, Lang, Today, Cancellation) is not { } view)
        {
            return false;
        }

        (View, ProjectId) = (view, project);
        return project is null || Stored() is not null;
    }
}
