using Langbenk.Hosting;
using Langbenk.People;
using Langbenk.People.Bars;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.People;

/// <summary>Who she is and who is near to her: their records stay closed to her.</summary>
[Needs("person.own-ties")]
public sealed class TiesModel(SayTies ties, OwnNumber humans, PersonChoices choices) : FormPage
{
    const string Self = "meg";

    public IReadOnlyList<SayTies.Tie> Said { get; private set; } = [];

    /// <summary>Who she is herself, by number, as at the door; before that, no person opens, nor is one shown to choose.</summary>
    public bool IsSaid { get; private set; }

    /// <summary>Who takes back what was a mistake: the leader of a service. Others have none.</summary>
    public bool HasLeader => Actor.Holdings.Any(one => one.AtService);

    public IReadOnlyList<Choice> Persons { get; private set; } = [];

    public IEnumerable<Choice> Kinds => [new(Self, T(EmergencyTexts.Self)), new("naer", T(EmergencyTexts.Near))];

    public async Task OnGetAsync()
    {
        await Fill();
        await Show(new FormValues { ["hvem"] = Said.Any(one => one is { IsSelf: true, ByLeader: false, TakenBackOn: null }) ? "naer" : Self });
    }

    public async Task<IActionResult> OnPostAsync()
    {
        ReadForm();
        if (OnlyDraft)
        {
            return await Keep();
        }

        if (Values["hvem"].Length == 0)
        {
            return await Again(new FieldError("hvem", T(PersonTexts.ChooseOne)));
        }

        var isSelf = Values["hvem"] == Self;
        var person = Values.Trimmed("nummer").Length == 0 ? Values.Id("person") : null;
        if (person is not null && !(IsSaid = await KnowsWho()))
        {
            return await Again(PeopleProblems.SayWhoFirst, "nummer");
        }

        if (person is { } chosen)
        {
            Touch("person", chosen);
        }

        return await (person is { } id ? ties.Handle(Actor, id, isSelf, Today, Cancellation) : ties.Handle(Actor, Values["nummer"], isSelf, Today, Cancellation)) switch
        {
            SayTies.Result.Done => await Done("/konto/naere"),
            SayTies.Result.Refused refused => await Again(refused.Problem, person is null ? "nummer" : "person"),
            _ => Missing(),
        };
    }

    /// <summary>A mistake: her leader is shown it.</summary>
    public async Task<IActionResult> OnPostAskBackAsync(Guid rad) =>
        await ties.AskBack(Actor, rad, Today, Cancellation) is SayTies.Result.Done ? Go("/konto/naere") : Missing();

    protected override async Task Fill()
    {
        (Said, IsSaid) = (await ties.Of(Actor, Cancellation), await KnowsWho());
        if (!IsSaid)
        {
            Persons = [];
            return;
        }

        var open = (await choices.Of(Actor, "", null, Guid.Empty, Today, Cancellation)).Where(one => one.Number is null).ToList();
        Persons = PersonChoices.Choices(open, T);
        open.ForEach(one => Touch("person", one.Id));
    }

    async Task<bool> KnowsWho() => Actor.Demo || await humans.IsSaid(Actor, Cancellation);
}
