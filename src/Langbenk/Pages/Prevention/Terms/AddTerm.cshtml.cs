using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Prevention.Terms;
using Microsoft.AspNetCore.Mvc;
using AddTerm = Langbenk.Prevention.Terms.AddTerm;

namespace Langbenk.Pages.Prevention.Terms;

/// <summary>A word of their own, with its inflections.</summary>
[Needs("term.adopt")]
public sealed class AddTermModel(ReadTerms read, AddTerm add) : FormPage
{
    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Leads())
        {
            return Missing();
        }

        await Show(new FormValues());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        ReadForm();
        if (!await Leads())
        {
            return Missing();
        }

        return OnlyDraft ? await Keep() : await add.Handle(Actor, new(null, Values["ord"], Values["boyninger"], Today), Cancellation) switch
        {
            AddTerm.Result.Added added => await Done($"/ord/{added.Term.Key}"),
            AddTerm.Result.Refused refused => await Again(refused.Problem, FieldOf(refused.Problem)),
            _ => Missing(),
        };
    }

    string FieldOf(Problem problem) =>
        problem == TermProblems.BadForms || (problem == TermProblems.HoldsPersonNumber && !PersonNumber.IsIn(Values["ord"])) ? "boyninger" : "ord";

    async Task<bool> Leads() =>
        await read.All(Actor, Today, Cancellation) is { } list && TermActions.Adopt.MayIn(Actor, list.Agreement.LeadId);
}
