using Langbenk.Hosting;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention;
using Langbenk.Prevention.Packages;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Packages;

/// <summary>Chooses what goes into the next edition. Everything is chosen to begin with: an edition is the whole collection.</summary>
[Needs("package.export")]
public sealed class MakeModel(FindExportable find, ExportPackage export) : FormPage
{
    const string PlaceField = "avsender";

    public FindExportable.Found Found { get; private set; } = new([], [], []);

    public IReadOnlyList<Choice> Places => [.. Held.Select(one => new Choice(one.ScopeId.ToString(), one.Place))];

    public bool IsEmpty => Found.Examples.Count + Found.Terms.Count + Found.Networks.Count == 0;

    public IEnumerable<Choice> Examples => Found.Examples.Select(one => new Choice(one.Id.ToString(), one.Title));

    public IEnumerable<Choice> Terms => Found.Terms.Select(one => new Choice(one.Word, one.Word));

    public IEnumerable<Choice> Networks => Found.Networks.Select(one => new Choice(one.Id.ToString(), one.Title));

    IEnumerable<Held> Held => Actor.Holdings.Where(one => one.Role == Role.Planner);

    /// <summary>From the form; or, before it is sent, from the address, when a planner works for several municipalities.</summary>
    Guid Place => Values.Id(PlaceField) ?? (Guid.TryParse(Request.Query[PlaceField], out var asked) ? asked : Held.First().ScopeId);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!PackageActions.Export.MayIn(Actor, Place))
        {
            return Missing();
        }

        await Fill();
        Values = new FormValues { [PlaceField] = Place.ToString() }
            .SetAll("eksempler", Found.Examples.Select(one => one.Id.ToString()))
            .SetAll("begreper", Found.Terms.Select(one => one.Word))
            .SetAll("nettverk", Found.Networks.Select(one => one.Id.ToString()));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        ReadForm();
        if (!PackageActions.Export.MayIn(Actor, Place))
        {
            return Missing();
        }

        var input = new ExportPackage.Input(Actor, Place, Values.Ids("eksempler"), [.. Values.All("begreper")], Values.Ids("nettverk"), Today);
        switch (await export.Handle(input, Cancellation))
        {
            case ExportPackage.Result.Made made:
                Touch("package", made.Id);
                return await Done("/laering/pakker");
            case ExportPackage.Result.Refused refused:
                return await Again(refused.Problem);
            default:
                return Missing();
        }
    }

    protected override async Task Fill() => Found = await find.Handle(Place, Cancellation);
}
