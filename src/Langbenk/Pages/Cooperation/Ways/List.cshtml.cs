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

    /// <summary>The municipality whose ways she makes; null where she makes none.</summary>
    public Guid? Home { get; private set; }

    /// <summary>What each is called, who holds the thread in it, its agenda, and its code where it is a national measure.</summary>
    public IEnumerable<(string Name, string Holder, string Agenda, string? Code)> Known => Enum.GetValues<WayOfWorking>().Where(one => one != WayOfWorking.Own)
        .Select(one => (T(CooperationTexts.WayOf(one)), T(CooperationTexts.HolderOf(one)), T(AgendaTemplates.Of(one)), one.MeasureCode()));

    public async Task OnGetAsync()
    {
        Own = await read.Of(Actor, Today, Cancellation);
        Home = WayActions.Make.MayBegin(Actor) ? await own.Home(Actor, Cancellation) : null;
    }
}
