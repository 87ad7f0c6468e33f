using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.Networks;
using Langbenk.Prevention.Places;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Networks;

/// <summary>A gathering of a network: new, or the one whose id follows in the address.</summary>
[Needs("network.contribute")]
public sealed class GatheringFormModel(FindNetworks find, SaveGathering save, FindPlaces places) : FormPage
{
    static readonly (string Property, string Field)[] Fields = [("Day", "dato"), ("Place", "sted"), ("Programme", "program"), ("Notes", "notater")];

    public NetworkView View { get; private set; } = null!;

    public Guid? GatheringId { get; private set; }

    /// <summary>What someone else saved meanwhile.</summary>
    public Gathering? Theirs { get; private set; }

    /// <summary>Those of the directory, which a gathering may be in.</summary>
    IReadOnlyList<string> Municipalities { get; set; } = [];

    public IEnumerable<Choice> Wheres =>
    [
        .. Municipalities.Select(one => new Choice(one, one)), new(Gathering.Digital, T(NetworkTexts.PlaceOf(Gathering.Digital))),
        new("", T(NetworkFormTexts.AnotherPlace)),
    ];

    public IEnumerable<Choice> Readers => [new(NetworkForm.OpenAnswer, T(NetworkTexts.OpenToAll)), new(NetworkForm.ClosedAnswer, T(NetworkTexts.ForMembers))];

    public async Task<IActionResult> OnGetAsync(Guid id, Guid? samling)
    {
        if (!await Load(id, samling))
        {
            return Missing();
        }

        await Show(View.Gatherings.FirstOrDefault(one => one.Id == samling) is { } one
            ? new FormValues
            {
                ["dato"] = $"{one.Day:d'.'M'.'yyyy}",
                [GatheringPlace.Where] = GatheringPlace.Chosen(one.Place, Municipalities),
                ["sted"] = GatheringPlace.Typed(one.Place, Municipalities),
                ["program"] = one.Programme,
                ["notater"] = one.Notes,
                ["vises"] = one.IsOpen ? NetworkForm.OpenAnswer : NetworkForm.ClosedAnswer,
                ["versjon"] = $"{one.Version}",
            }
            : new FormValues { ["vises"] = NetworkForm.ClosedAnswer });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid? samling)
    {
        ReadForm();
        if (!await Load(id, samling))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        var input = new SaveGathering.Input(
            Actor, id, samling, Values.Number("versjon") ?? 0, Values.NeededDay("dato"), GatheringPlace.Of(Values, Municipalities), Values["program"], Values["notater"],
            Values["vises"] == NetworkForm.OpenAnswer, Today);
        switch (await save.Handle(input, Cancellation))
        {
            case SaveGathering.Result.Saved:
                return await Done($"/laering/nettverk/{id}");
            case SaveGathering.Result.Refused refused:
                return await Again([.. refused.Faults.DistinctBy(one => one.Field)
                    .Select(one => new FieldError(Fields.First(field => field.Property == one.Field).Field, T(one.Problem.Title)))]);
            case SaveGathering.Result.Conflict conflict:
                (Theirs, Values["versjon"]) = (conflict.Theirs, $"{conflict.Theirs.Version}");
                return await Conflict(T(LearningTexts.Overtaken));
            default:
                return Missing();
        }
    }

    async Task<bool> Load(Guid id, Guid? gathering)
    {
        Touch("network", id);
        if (await find.OneOfMine(Actor, NetworkActions.Contribute, id, Lang, Today, Cancellation) is not { } view)
        {
            return false;
        }

        (View, GatheringId) = (view, gathering);
        Municipalities = [.. (await places.Standing(Today, Cancellation)).Where(one => !one.AtService).Select(one => one.Name)];
        return gathering is null || view.Gatherings.Any(one => one.Id == gathering);
    }
}
