using Langbenk.People.Emergencies;
using Langbenk.Work.Notices;

namespace Langbenk.Pages.People;

/// <summary>Whoever is to look at an emergency is told that there is one, and nothing of it. Who may not see it is not told.</summary>
public sealed class EmergencyAlert(Notify notify) : ITellReviewers
{
    public void Tell(EmergencyReviewers.Reviewers who, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(who);
        notify.WithTheNextSave(who.Accounts, NoticeKind.NewTask, who.AreLeaders ? "/personer/nodtilganger" : "/personer/nodtilganger/uten-leder", now);
    }
}
