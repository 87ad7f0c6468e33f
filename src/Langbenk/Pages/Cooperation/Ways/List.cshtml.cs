using Langbenk.Cooperation;
using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Ways;
using Langbenk.Hosting;
using Langbenk.Organisation.Municipalities;
using Langbenk.Texts;

namespace Langbenk.Pages.Cooperation.Ways;

/// <summary>The ways of working that a team may be opened in, and what each of them brings along.</summary>
[Needs("way.list")]
public sealed class ListModel(ReadWays read, OwnMunicipalities own) : StaffPage
{
    public IReadOnlyList<ReadWays.Row> Own { get; private set; } = [];

    /// <summary>The municipalities whose ways she makes.</summary>
    public IReadOnlyList<Guid> Homes { get; private set; } = [];

    /// <summary>What each is called, who holds the thread in it, its agenda, and its code where it is a national measure.</summary>
    public IEnumerable<(string Name, string Holder, string Agenda, string? Code)> Known => Enum.GetValues<WayOfWorking>().Where(one => one != WayOfWorking.Own)
        .Select(one => (T(CooperationTexts.WayOf(one)), T(CooperationTexts.HolderOf(one)), T(AgendaTemplates.Of(one)), one.MeasureCode()));

    public async Task OnGetAsync()
    {
        Own = await read.Of(Actor, Today, Cancellation);
        Homes = WayActions.Make.MayBegin(Actor) ? [.. (await own.Homes(Actor, Cancellation)).Select(one => one.Id)] : [];
    }
}
