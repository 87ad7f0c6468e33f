using Langbenk.Cooperation.Worries;
using Langbenk.Hosting;
using Langbenk.Pages.People;
using Langbenk.People.Persons;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Worries;

/// <summary>A worry on the wrong child is moved to the right one.</summary>
[Needs("worry.list")]
public sealed class MoveModel(ReadWorries read, MoveWorry move, ReadPerson person, PersonChoices choices) : WorryPage(read)
{
    public IReadOnlyList<Choice> Others { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        await Show(new FormValues { ["versjon"] = $"{Worry.Version}" });
        await Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await Find(id))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        if (Values.Id("hvem") is not { } to)
        {
            return await Again(new FieldError("hvem", T(PersonTexts.ChooseOne)));
        }

        Touch("person", to);
        return await move.Handle(Actor, id, Values.Number("versjon") ?? 0, to, Values["hvorfor"], Today, Cancellation) switch
        {
            MoveWorry.Result.Done => await Done($"/uro/{id}"),
            MoveWorry.Result.Refused refused => await Again(refused.Problem, refused.Field),
            MoveWorry.Result.Conflict => await Meanwhile(),
            _ => Missing(),
        };
    }

    /// <summary>Others to choose among; what else was typed stays.</summary>
    public async Task<IActionResult> OnPostSearchAsync(Guid id)
    {
        ReadForm();
        return await Find(id) ? await Keep() : Missing();
    }

    protected override async Task Fill()
    {
        var chosen = Values.Id("hvem") is { } id && await person.Handle(Actor, id, Today, Cancellation) is ReadPerson.Result.Found found ? PersonHit.Of(found.Person.Person, true) : null;
        var open = await choices.Of(Actor, Values["sok"], chosen, Worry.PersonId ?? Guid.Empty, Today, Cancellation);
        Others = PersonChoices.Choices(open, T);
        foreach (var one in open)
        {
            Touch("person", one.Id);
        }
    }

    async Task<bool> Find(Guid id) => await Find(id, toWrite: true) && MoveWorry.MayMove(Actor, Worry);

    Task<IActionResult> Meanwhile()
    {
        Values["versjon"] = $"{Worry.Version}";
        return Conflict(T(ConflictTexts.ChangedMeanwhile));
    }
}
