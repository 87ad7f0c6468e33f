using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;
using Langbenk.Organisation.Municipalities;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Wordings;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Sharing.Wordings;

/// <summary>A text in another language is stored, changed or taken out of use.</summary>
[Needs("consent-wording.make")]
public sealed class ChangeModel(ReadWordings read, MakeWording make, OwnMunicipalities own, LawBook book) : FormPage
{
    /// <summary>Null for a new one.</summary>
    public ConsentWording? Stored { get; private set; }

    /// <summary>Those she makes texts for.</summary>
    public IReadOnlyList<Choice> Municipalities { get; private set; } = [];

    public IEnumerable<(string Field, string Label, string Norwegian)> Kinds => ConsentKinds.Offered
        .Select(kind => (WordingFields.Of(kind), T(LabelOf(kind)), KindWords.List(book.Vocabulary, [kind]).Nb));

    public async Task<IActionResult> OnGetAsync(Guid? wording)
    {
        if (!await Find(wording))
        {
            return Missing();
        }

        await Show(Stored is { } one ? WordingFields.Shown(one) : new FormValues { [FormValues.MarkField] = $"{Guid.NewGuid()}", ["kommune"] = Municipalities.Select(one => one.Value).FirstOrDefault("") });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid? wording)
    {
        ReadForm();
        if (!await Find(wording))
        {
            return Missing();
        }

        return OnlyDraft ? await Keep() : await Answer(await make.Handle(Actor, WordingFields.Read(Values, wording), Today, Cancellation));
    }

    /// <param name="slutt">True: out of use; false: into use again.</param>
    public async Task<IActionResult> OnPostEndAsync(Guid? wording, bool slutt)
    {
        ReadForm();
        if (wording is not { } id || !await Find(id))
        {
            return Missing();
        }

        // The button carries nothing of the form, which is shown again where it is refused.
        Values = WordingFields.Shown(Stored!);
        return await Answer(await make.End(Actor, id, slutt, Today, Cancellation));
    }

    async Task<IActionResult> Answer(MakeWording.Result result)
    {
        switch (result)
        {
            case MakeWording.Result.Done done:
                return await Done($"/samtykketekster#t-{done.Id:n}");
            case MakeWording.Result.Refused refused:
                return await Again(refused.Faults.Select(one => (FieldOf(one.Field), one.Problem == WordingProblems.NoWords ? one.Problem with { Title = WordingTexts.Lacks(LabelOf(one.Field)) } : one.Problem)));
            case MakeWording.Result.Conflict theirs:
                return await Conflict(theirs.Stored.Version, Differing(new Comparison(WordingFields.Shown(theirs.Stored), Values, Lang)));
            default:
                return Missing();
        }
    }

    IEnumerable<Difference> Differing(Comparison both) =>
    [
        both.Words("kode", WordingTexts.Tag), both.Words("navn", WordingTexts.OwnName), both.Words("norsk", WordingTexts.NorwegianName),
        .. InformedTexts.Nb.Parts().Select(part => both.Words(WordingFields.Of(part.Field), WordingTexts.Label(part.Field))),
        .. ConsentKinds.Offered.Select(kind => both.Words(WordingFields.Of(kind), LabelOf(kind))),
        both.Words("oversatt", WordingTexts.Translator), both.Day("lest", WordingTexts.Checked),
    ];

    string FieldOf(string part) => part == nameof(MakeWording.Input.Municipality) && Municipalities.Count > 1 ? "kommune" : WordingFields.Of(part);

    Text LabelOf(string part) => ConsentKinds.Offered.Where(kind => MakeWording.FieldOf(kind) == part).Select(LabelOf).FirstOrDefault(WordingTexts.Label(part));

    Text LabelOf(InformationKind kind) => book.Vocabulary.Label("kind", Code.Kinds.Of(kind));

    async Task<bool> Find(Guid? wording)
    {
        var homes = await own.Homes(Actor, Cancellation);
        Municipalities = [.. homes.Select(one => new Choice($"{one.Id}", one.Name))];
        if (wording is null)
        {
            return true;
        }

        Stored = (await read.Of(Actor, Today, Cancellation)).FirstOrDefault(one => one.Wording.Id == wording && homes.Any(home => home.Id == one.Wording.MunicipalityId))?.Wording;
        if (Stored is not null)
        {
            Touch("consent-wording", Stored.Id);
        }

        return Stored is not null;
    }
}
