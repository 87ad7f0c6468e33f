using System.Globalization;
using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Prevention.Terms;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;
using AdoptTerm = Langbenk.Prevention.Terms.AdoptTerm;

namespace Langbenk.Pages.Prevention.Terms;

/// <summary>What was agreed that a word shall mean, when and by whom.</summary>
[Needs("term.adopt")]
public sealed class AdoptTermModel(ReadTerms read, AdoptTerm adopt) : FormPage
{
    public ReadTerms.One Word { get; private set; } = null!;

    public TermDefinition? Theirs { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, Guid? proposal)
    {
        if (!await Find(key))
        {
            return Missing();
        }

        await Show(new FormValues
        {
            ["tekst"] = Word.Proposals.FirstOrDefault(one => one.Id == proposal)?.Text ?? Word.Now?.Text ?? "",
            ["dato"] = DateWords.Of(Today, Lang),
            ["versjon"] = Word.Term.Version.ToString(CultureInfo.InvariantCulture),
        });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key)
    {
        ReadForm();
        if (!await Find(key))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        var input = new AdoptTerm.Input(key, Values["tekst"], Values.Date("dato"), Values["hvem"], Values.Number("versjon") ?? 0, Today);
        return await adopt.Handle(Actor, input, Cancellation) switch
        {
            AdoptTerm.Result.Adopted => await Done($"/ord/{key}"),
            AdoptTerm.Result.Refused refused => await Again(refused.Problem, FieldOf(refused.Problem)),
            AdoptTerm.Result.Conflict conflict => await TellOfConflict(conflict.Now),
            _ => Missing(),
        };
    }

    string FieldOf(Problem problem) => problem == TermProblems.BadText ? "tekst" : problem == TermProblems.BadBody ? "hvem"
        : problem == TermProblems.HoldsPersonNumber ? PersonNumber.IsIn(Values["tekst"]) ? "tekst" : "hvem" : "dato";

    Task<IActionResult> TellOfConflict(TermDefinition? now)
    {
        Theirs = now ?? Word.Now;
        Values["versjon"] = Word.Term.Version.ToString(CultureInfo.InvariantCulture);
        return Conflict(T(TermTexts.SomeoneElse));
    }

    async Task<bool> Find(string key)
    {
        if (await read.Find(Actor, key, Today, Cancellation) is not { } word || !TermActions.Adopt.MayIn(Actor, word.LeadId))
        {
            return false;
        }

        Word = word;
        Touch(TermActions.Resource, word.Term.AgreementId);
        return true;
    }
}
