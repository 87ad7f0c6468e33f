using Langbenk.Cooperation.Discussions;
using Langbenk.Cooperation.Worries;
using Langbenk.Hosting;
using Langbenk.Pages.Cooperation.Discussions;
using Langbenk.People.Persons;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Worries;

/// <summary>A new worry: about the person in the address, or about a group or a place.</summary>
[Needs("worry.start")]
public sealed class StartModel(StartWorry start, ReadPerson read, DiscussionPlaces places) : CheckedFormPage(places)
{
    public Person? About { get; private set; }

    /// <summary>A group or a place is held against the check; about a person nothing is.</summary>
    protected override IReadOnlyCollection<Guid> Between => [Actor.Acting!.ScopeId];

    public async Task<IActionResult> OnGetAsync(Guid? person)
    {
        if (!await Find(person))
        {
            return Missing();
        }

        await Show(new FormValues());
        await Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid? person)
    {
        ReadForm();
        if (!await Find(person))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        return await start.Handle(Actor, new(person, Values["sted"], WorryForm.Read(Values), Confirmed), Today, UtcNow, Cancellation) switch
        {
            StartWorry.Result.Started started => await Done($"/uro/{started.Id}"),
            StartWorry.Result.Refused refused => await Again(WorryForm.Errors(Values, refused.Faults, T)),
            _ => Missing(),
        };
    }

    protected override Task Fill() => About is null ? base.Fill() : Task.CompletedTask;

    async Task<bool> Find(Guid? person)
    {
        if (person is not { } id)
        {
            return true;
        }

        About = await read.Handle(Actor, id, Today, Cancellation) is ReadPerson.Result.Found { Person: { MayChange: true } whole } ? whole.Person : null;
        if (About is not null)
        {
            Touch("person", id);
        }

        return About is not null;
    }
}
