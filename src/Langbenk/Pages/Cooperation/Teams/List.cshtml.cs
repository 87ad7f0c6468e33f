using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Erasing;
using Langbenk.Cooperation.Teams.Invitations;
using Langbenk.Cooperation.Teams.Outsiders;
using Langbenk.Cooperation.Teams.WrongChild;
using Langbenk.Hosting;

namespace Langbenk.Pages.Cooperation.Teams;

/// <summary>The teams of her service, and the invitations that wait for her.</summary>
[Needs("cooperation.read")]
public sealed class ListModel(ReadTeams read, AnswerInvitation invitations, ReadErasures erasures, ReadHandovers handovers, ReadWrongTeams wrong) : StaffPage
{
    public IReadOnlyList<ReadTeams.Row> Teams { get; private set; } = [];

    public IReadOnlyList<ReadTeams.Row> Ended { get; private set; } = [];

    public IReadOnlyList<AnswerInvitation.Row> Waiting { get; private set; } = [];

    /// <summary>Of the teams that are shown: in how many things something waits for somebody without an account.</summary>
    public IReadOnlyList<(ReadTeams.Row Row, int Count)> ToHandOver { get; private set; } = [];

    public IReadOnlyList<ReadErasures.Row> ToConfirm { get; private set; } = [];

    public IReadOnlyList<ReadErasures.Row> ToTakeOut { get; private set; } = [];

    public ReadWrongTeams.Lists Wrong { get; private set; } = ReadWrongTeams.Lists.Empty;

    public async Task OnGetAsync()
    {
        Teams = await read.List(Actor, false, Today, Cancellation);
        Ended = await read.List(Actor, true, Today, Cancellation);
        Waiting = await invitations.Waiting(Actor, Today, Cancellation);
        foreach (var row in Teams.Concat(Ended))
        {
            Touch("cooperation", row.Team.Id);
            Touch("person", row.Child.Id);
        }

        var waiting = await handovers.Waiting(Actor, Today, Cancellation);
        ToHandOver = [.. Teams.Concat(Ended).Where(one => waiting.ContainsKey(one.Team.Id)).Select(one => (one, waiting[one.Team.Id]))];
        ToConfirm = await erasures.ToConfirm(Actor, Today, Cancellation);
        ToTakeOut = await erasures.ToTakeOut(Actor, Today, Cancellation);
        foreach (var row in ToConfirm.Concat(ToTakeOut))
        {
            Touch("entry", row.Entry);
            Touch("person", row.Child.Id);
        }

        Wrong = await wrong.Of(Actor, Today, Cancellation);
        foreach (var (team, child) in Wrong.Shown)
        {
            Touch("cooperation", team);
            Touch("person", child);
        }

        foreach (var row in Waiting)
        {
            Touch("cooperation", row.Team.Id);
            Touch("person", row.Child.Id);
        }
    }
}
