using Langbenk.Cooperation.Requests;
using Langbenk.Hosting;
using Langbenk.Pages.People;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Requests;

/// <summary>A child that the reception refers to her service: what it is told, and yes or no.</summary>
[Needs("request.answer")]
public sealed class ReferralModel(ListRequests list, AnswerReferral answer) : FormPage
{
    public ListRequests.ReferralRow Row { get; private set; } = null!;

    public string ChildName => PersonNames.Of(Row.Child, T);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        await Show(new FormValues());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await Find(id))
        {
            return Missing();
        }

        return OnlyDraft ? await Keep() : await Answered(await answer.Decline(Actor, id, Values["hvorfor"], Today, Cancellation), "hvorfor");
    }

    public async Task<IActionResult> OnPostAcceptAsync(Guid id)
    {
        ReadForm();
        return await Find(id) ? await Answered(await answer.Accept(Actor, id, Today, Cancellation), "skjema") : Missing();
    }

    async Task<IActionResult> Answered(AnswerReferral.Result result, string field) => result switch
    {
        AnswerReferral.Result.Done { Accepted: true } => await Done($"/personer/{Row.Child.Id}"),
        AnswerReferral.Result.Done => await Done("/foresporsler"),
        AnswerReferral.Result.Refused refused => await Again(refused.Problem, field),
        _ => Missing(),
    };

    async Task<bool> Find(Guid id)
    {
        if (await list.Referral(Actor, id, Today, Cancellation) is not { } row)
        {
            return false;
        }

        Row = row;
        Touch("request", row.Referral.RequestId);
        Touch("person", row.Child.Id);
        return true;
    }
}
