using Langbenk.Hosting;
using Langbenk.Organisation.Teams;

namespace Langbenk.Pages.Settings.Teams;

/// <summary>The teams of the services she runs.</summary>
[Needs("team.manage")]
public sealed class ListModel(ReadTeams read) : StaffPage
{
    public IReadOnlyList<ReadTeams.Place> Places { get; private set; } = [];

    public async Task OnGetAsync() => Places = await read.Handle(Actor, Today, Cancellation);

    public IEnumerable<string> Names(ReadTeams.TeamRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Members.Where(one => !one.HasLeft(Today)).Select(one => one.Name);
    }
}
