using Langbenk.Cooperation.Discussions;
using Langbenk.Hosting;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Discussions;

/// <summary>A question to another service.</summary>
[Needs("discussion.ask")]
public sealed class StartModel(StartDiscussion start, DiscussionPlaces places) : CheckedFormPage(places)
{
    readonly DiscussionPlaces _places = places;
    IReadOnlyList<DiscussionPlaces.Row> _around = [];

    protected override IReadOnlyCollection<Guid> Between => [Actor.Acting!.ScopeId];

    public IEnumerable<Choice> Services => [new("", T(AgreementFormTexts.Choose)), .. _around.Where(one => one.IsHere).Select(one => new Choice($"{one.Id}", one.Name))];

    public bool AnybodyHere => _around.Any(one => one.IsHere);

    public string NotHere => string.Join(", ", _around.Where(one => !one.IsHere).Select(one => one.Name));

    public IEnumerable<Choice> Themes => Enum.GetValues<DiscussionTheme>().Select(one => new Choice($"{one}", T(DiscussionWordTexts.Of(one))));

    public IEnumerable<Choice> Ages => Enum.GetValues<AgeBand>().Select(one => new Choice($"{one}", T(DiscussionWordTexts.Of(one))));

    public async Task OnGetAsync()
    {
        await Show(new FormValues());
        await Fill();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        ReadForm();
        if (OnlyDraft)
        {
            return await Keep();
        }

        var input = new StartDiscussion.Input(Values.Id("tjeneste"), Values.Choice<DiscussionTheme>("tema"), Values.Choice<AgeBand>("alder"), Values["lurer"], Values["provd"], Confirmed);
        return await start.Handle(Actor, input, Today, Cancellation) switch
        {
            StartDiscussion.Result.Started started => await Done($"/drofting/{started.Id}"),
            StartDiscussion.Result.Refused refused => await Again(refused.Faults, FieldOf),
            _ => Missing(),
        };
    }

    protected override async Task Fill()
    {
        await base.Fill();
        _around = await _places.Around(Actor.Acting!.ScopeId, Today, Cancellation);
    }

    static string FieldOf(string field) => field switch
    {
        nameof(StartDiscussion.Input.Service) => "tjeneste",
        nameof(StartDiscussion.Input.Theme) => "tema",
        nameof(StartDiscussion.Input.Age) => "alder",
        nameof(StartDiscussion.Input.Wonder) => "lurer",
        nameof(StartDiscussion.Input.Tried) => "provd",
        _ => "skjema",
    };
}
