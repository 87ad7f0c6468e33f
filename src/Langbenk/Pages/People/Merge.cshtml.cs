using Langbenk.Hosting;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.People;

/// <summary>Two registrations of one person become one.</summary>
[Needs("person.change")]
public sealed class MergeModel(ReadPerson read, PersonChoices choices, MergePersons merge) : PersonPage(read)
{
    public IReadOnlyList<Choice> Others { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await Find(id, toChange: true) is { } answer)
        {
            return answer;
        }

        await Show(new FormValues());
        await Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (await Find(id, toChange: true) is { } answer)
        {
            return answer;
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        if (Values.Id("annen") is not { } other)
        {
            return await Again(new FieldError("annen", T(PersonTexts.ChooseOne)));
        }

        Touch("person", other);
        return await merge.Handle(Actor, id, other, Values["hvorfor"], Today, Cancellation) switch
        {
            MergePersons.Result.Done => await Done($"/personer/{id}"),
            MergePersons.Result.Refused refused => await Again(refused.Problem, refused.Problem == Langbenk.People.PeopleProblems.NoReason ? "hvorfor" : "annen"),
            _ => Missing(),
        };
    }

    /// <summary>Others to choose among; what else was typed stays.</summary>
    public async Task<IActionResult> OnPostSearchAsync(Guid id)
    {
        ReadForm();
        return await Find(id, toChange: true) ?? await Keep();
    }

    protected override async Task Fill()
    {
        var open = await choices.Of(Actor, Values["sok"], null, Whole.Person.Id, Today, Cancellation);
        Others = PersonChoices.Choices(open, T);
        foreach (var one in open)
        {
            Touch("person", one.Id);
        }
    }
}
