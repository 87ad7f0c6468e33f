using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.Networks;

namespace Langbenk.Pages.Prevention.Networks;

/// <summary>The networks one's municipality keeps or takes part in.</summary>
[Needs("network.read")]
public sealed class MineModel(FindNetworks find) : StaffPage
{
    public IReadOnlyList<FindNetworks.Row> Networks { get; private set; } = [];

    public bool MayAdd => NetworkActions.New.MayBegin(Actor);

    public async Task OnGetAsync() => Networks = await find.Mine(Actor, Today, Cancellation);
}
