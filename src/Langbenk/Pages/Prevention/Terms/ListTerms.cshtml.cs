using Langbenk.Hosting;
using Langbenk.Organisation.Municipalities;
using Langbenk.Prevention.Terms;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Terms;

/// <summary>The words of her municipalities: what is adopted, what is discussed, what is not begun.</summary>
[Needs("term.read")]
public sealed class ListTermsModel(ReadTerms read, BeginTerms begin, AddTerm add, ImportedTerms imported, TakeImportedTerm take) : FormPage
{
    public ReadTerms.List? List { get; private set; }

    public IReadOnlyList<Municipality> Sharing { get; private set; } = [];

    /// <summary>What other municipalities have agreed on, as their packages brought it.</summary>
    public IReadOnlyList<ImportedTerms.Row> OfOthers { get; private set; } = [];

    public bool MayTake(ImportedTerms.Row row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return TermActions.Discuss.MayBegin(Actor) && (row.Here is not null || MayAdd);
    }

    public bool MayBegin => TermActions.Begin.MayBegin(Actor);

    /// <summary>She leads it when she may add to it.</summary>
    public bool MayAdd => List is { } list && TermActions.Adopt.MayIn(Actor, list.Agreement.LeadId);

    public IEnumerable<Choice> Leads => Actor.Holdings.Where(held => TermActions.Begin.MayIn(Actor, held.ScopeId))
        .DistinctBy(held => held.ScopeId).Select(held => new Choice(held.ScopeId.ToString(), held.Place));

    public IEnumerable<Choice> Others => Sharing.Select(one => new Choice(one.Id.ToString(), one.Name));

    public async Task<IActionResult> OnGetAsync()
    {
        await Fill();
        await Show(new FormValues { ["leder"] = Leads.FirstOrDefault()?.Value ?? "" }.SetAll("andre", Sharing.Select(one => one.Id.ToString())));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        ReadForm();
        if (OnlyDraft)
        {
            return await Keep();
        }

        return Values["ta-inn"].Length > 0 ? await Take() : Values["legg-til"].Length > 0 ? await Add() : await Begin();
    }

    protected override async Task Fill()
    {
        List = await read.All(Actor, Today, Cancellation);
        if (List is { } list)
        {
            Touch(TermActions.Resource, list.Agreement.Id);
            OfOthers = await imported.Beside(list, Cancellation);
        }
        else
        {
            Sharing = await begin.SharingOfAll([.. Actor.Holders], Today, Cancellation);
        }
    }

    async Task<IActionResult> Begin()
    {
        var input = new BeginTerms.Input(Values.Id("leder") ?? Guid.Empty, [.. Values.All("andre").Select(one => Guid.TryParse(one, out var id) ? id : Guid.Empty)], Today);
        return await begin.Handle(Actor, input, Cancellation) switch
        {
            BeginTerms.Result.Begun => await Done("/ord"),
            BeginTerms.Result.Refused refused => await Again(refused.Problem, refused.Problem == TermProblems.NotYours ? "leder" : "andre"),
            _ => Missing(),
        };
    }

    async Task<IActionResult> Add() => await add.Handle(Actor, new(Values["legg-til"], "", "", Today, Lang), Cancellation) switch
    {
        AddTerm.Result.Added added => await Done($"/ord/{added.Term.Key}"),
        AddTerm.Result.Refused refused => await Again(refused.Problem),
        _ => Missing(),
    };

    async Task<IActionResult> Take()
    {
        switch (await take.Handle(Actor, new(Values.Id("ta-inn") ?? Guid.Empty, UtcNow, Today, Lang), Cancellation))
        {
            case TakeImportedTerm.Result.Taken taken:
                return await Done($"/ord/{taken.Term.Key}");
            case TakeImportedTerm.Result.Overtaken:
                Service<UnsavedWork>().Discard();
                return Go("/ord");
            case TakeImportedTerm.Result.Refused refused:
                return await Again(refused.Problem);
            default:
                return Missing();
        }
    }

    public string StateOf(ReadTerms.Row row) => T(row switch
    {
        { Now: not null } => TermTexts.Adopted,
        { Proposals: > 0 } or { Comments: > 0 } => TermTexts.UnderDiscussion,
        _ => TermTexts.Nothing,
    });
}
