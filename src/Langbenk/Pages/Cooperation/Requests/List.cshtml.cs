using Langbenk.Cooperation.Requests;
using Langbenk.Hosting;

namespace Langbenk.Pages.Cooperation.Requests;

/// <summary>What her service is asked for and what it has asked for; at the one door what has to be answered, what is due first on top.</summary>
[Needs("request.read")]
public sealed class ListModel(ListRequests list, ReadReceptions receptions) : StaffPage
{
    /// <summary>Null where her service is not the one door.</summary>
    public ReadReceptions.Door? Door { get; private set; }

    public IReadOnlyList<ListRequests.Row> ToAnswer { get; private set; } = [];

    public IReadOnlyList<ListRequests.Row> Answered { get; private set; } = [];

    public IReadOnlyList<ListRequests.Row> Sent { get; private set; } = [];

    public IReadOnlyList<ListRequests.ReferralRow> Referrals { get; private set; } = [];

    public async Task OnGetAsync()
    {
        if (Actor.Acting is { AtService: true } held)
        {
            Door = (await receptions.Near(held.ScopeId, Today, Cancellation)).FirstOrDefault(one => one.Service.Id == held.ScopeId);
        }

        ToAnswer = await list.ToAnswer(Actor, Today, Cancellation);
        Answered = await list.Answered(Actor, Today, Cancellation);
        Sent = await list.Sent(Actor, Today, Cancellation);
        Referrals = await list.Referrals(Actor, Today, Cancellation);
        foreach (var row in ToAnswer.Concat(Answered).Concat(Sent))
        {
            Touch("request", row.Request.Id);
            Touch("person", row.Child.Id);
        }

        foreach (var row in Referrals)
        {
            Touch("request", row.Referral.RequestId);
            Touch("person", row.Child.Id);
        }
    }
}
