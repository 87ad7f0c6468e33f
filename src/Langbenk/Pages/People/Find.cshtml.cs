using Langbenk.Hosting;
using Langbenk.Pages.NavTalk;
using Langbenk.People.Cards;
using Langbenk.People.Emergencies;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.People;

/// <summary>Those she works with, and the search for others. What is searched for is sent in the body and stands in no address.</summary>
[Needs("person.search")]
public sealed class FindModel(SearchPersons search, ListPersons list, OpenCard open, ReviewEmergencies emergencies, MayBeTwo twice, AnswerWaiting waiting) : StaffPage, IFormPage
{
    public FormValues Values { get; private set; } = new();

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public SearchPersons.Found? Found { get; private set; }

    public ListPersons.Listed Mine { get; private set; } = new([], false);

    public int At { get; private set; }

    public int Unseen { get; private set; }

    /// <summary>Sealed, and registered anew by somebody who could not know.</summary>
    public IReadOnlyList<PersonHit> MayBeTwo { get; private set; } = [];

    /// <summary>For a leader: of whom somebody waits for her, since another service merged two registrations.</summary>
    public IReadOnlyList<PersonHit> WaitedFor { get; private set; } = [];

    /// <summary>With how many persons her own work waits.</summary>
    public int Waiting { get; private set; }

    /// <summary>For who works in Nav: what to ask a parent.</summary>
    public string? Talk => TalkModel.AddressFor(Actor.Acting?.Kind);

    public IEnumerable<Choice> Purposes => PurposeChoices.All(T);

    public FieldError? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field);

    public async Task OnGetAsync(int side = 0)
    {
        At = Math.Max(0, side);
        await Fill();
    }

    async Task Fill()
    {
        Mine = await list.Handle(Actor, At, Today, Cancellation);
        Unseen = await emergencies.Unseen(Actor, Today, Cancellation);
        MayBeTwo = await twice.List(Actor, Today, Cancellation);
        WaitedFor = await waiting.Persons(Actor, Today, Cancellation);
        Waiting = await waiting.Mine(Actor, Today, Cancellation);
        TouchAll(Mine.Persons);
        TouchAll(WaitedFor);
        TouchAll(MayBeTwo);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Values = FormValues.From(Request.Form);
        await Look();
        return Page();
    }

    public async Task<IActionResult> OnPostOpenAsync(Guid person)
    {
        Values = FormValues.From(Request.Form);
        Touch("person", person);
        var answer = await open.Handle(Actor, person, Values.Choice<Purpose>("hvorfor"), Today, Cancellation);
        if (answer is OpenCard.Result.Opened opened)
        {
            return Go($"/personer/{opened.Id}");
        }

        if (answer is OpenCard.Result.NotFound)
        {
            return Missing();
        }

        Errors = answer is OpenCard.Result.Refused refused ? [new("hvorfor", T(refused.Problem.Title))] : [new("skjema", T(PersonTexts.AskLeader))];
        await Look();
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    async Task Look()
    {
        var query = PersonQuery.Read(Values["ord"], Today);
        if (query.IsTooLittle)
        {
            await Fill();
            Errors = [.. Errors, new("ord", T(PersonTexts.TooLittle))];
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return;
        }

        Found = await search.Handle(Actor, query, Today, Cancellation);
        TouchAll(Found.Hits);
    }

    void TouchAll(IReadOnlyList<PersonHit> hits)
    {
        foreach (var hit in hits)
        {
            Touch("person", hit.Id);
        }
    }
}

static class PurposeChoices
{
    public static IEnumerable<Choice> All(Func<Kernel.Text, string> t) => Enum.GetValues<Purpose>().Select(one => new Choice($"{one}", t(PersonTexts.PurposeOf(one))));
}
