using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Prevention.Examples;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Examples;

/// <summary>Changes an example that nobody is reading yet. When two change the same, both texts are shown.</summary>
[Needs("example.edit")]
public sealed class EditModel(ListExamples list, SaveExample save) : ExampleForm
{
    public string Name { get; private set; } = "";

    /// <summary>What someone else saved meanwhile, field by field, where it differs from what was typed.</summary>
    public IReadOnlyList<(Text Label, string Theirs, string Yours)> Differences { get; private set; } = [];

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
        var yours = Typed();
        (Text Label, string Theirs, string Yours)[] all =
        [
            (ExampleFormTexts.Name, theirs.Theirs.Title, yours.Title),
            .. theirs.Theirs.LongTexts.Zip(yours.LongTexts, (one, other) => (ExampleWords.FieldLabel(one.Field), one.Value, other.Value)),
            (ExampleFormTexts.ContactService, theirs.Theirs.ContactService, yours.ContactService),
            (ExampleFormTexts.ContactMunicipality, theirs.Theirs.ContactMunicipality, yours.ContactMunicipality),
            (LearningTexts.Source, theirs.Theirs.Source, yours.Source),
        ];
        Differences = [.. all.Where(one => one.Theirs.Trim() != one.Yours.Trim())];
        Values["versjon"] = $"{theirs.Version}";
        return Conflict(T(LearningTexts.Overtaken));
    }
}
