using Langbenk.Hosting;
using Langbenk.People.Bars;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.People;

/// <summary>Who she is and who is near to her: their records stay closed to her.</summary>
[Needs("person.own-ties")]
public sealed class TiesModel(SayTies ties) : FormPage
{
    const string Self = "meg";

    public IReadOnlyList<SayTies.Tie> Said { get; private set; } = [];

    public IEnumerable<Choice> Kinds => [new(Self, T(EmergencyTexts.Self)), new("naer", T(EmergencyTexts.Near))];

    public async Task OnGetAsync()
    {
        await Fill();
        await Show(new FormValues { ["hvem"] = Said.Any(one => one.IsSelf) ? "naer" : Self });
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

        return await ties.Handle(Actor, Values["nummer"], Values["hvem"] == Self, Today, Cancellation) is SayTies.Result.Refused refused
            ? await Again(refused.Problem, "nummer")
            : await Done("/konto/naere");
    }

    protected override async Task Fill() => Said = await ties.Of(Actor, Cancellation);
}
