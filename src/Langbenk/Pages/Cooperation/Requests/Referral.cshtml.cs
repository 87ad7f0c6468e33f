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

    /// <summary>Somebody of the service answered before her; the page tells that, and nothing of the child.</summary>
    public bool IsClosed { get; private set; }

    public string ChildName => PersonNames.Of(Row.Child, T);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id) && !await FindClosed(id))
        {
            return Missing();
        }

        await Show(new FormValues());
        return Page();
    }

    public Task<IActionResult> OnPostAsync(Guid id) => Answered(id, "hvorfor", async () => OnlyDraft ? null : await answer.Decline(Actor, id, Values["hvorfor"], Today, Cancellation));

    public Task<IActionResult> OnPostAcceptAsync(Guid id) => Answered(id, "skjema", async () => await answer.Accept(Actor, id, Today, Cancellation));

    /// <param name="give">No answer is one that is only kept.</param>
    async Task<IActionResult> Answered(Guid id, string field, Func<Task<AnswerReferral.Result?>> give)
    {
        ReadForm();
        var result = await Find(id) ? await give() : new AnswerReferral.Result.NotFound();
        // Refused is what came too late too: the page shows what stands now.
        IsClosed = result is AnswerReferral.Result.Refused or AnswerReferral.Result.NotFound && !await Find(id) && await FindClosed(id);
        return result switch
        {
            null => await Keep(),
            AnswerReferral.Result.Done { Accepted: true } => await Done($"/personer/{Row.Child.Id}"),
            AnswerReferral.Result.Done => await Done("/foresporsler"),
            AnswerReferral.Result.Refused refused when !IsClosed => await Again(refused.Problem, field),
            _ => IsClosed ? await Again(RequestProblems.AnsweredByService) : Missing(),
        };
    }

    async Task<bool> Find(Guid id) => Found(await list.Referral(Actor, id, Today, Cancellation));

    async Task<bool> FindClosed(Guid id) => IsClosed = Found(await list.AnsweredReferral(Actor, id, Today, Cancellation));

    bool Found(ListRequests.ReferralRow? row)
    {
        if (row is null)
        {
            return false;
        }

        Row = row;
        Touch("request", row.Referral.RequestId);
        Touch("person", row.Child.Id);
        return true;
    }
}
