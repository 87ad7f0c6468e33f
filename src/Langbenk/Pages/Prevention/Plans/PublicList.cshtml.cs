using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Prevention.Plans.Adoptions;

namespace Langbenk.Pages.Prevention.Plans;

[Steering]
public sealed class PublicListModel(ReadAdoptions read, TimeProvider time) : PublicPage
{
    public IReadOnlyList<ReadAdoptions.PublicRow> Plans { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Plans = await read.AllAdopted(time.OsloToday(), cancellation);
}
