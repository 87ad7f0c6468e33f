using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.People;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.People;

/// <summary>Two registrations of one person become one; or are parted again.</summary>
[Needs("person.assign")]
public sealed class MergeModel(ReadPerson read, PersonChoices choices, MergePersons merge, PartPersons part) : PersonPage(read)
{
    public IReadOnlyList<Choice> Others { get; private set; } = [];

    public IReadOnlyList<PartPersons.Row> Merged { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await Find(id, toChange: true) is { } answer)
        {
            return answer;
        }

        await Show(new FormValues());
        await Fill();
        return Whole.MayAssign ? Page() : Missing();
    }

    /// <summary>The same button, pressed twice: they are one already.</summary>
    protected override async Task<IActionResult?> Elsewhere() =>
        HttpMethods.IsPost(Request.Method) && Request.RouteValues["id"] is string sent && Guid.TryParse(sent, out var id) && Guid.TryParse(Request.Form["annen"], out var other)
            && await Service<OpenPersons>().MovedTo(Actor, id, Today, Cancellation) == other ? Go($"/personer/{other}") : await base.Elsewhere();

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
        return await merge.Handle(Actor, new(id, other, Values["hvorfor"], Values.Has("sikker", "ja")), Today, Cancellation) switch
        {
            MergePersons.Result.Done done => await Done($"/personer/{done.Main}"),
            MergePersons.Result.Refused refused => await Again(refused.Problem, FieldOf(refused.Problem)),
            _ => Missing(),
        };
    }

    static string FieldOf(Problem problem) => problem == PeopleProblems.NoReason ? "hvorfor" : problem == PeopleProblems.NotAlike ? "sikker" : "annen";

    /// <summary>They were two after all.</summary>
    public async Task<IActionResult> OnPostPartAsync(Guid id, Guid rad)
    {
        ReadForm();
        if (await Find(id) is { } answer)
        {
            return answer;
        }

        Merged = await part.List(Actor, id, Today, Cancellation);
        TouchMerged();
        return await part.Handle(Actor, id, rad, Values["derfor"], Today, Cancellation) switch
        {
            PartPersons.Result.Done => Go($"/personer/{id}"),
            PartPersons.Result.Refused refused => await Again(refused.Problem, $"derfor-{rad}"),
            _ => Missing(),
        };
    }

    /// <summary>Others to choose among; what else was typed stays.</summary>
    public async Task<IActionResult> OnPostSearchAsync(Guid id)
    {
        ReadForm();
        return await Find(id, toChange: true) ?? await Keep();
    }

    void TouchMerged()
    {
        foreach (var one in Merged)
        {
            Touch("person", one.Person);
        }
    }

    protected override async Task Fill()
    {
        var open = await choices.Of(Actor, Values["sok"], null, Whole.Person.Id, Today, Cancellation);
        Others = PersonChoices.Choices(open, T);
        Merged = await part.List(Actor, Whole.Person.Id, Today, Cancellation);
        TouchMerged();
        foreach (var one in open)
        {
            Touch("person", one.Id);
        }
    }
}
