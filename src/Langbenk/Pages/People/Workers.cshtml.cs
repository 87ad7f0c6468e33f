using Langbenk.Hosting;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.People;

/// <summary>The leader decides who in the service works with a person.</summary>
[Needs("person.assign")]
public sealed class WorkersModel(ReadPerson read, AssignWorker assign, AnswerWaiting answers) : PersonPage(read)
{
    public IReadOnlyList<Choice> Staff { get; private set; } = [];

    /// <summary>Kept out since another service merged two registrations.</summary>
    public IReadOnlyList<AnswerWaiting.Row> Waiting { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await Find(id) is { } answer)
        {
            return answer;
        }

        await Fill();
        return Whole.MayAssign ? Page() : Missing();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (await Find(id) is { } answer)
        {
            return answer;
        }

        if (Values.Id("ansatt") is not { } account)
        {
            return await Again(new FieldError("ansatt", T(PersonTexts.ChooseOne)));
        }

        return await Answer(await assign.Put(Actor, id, account, Today, Cancellation), id);
    }

    public async Task<IActionResult> OnPostOffAsync(Guid id, Guid ansatt) =>
        await Find(id) ?? await Answer(await assign.TakeOff(Actor, id, ansatt, Today, Cancellation), id);

    public async Task<IActionResult> OnPostWaitingAsync(Guid id, Guid ansatt, string svar) => svar is not ("ja" or "nei")
        ? Missing()
        : await Find(id) ?? (await answers.Handle(Actor, id, ansatt, svar == "ja", Today, Cancellation) is AnswerWaiting.Result.Done ? await Done($"/personer/{id}/hvem") : Missing());

    async Task<IActionResult> Answer(AssignWorker.Result result, Guid id) => result switch
    {
        AssignWorker.Result.Done => await Done($"/personer/{id}/hvem"),
        AssignWorker.Result.Refused refused => await Again(refused.Problem, "ansatt"),
        _ => Missing(),
    };

    protected override async Task Fill()
    {
        Staff = [new("", "–"), .. (await assign.Staff(Actor, Whole.Person.Id, Today, Cancellation)).Select(one => new Choice($"{one.AccountId}", one.Name))];
        Waiting = await answers.List(Actor, Whole.Person.Id, Today, Cancellation);
    }
}
