using Langbenk.Hosting;
using Langbenk.People.Numbers;
using Langbenk.People.Persons;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.People;

/// <summary>A name is corrected, a number has come, a child is born.</summary>
[Needs("person.change")]
public sealed class CorrectModel(ReadPerson read, ChangePerson change, ReadChanges changes) : PersonPage(read)
{
    public PersonHit? NumberTakenBy { get; private set; }

    /// <summary>What has been corrected, for a leader.</summary>
    public IReadOnlyList<ReadChanges.Row> Changes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await Find(id, toChange: true) is { } answer)
        {
            return answer;
        }

        await Show(WhoFields.Of(Whole.Person));
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

        if (WhoFields.Unreadable(Values, T).ToList() is { Count: > 0 } unreadable)
        {
            return await Again(unreadable);
        }

        // What was typed over another's name, before the two were found to be one, is no correction of this.
        var version = Values.Id("gjelder") is { } about && about != id ? 0 : Values.Number("versjon") ?? 0;
        switch (await change.Handle(Actor, id, version, WhoFields.Over(WhoFields.Read(Values), Values, Whole.Person), Today, Cancellation))
        {
            case ChangePerson.Result.Done:
                return await Done($"/personer/{id}");
            case ChangePerson.Result.Refused refused:
                return await Again([.. refused.Problems.Select(one => new FieldError(WhoFields.FieldOf(one.Field), T(one.Problem.Title)))]);
            case ChangePerson.Result.NumberTaken taken:
                NumberTakenBy = taken.By;
                Touch("person", taken.By.Id);
                return await Again(new FieldError("nummer", T(Whole.MayAssign ? PersonTexts.NumberTaken : PersonTexts.NumberTakenTellLeader)));
            case ChangePerson.Result.Conflict theirs:
                Values["gjelder"] = $"{id}";
                return await Conflict(theirs.Stored.Version, Compared(theirs.Stored));
            default:
                return Missing();
        }
    }

    /// <summary>What was typed and is stored now, is not shown again: it is unchanged.</summary>
    protected override async Task Fill()
    {
        Changes = await changes.Of(Actor, Whole.Person.Id, Today, Cancellation);
        if (NationalNumber.TryParse(Values["nummer"], out var typed) && typed == Whole.Person.NationalNumber)
        {
            Values["nummer"] = "";
        }
    }

    IEnumerable<Difference> Compared(Person stored)
    {
        var both = new Comparison(WhoFields.Of(stored), Values, Lang);
        var theirs = stored.NationalNumber is { } number ? $"{number}" : T(NumberTexts.NoNumber);
        var yours = WhoFields.Read(Values) is { RemovesNumber: true } ? T(NumberTexts.NoNumber)
            : NationalNumber.TryParse(Values["nummer"], out var typed) && typed.Reveal() != stored.Number ? T(NumberTexts.AnotherNumber(typed))
            : theirs;
        return
        [
            new Difference(PersonTexts.Number, theirs, yours), both.Words("fornavn", PersonTexts.GivenName), both.Words("etternavn", PersonTexts.FamilyName),
            both.Day("fodt", PersonTexts.BirthDate), both.Day("termin", PersonTexts.DueDate),
        ];
    }
}
