using Langbenk.Cooperation.Discussions.Meetings;
using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.U16;

/// <summary>
/// The cases with a name of a meeting, to each service only those it was told of. A page of its own: what names a child stands in the log
/// of who read about it, and the anonymous agenda does not.
/// </summary>
[Needs("cooperation.read")]
public sealed class NamedModel(ReadU16Meetings read, ReadMeetings meetings, ReadTeams teams) : StaffPage
{
    public U16Meeting Meeting { get; private set; } = null!;

    public IReadOnlyList<ReadMeetings.OfChild> Rows { get; private set; } = [];

    /// <summary>Those that a case can be brought up from.</summary>
    public IReadOnlyList<ReadTeams.Row> Teams { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await read.One(Actor, id, Today, Cancellation) is not { } whole)
        {
            return Missing();
        }

        Meeting = whole.Meeting;
        Rows = await meetings.InU16(Actor, Meeting.Id, Today, Cancellation);
        var here = Rows.Select(one => one.Meeting.TeamId).ToHashSet();
        Teams = [.. (await teams.List(Actor, closed: false, Today, Cancellation)).Where(one => !here.Contains(one.Team.Id))];
        foreach (var child in Rows.Select(one => one.Child.Id).Concat(Teams.Select(one => one.Child.Id)).Distinct())
        {
            Touch("person", child);
        }

        return Page();
    }
}
