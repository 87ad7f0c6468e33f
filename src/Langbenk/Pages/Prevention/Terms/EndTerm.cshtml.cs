using Langbenk.Audit.Events;
using Langbenk.Hosting;
using Langbenk.Prevention.Terms;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;
using EndTerm = Langbenk.Prevention.Terms.EndTerm;

namespace Langbenk.Pages.Prevention.Terms;

/// <summary>Takes a word off the list, with the reason and, when it was adopted, the day.</summary>
[Needs("term.adopt")]
public sealed class EndTermModel(ReadTerms read, EndTerm end) : FormPage
{
    public ReadTerms.One Word { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string key)
    {
        if (!await Find(key))
        {
            return Missing();
        }

        await Show(new FormValues { ["versjon"] = $"{Word.Term.Version}", ["dato"] = DateWords.Of(Today, Lang) });
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

        var input = new EndTerm.Input(key, Values["hvorfor"], Values.Date("dato"), Values.Number("versjon") ?? 0, Today);
        return await end.Handle(Actor, input, Cancellation) switch
        {
            EndTerm.Result.Done => await Done("/ord"),
            EndTerm.Result.Refused refused => await Refuse(refused),
            EndTerm.Result.Conflict => await Conflict(Word.Term.Version, []),
            _ => Missing(),
        };
    }

    Task<IActionResult> Refuse(EndTerm.Result.Refused refused)
    {
        Service<AuditTrail>().End(AuditOutcome.Refused, refused.Problems[0].Number);
        return Again([.. refused.Problems.Select(one => new FieldError(one == TermProblems.BadEndDay ? "dato" : "hvorfor", T(one.Title)))]);
    }

    async Task<bool> Find(string key)
    {
        if (await read.Find(Actor, key, Today, Cancellation) is not { Term.EndedOn: null } word || !TermActions.Adopt.MayIn(Actor, word.LeadId))
        {
            return false;
        }

        Word = word;
        Touch(TermActions.Resource, word.Term.AgreementId);
        return true;
    }
}
