using Langbenk.Hosting;
using Langbenk.Organisation.Admissions;
using Langbenk.Organisation.Staff;

namespace Langbenk.Pages.Settings.People;

[Needs("organisation.manage")]
public sealed class ListModel(ReadStaff read, ReadAdmissions admissions) : StaffPage
{
    public IReadOnlyList<ReadStaff.Person> People { get; private set; } = [];

    /// <summary>What others have asked for, and she can confirm.</summary>
    public int Waiting { get; private set; }

    public async Task OnGetAsync() => (People, Waiting) = (
        await read.All([.. Actor.ScopesOf(Role.Administrator)], Today, Cancellation), await admissions.CountWaiting(Actor, Today, Cancellation));
}
