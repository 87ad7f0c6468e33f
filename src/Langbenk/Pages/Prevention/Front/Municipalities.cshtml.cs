using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Prevention.Front;

namespace Langbenk.Pages.Prevention.Front;

[Steering]
public sealed class MunicipalitiesModel(ReadMunicipalityFront read, TimeProvider time) : PublicPage
{
    public IReadOnlyList<ReadMunicipalityFront.Row> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Rows = await read.All(time.OsloToday(), cancellation);
}
