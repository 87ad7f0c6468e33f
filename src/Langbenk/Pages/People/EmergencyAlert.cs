using Langbenk.Organisation.Staff;
using Langbenk.People.Emergencies;
using Langbenk.Work;
using Langbenk.Work.Notices;

namespace Langbenk.Pages.People;

/// <summary>Whoever is to look at an emergency is told that there is one, and nothing of it. Who may not see it is not told.</summary>
public sealed class EmergencyAlert(EmergencyReviewers reviewers, Notify notify, IWorkData work)
{
    public async Task Tell(Actor actor, Guid person, DateOnly today, DateTime now, CancellationToken cancellation)
    {
        var who = await reviewers.Of(actor, person, today, cancellation);
        notify.WithTheNextSave(who.Accounts, NoticeKind.NewTask, who.AreLeaders ? "/personer/nodtilganger" : "/personer/nodtilganger/uten-leder", now);
        await work.SaveChangesAsync(cancellation);
    }
}
