using Langbenk.Hosting;
using Langbenk.People.Cards;
using Langbenk.People.Persons;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.People;

/// <summary>What the service writes about how to reach and understand her.</summary>
[Needs("person.change")]
public sealed class WriteCardModel(ReadPerson read, ChangeCard change) : PersonPage(read)
{
    /// <param name="kort">Which, where the service has one under each id of a merged person.</param>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid? kort)
    {
        if (await Find(id) is { } answer)
        {
            return answer;
        }

        if (!Whole.MayChange || Whole.Cards.FirstOrDefault(one => kort is null || one.Id == kort) is not { } card)
        {
            return Missing();
        }

        await Show(Of(CardText.Of(card), card.Version, card.Id));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (await Find(id) is { } answer)
        {
            return answer;
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        return await change.Handle(Actor, id, Values.Id("kort"), Values.Number("versjon") ?? 0, Typed(), Today, Cancellation) switch
        {
            ChangeCard.Result.Done => await Done($"/personer/{id}"),
            ChangeCard.Result.Refused refused => await Again(refused.Faults.Select(one => (FieldOf(one.Field), one.Problem))),
            ChangeCard.Result.Conflict theirs => await Conflict(theirs.Version, Compared(Of(theirs.Stored, theirs.Version, Values.Id("kort")))),
            _ => Missing(),
        };
    }

    static string FieldOf(string field) => field switch
    {
        nameof(CardText.LanguageName) => "sprak",
        nameof(CardText.Culture) => "kultur",
        nameof(CardText.Phone) => "telefon",
        nameof(CardText.Email) => "epost",
        nameof(CardText.Street) => "adresse",
        nameof(CardText.PostalCode) => "postnummer",
        nameof(CardText.Place) => "poststed",
        nameof(CardText.Whereabouts) => "sted",
        _ => "skjema",
    };

    CardText Typed() => new(
        Values["sprak"], Values.Has("tolk", "ja"), Values["kultur"], Values["telefon"], Values["epost"], Values["adresse"], Values["postnummer"], Values["poststed"], Values["sted"]);

    static FormValues Of(CardText text, int version, Guid? card) => new FormValues
    {
        ["sprak"] = text.LanguageName,
        ["kultur"] = text.Culture,
        ["telefon"] = text.Phone,
        ["epost"] = text.Email,
        ["adresse"] = text.Street,
        ["postnummer"] = text.PostalCode,
        ["poststed"] = text.Place,
        ["sted"] = text.Whereabouts,
        ["versjon"] = $"{version}",
        ["kort"] = $"{card}",
    }.SetAll("tolk", text.InterpreterNeeded ? ["ja"] : []);

    IEnumerable<Difference> Compared(FormValues stored)
    {
        var both = new Comparison(stored, Values, Lang);
        return
        [
            both.Words("sprak", CardTexts.LanguageName), both.Chosen("tolk", CardTexts.Interpreter, [new("ja", T(CardTexts.Interpreter))]), both.Words("kultur", CardTexts.Culture),
            both.Words("telefon", CardTexts.Phone), both.Words("epost", CardTexts.Email), both.Words("adresse", CardTexts.Street),
            both.Words("postnummer", CardTexts.PostalCode), both.Words("poststed", CardTexts.Place), both.Words("sted", CardTexts.Whereabouts),
        ];
    }
}
