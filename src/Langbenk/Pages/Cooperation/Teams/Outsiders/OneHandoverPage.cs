using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Cooperation.Teams.Outsiders;
using Langbenk.Kernel;
using Langbenk.Law.Rulebook;
using Langbenk.Pages.Cooperation.Reports;
using Langbenk.Sharing.Handovers;
using Langbenk.Texts;

namespace Langbenk.Pages.Cooperation.Teams.Outsiders;

/// <summary>One thing that waits, with the paper to hand over while the law lets it be told.</summary>
public abstract class OneHandoverPage(ReadTeams read, ReadHandovers handovers, TellOutsider tell, ReadMeetings meetings, LawBook book, Wording wording) : HandoverPage(read, handovers)
{
    public ReadHandovers.Row Row { get; private set; } = null!;

    /// <summary>Null when it must not be handed over today.</summary>
    public HandoverPaper? Paper { get; private set; }

    /// <summary>Not handed over, nor said that it is not to be; and the note is there.</summary>
    public bool IsWaiting => Row.Handover.State == HandoverState.Waiting && Row.Entry?.ErasedOn is null;

    /// <summary>Why there is no paper.</summary>
    public Text WhyNot => !IsWaiting ? HandoverTexts.GivenBeforeLead : Whole.EndedOn is not null ? HandoverTexts.EndedLead : HandoverTexts.StoppedLead;

    /// <summary>However it has ended meanwhile: what somebody wrote on it is not to be lost.</summary>
    protected async Task<bool> FindOne(Guid id, Guid handover)
    {
        if (!await FindRows(id) || !MayWriteDown || Rows.FirstOrDefault(one => one.Handover.Id == handover) is not { } row)
        {
            return false;
        }

        Row = row;
        if (IsWaiting && Whole.MayWrite && Team.ClosedOn is null && Whole.OutsidersWith.Any(one => one.Outsider.Id == row.Outsider.Id) && await tell.Weigh(Actor, row.Handover, new(Team.ConsentId), Today, Today, Cancellation) is { } weighed)
        {
            var meeting = row.Entry is { } entry && (await meetings.OfEntries(Actor, [entry], Today, Cancellation)).GetValueOrDefault(entry.Id) is { } at ? await meetings.One(Actor, id, at.Id, Today, Cancellation) : null;
            Paper = HandoverPaper.Of(Whole, row, meeting, weighed, Actor.Acting!.Place, book, wording, ReportPaper.In(Lang));
        }

        return true;
    }
}
