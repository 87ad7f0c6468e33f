using Langbenk.Hosting;
using Langbenk.People.Persons;
using Langbenk.People.Protection;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.People;

/// <summary>A protected address, from now and for every service; or no longer.</summary>
[Needs("person.change")]
public sealed class ProtectModel(ReadPerson read, ProtectAddress protect) : PersonPage(read)
{
    public IEnumerable<Choice> Levels => Enum.GetValues<ProtectionLevel>().OrderByDescending(one => one)
        .Select(one => new Choice($"{one}", T(FamilyTexts.LevelOf(one)), T(FamilyTexts.LevelHint(one))));

    public IReadOnlyList<Choice> Family => [.. Whole.Family.On(Today).DistinctBy(one => one.Person.Id).Select(one => new Choice($"{one.Person.Id}", $"{PersonNames.Of(one.Person, T)} ({T(FamilyTexts.KinOf(one.Kin))})"))];

    public IEnumerable<AddressProtection> Now => Whole.Protections.Where(one => one.ValidTo is null);

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

        if (Values.Choice<ProtectionLevel>("grad") is not { } level)
        {
            return await Again(new FieldError("grad", T(PersonTexts.ChooseOne)));
        }

        return await protect.Handle(Actor, new(id, level, Values["kilde"], Values.Ids("for")), Today, Cancellation) switch
        {
            ProtectAddress.Result.Done => await Done($"/personer/{id}"),
            ProtectAddress.Result.Refused refused => await Again(refused.Problem, refused.Field),
            _ => Missing(),
        };
    }

    protected override Task Fill()
    {
        TouchFamily();
        return Task.CompletedTask;
    }

    public async Task<IActionResult> OnPostEndAsync(Guid id, Guid rad)
    {
        ReadForm();
        if (await Find(id, toChange: true) is { } answer)
        {
            return answer;
        }

        return await protect.End(Actor, id, rad, Values["hvorfor"], Today, Cancellation) switch
        {
            ProtectAddress.Result.Done => Go($"/personer/{id}"),
            ProtectAddress.Result.Refused refused => await Again(refused.Problem, "hvorfor"),
            _ => Missing(),
        };
    }
}
