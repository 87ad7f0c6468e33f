using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Cooperation.Teams.Outsiders;
using Langbenk.Cooperation.Teams.Tasks;
using Langbenk.Hosting;
using Langbenk.Sharing.Handovers;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Teams.Meetings;

/// <summary>A meeting as her service was told it: when and where, what about, who came, how the child was heard, what was written in it.</summary>
[Needs("team-meeting.read")]
public sealed class MeetingModel(ReadTeams read, ReadMeetings meetings, ReadTasks tasks, EndMeetings end, ReadHandovers handovers) : OneMeetingPage(read, meetings, tasks)
{
    public bool MayWrite => Whole.MayWrite && Whole.EndedOn is null;

    public bool IsComing => Whole.EndedOn is null && Fell is null && Meeting.Record is null && Meeting.Meeting.On >= Today;

    public bool WasHeld => Meeting.Meeting.On <= Today && Fell is null;

    public bool MayHold => MayWrite && Meeting.IsOwn && Meeting.Record is null && WasHeld;

    /// <summary>Whom her service has invited.</summary>
    public string Invited { get; private set; } = "";

    /// <summary>Those without an account who were given the invitation: nobody else tells them that it falls away.</summary>
    public string SayTo { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid id, Guid mote)
    {
        if (!await FindMeeting(id, mote))
        {
            return Missing();
        }

        await ReadAgreed(id, mote);
        return Page();
    }

    public async Task<IActionResult> OnPostCallOffAsync(Guid id, Guid mote)
    {
        if (!await FindMeeting(id, mote) || !await end.CallOff(Actor, id, mote, Today, Cancellation))
        {
            return Missing();
        }

        return Go($"/laget/{id}/mote/{mote}");
    }

    async Task<bool> FindMeeting(Guid id, Guid mote)
    {
        if (!await FindOne(id, mote))
        {
            return false;
        }

        var found = Meeting;
        if (found is { IsOwn: true, IsPlanned: true } && await WithEntry(id, found.Entry.Id) is { } row)
        {
            var standing = (await handovers.StandingIn(Actor, id, Cancellation)).Where(one => one.Thing == found.Entry.Id).ToLookup(one => one.State, one => one.Title);
            var told = row.Told.Count == 0 ? T(TellTexts.OwnNotTold) : T(TellTexts.OwnTold(string.Join(", ", row.Told.Select(NameOf))));
            Invited = standing[HandoverState.Waiting].Any() ? $"{told} · {T(HandoverTexts.WaitsFor(string.Join("; ", standing[HandoverState.Waiting])))}" : told;
            SayTo = string.Join("; ", standing[HandoverState.Done]);
        }

        return true;
    }

    /// <summary>The invitation with whom it was told, however old.</summary>
    async Task<ReadTeams.EntryRow?> WithEntry(Guid id, Guid entry) => await Find(id, only: entry) ? Whole.Entries.FirstOrDefault(one => one.Entry.Id == entry) : null;
}
