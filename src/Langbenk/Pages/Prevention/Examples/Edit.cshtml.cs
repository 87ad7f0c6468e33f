using Langbenk.Hosting;
using Langbenk.Prevention.Examples;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Examples;

/// <summary>Changes an example that nobody is reading yet. When two change the same, both texts are shown.</summary>
[Needs("example.edit")]
public sealed class EditModel(ListExamples list, SaveExample save) : ExampleForm
{
    public string Name { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await list.ToEdit(Actor, id, Today, Cancellation) is not { } view)
        {
            return Missing();
        }

        Touch("example", id);
        Name = view.Text.Title;
        await Show(ValuesOf(view.Text, view.Example.Language, view.Example.Version));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        Name = Values.Trimmed("tittel");
        if (await list.ToEdit(Actor, id, Today, Cancellation) is null)
        {
            return Missing();
        }

        Touch("example", id);
        if (OnlyDraft)
        {
            return await Keep();
        }

        return await save.Handle(new(Actor, id, Values.Number("versjon") ?? 0, Guid.Empty, Typed(), WrittenLanguage, Today), Cancellation) switch
        {
            SaveExample.Result.Saved => await Done($"/laering/eksempler/{id}"),
            SaveExample.Result.Refused refused => await Again(refused.Faults),
            SaveExample.Result.Conflict theirs => await Both(theirs),
            _ => Missing(),
        };
    }

    Task<IActionResult> Both(SaveExample.Result.Conflict theirs)
    {
        var both = new Comparison(ValuesOf(theirs.Theirs, theirs.Language, theirs.Version), Values, Lang);
        return Conflict(
            theirs.Version,
            both.Words("tittel", ExampleFormTexts.Name),
            both.Words("hva", ExampleTexts.What),
            both.Words("hvorfor", ExampleTexts.Why),
            both.Words("forhvem", ExampleTexts.ForWhom),
            both.Chosen("niva", ExampleTexts.Level, Levels),
            both.Chosen("tema", ExampleTexts.Theme, Themes),
            both.Chosen("storrelse", ExampleTexts.Size, Sizes),
            both.Words("erfaring", ExampleTexts.Experience),
            both.Words("virkning", ExampleTexts.Evidence),
            both.Words("kostnad", ExampleTexts.Cost),
            both.Words("tjeneste", ExampleFormTexts.ContactService),
            both.Words("kommune", ExampleFormTexts.ContactMunicipality),
            both.Words("kilde", LearningTexts.Source),
            both.Words("lenke", ExampleFormTexts.Address),
            both.Chosen("sprak", ExampleFormTexts.WrittenIn, WrittenIn));
    }
}
