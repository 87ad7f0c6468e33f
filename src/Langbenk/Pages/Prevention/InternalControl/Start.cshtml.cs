using Langbenk.Hosting;
using Langbenk.Law.Rulebook;
using Langbenk.Prevention;
using Langbenk.Prevention.InternalControl;
using Langbenk.Prevention.Places;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.InternalControl;

/// <summary>Choose duties of the register. What the place follows already is not offered again.</summary>
[Needs("duty.begin")]
public sealed class StartModel(StartDuties start, FindPlaces places, ListDuties list, LawBook book) : FormPage
{
    public IReadOnlyList<Place> Places { get; private set; } = [];

    public IReadOnlyList<(string Key, string Title, IReadOnlyList<Choice> Duties)> Groups { get; private set; } = [];

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

        var chosen = DutyGroups.All.SelectMany(group => Values.All(group.Key)).ToList();
        var result = await start.Handle(Actor, new StartDuties.Input(Values.Id("sted") ?? Guid.Empty, chosen), Today, Cancellation);
        if (result is StartDuties.Result.Refused refused)
        {
            return await Again(refused.Faults, property => property == nameof(StartDuties.Input.PlaceId) ? "sted" : DutyGroups.All[0].Key);
        }

        foreach (var duty in ((StartDuties.Result.Started)result).Duties)
        {
            Touch(ControlActions.Resource, duty.Id);
        }

        return await Done("/internkontroll");
    }

    protected override async Task Fill()
    {
        Places = await places.Handle(ControlActions.Begin.ScopesOf(Actor), Today, Cancellation);
        var followed = Places.Count != 1 ? [] : (await list.Handle(Actor, Today, Cancellation))
            .Where(line => line.Duty.PlaceId == Places[0].Id).Select(line => line.Duty.DutyKey).ToHashSet();
        Groups =
        [
            .. DutyGroups.All
                .Select(group => (group.Key, T(group.Title), (IReadOnlyList<Choice>)[.. group.Duties
                    .Where(duty => !followed.Contains(duty.Key))
                    .Select(duty => new Choice(duty.Key, T(duty.Duty), T(DutyWords.Provision(duty, book.Vocabulary))))]))
                .Where(group => group.Item3.Count > 0),
        ];
    }
}
