using Langbenk.Access;
using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.Networks;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Networks;

/// <summary>A network as those who take part see it, with the closed gatherings.</summary>
[Needs("network.read")]
public sealed class OneModel(FindNetworks find, AccessGate gate) : StaffPage
{
    public NetworkView View { get; private set; } = null!;

    public bool MayEdit { get; private set; }

    public bool MayContribute => NetworkActions.Contribute.MayBegin(Actor);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        Touch("network", id);
        if (await find.OneOfMine(Actor, NetworkActions.Read, id, Lang, Today, Cancellation) is not { } view)
        {
            return Missing();
        }

        View = view;
        MayEdit = await gate.IsOpen(Actor, NetworkActions.Edit, id, Today, Cancellation);
        return Page();
    }
}
