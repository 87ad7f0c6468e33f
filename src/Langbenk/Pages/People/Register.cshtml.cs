using Langbenk.Hosting;
using Langbenk.People.Cards;
using Langbenk.People.Persons;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.People;

/// <summary>Somebody nobody has registered, or who was: then she is shown, and used.</summary>
[Needs("person.register")]
public sealed class RegisterModel(RegisterPerson register, OpenCard open) : FormPage
{
    public RegisterPerson.Result.Like? Like { get; private set; }

    public IEnumerable<Choice> Purposes => PurposeChoices.All(T);

    /// <summary>The person whose family she belongs to, when she comes from there.</summary>
    [BindProperty(SupportsGet = true, Name = "til")]
    public Guid? For { get; set; }

    public Task OnGetAsync() => Show(new FormValues { ["hvorfor"] = For is null ? "" : $"{Purpose.FamilyOfSomebody}" });

    public async Task<IActionResult> OnPostAsync()
    {
        ReadForm();
        if (OnlyDraft)
        {
            return await Keep();
        }

        if (WhoFields.Unreadable(Values, T).ToList() is { Count: > 0 } unreadable)
        {
            return await Again(unreadable);
        }

        switch (await register.Handle(Actor, new(WhoFields.Read(Values), Values.Choice<Purpose>("hvorfor"), Values.Has("annen", "ja")), Today, Cancellation))
        {
            case RegisterPerson.Result.Registered registered:
                return await Done(Next(registered.Id));
            case RegisterPerson.Result.Like like:
                Like = like;
                foreach (var hit in like.Persons)
                {
                    Touch("person", hit.Id);
                }

                return await Again(new FieldError("skjema", T(like.SameNumber ? PersonTexts.SameNumber : PersonTexts.IsItOneOfThese)));
            case RegisterPerson.Result.Refused refused:
                return await Again([.. refused.Problems.Select(one => new FieldError(WhoFields.FieldOf(one.Field), T(one.Problem.Title)))]);
            default:
                return Missing();
        }
    }

    /// <summary>It is one of those that were shown.</summary>
    public async Task<IActionResult> OnPostUseAsync(Guid person)
    {
        ReadForm();
        Touch("person", person);
        return await open.Handle(Actor, person, Values.Choice<Purpose>("hvorfor"), Today, Cancellation) switch
        {
            OpenCard.Result.Opened opened => await Done(Next(opened.Id)),
            OpenCard.Result.AskLeader => await Again(new FieldError("skjema", T(PersonTexts.AskLeader))),
            OpenCard.Result.Refused refused => await Again(refused.Problem, "hvorfor"),
            _ => Missing(),
        };
    }

    string Next(Guid id) => For is { } child && child != id ? $"/personer/{child}/familie?hvem={id}" : $"/personer/{id}";
}
