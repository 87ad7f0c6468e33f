using Langbenk.Hosting;
using Langbenk.Organisation.Staff;

namespace Langbenk.Pages.Settings.People;

[Needs("organisation.manage")]
public sealed class ListModel(ReadStaff read) : StaffPage
{
    public IReadOnlyList<ReadStaff.Person> People { get; private set; } = [];

    public async Task OnGetAsync() => People = await read.All([.. Actor.ScopesOf(Role.Administrator)], Today, Cancellation);
}
