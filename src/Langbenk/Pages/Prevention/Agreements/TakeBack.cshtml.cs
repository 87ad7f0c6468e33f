using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.Agreements;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Agreements;

[Needs("agreement.sign")]
public sealed class TakeBackModel(ReadAgreement read, TakeBackSignature takeBack) : FormPage
{
    public WholeAgreement Whole { get; private set; } = null!;

    public Signature Signature { get; private set; } = null!;

    public string Party => Whole.Parties.Single(one => one.Id == Signature.PartyId).Name;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid signatur)
    {
        if (!await Load(id, signatur) || Signature.TakenBackAt is not null)
        {
            return Missing();
        }

        await Show(new FormValues());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid signatur)
    {
        ReadForm();
        if (!await Load(id, signatur))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        return await takeBack.Handle(Actor, id, signatur, Values["hvorfor"], Today, UtcNow, Cancellation) switch
        {
            TakeBackSignature.Result.Done => await Done($"/avtaler/{id}"),
            TakeBackSignature.Result.Refused refused => await Again(refused.Problem, refused.Problem.Number is 5319 or 5326 ? "hvorfor" : "skjema"),
            TakeBackSignature.Result.Conflict => await Conflict(T(AgreementFormTexts.TakeBackConflict)),
            _ => Missing(),
        };
    }

    async Task<bool> Load(Guid id, Guid signatur)
    {
        if (await read.Handle(Actor, id, Today, Cancellation) is not { } whole
            || !await Service<Access.AccessGate>().IsOpen(Actor, AgreementActions.Sign, id, Today, Cancellation)
            || whole.Signatures.FirstOrDefault(one => one.Id == signatur) is not { } signature
            || !whole.MayRecordFor(Actor, whole.Parties.Single(one => one.Id == signature.PartyId)))
        {
            return false;
        }

        Touch(AgreementActions.Resource, id);
        (Whole, Signature) = (whole, signature);
        return true;
    }
}
