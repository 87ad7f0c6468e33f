using Langbenk.Hosting;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Staff;

namespace Langbenk.Pages.Settings.Municipalities;

[Needs("organisation.manage")]
public sealed class ListModel(ReadMunicipalities read) : StaffPage
{
    public IReadOnlyList<ReadMunicipalities.Row> Rows { get; private set; } = [];

    public bool IsMine(Guid municipality) => Actor.Has(Role.Administrator, municipality);

    public async Task OnGetAsync() => Rows = await read.Handle(Cancellation);
}
