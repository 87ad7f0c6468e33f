using Langbenk.Prevention.Plans.Adoptions;

namespace Langbenk.Pages.Prevention.Plans;

public sealed class PublicListModel(ReadAdoptions read) : PublicPage
{
    public IReadOnlyList<ReadAdoptions.PublicRow> Plans { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Plans = await read.AllAdopted(cancellation);
}
