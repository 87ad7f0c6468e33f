using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.Agreements;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Agreements;

[Needs("agreement.end")]
public sealed class EndModel(ReadAgreement read, EndAgreement end) : FormPage
{
    public WholeAgreement Whole { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Load(id))
        {
            return Missing();
        }

        await Show(new FormValues { ["dato"] = DateWords.Of(Today, Lang) });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await Load(id))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        return await end.Handle(Actor, id, Values.TypedDay("dato"), Values["hvorfor"], Today, UtcNow, Cancellation) switch
        {
            EndAgreement.Result.Done => await Done($"/avtaler/{id}"),
            EndAgreement.Result.Refused refused => await Again(refused.Faults, property => property switch
            {
                EndAgreement.LastDay => "dato",
                EndAgreement.Reason => "hvorfor",
                _ => null,
            }),
            _ => Missing(),
        };
    }

    async Task<bool> Load(Guid id)
    {
        if (await read.Handle(Actor, id, Today, Cancellation) is not { } whole || !await Service<Access.AccessGate>().IsOpen(Actor, AgreementActions.End, id, Today, Cancellation))
        {
            return false;
        }

        Touch(AgreementActions.Resource, id);
        Whole = whole;
        return true;
    }
}
