using Langbenk.People.Persons;
using Langbenk.Work.Notices;

namespace Langbenk.Pages.People;

/// <summary>A notice without content: to look at the persons.</summary>
public sealed class LookAlert(Notify notify, TimeProvider time) : ITellToLook
{
    public void Tell(IReadOnlyList<Guid> accounts) => notify.WithTheNextSave(accounts, NoticeKind.NewTask, "/personer", time.GetUtcNow().UtcDateTime);
}
