using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.Networks;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Networks;

[Needs("network.edit")]
public sealed class EditModel(FindNetworks find, SaveNetwork save) : NetworkForm
{
    public Guid Id { get; private set; }

    /// <summary>What someone else saved meanwhile.</summary>
    public NetworkView? Theirs { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await Load(id) is not { } view)
        {
            return Missing();
        }

        await Show(ValuesOf(TextOf(view), view.Network.IsOpen, view.Network.Version));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (await Load(id) is not { } view)
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        switch (await save.Handle(new(Actor, id, Values.Number("versjon") ?? 0, Guid.Empty, Typed(), IsOpen, Today), Cancellation))
        {
            case SaveNetwork.Result.Saved:
                return await Done($"/laering/nettverk/{id}");
            case SaveNetwork.Result.Refused refused:
                return await Again(refused.Faults);
            case SaveNetwork.Result.Conflict:
                Theirs = view;
                Values["versjon"] = $"{view.Network.Version}";
                return await Conflict(T(LearningTexts.Overtaken));
            default:
                return Missing();
        }
    }

    Task<NetworkView?> Load(Guid id)
    {
        Touch("network", Id = id);
        return find.OneOfMine(Actor, NetworkActions.Edit, id, Lang, Today, Cancellation);
    }

    static NetworkText TextOf(NetworkView view) =>
        new(view.Network.Name, view.Network.County, view.Network.Host, view.Members, view.Partners, view.Network.Source);
}
