using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Cooperation.Teams.Tasks;
using Langbenk.Texts;

namespace Langbenk.Pages.Cooperation.Teams.Meetings;

/// <summary>One meeting with what was agreed in it, as her service was told it: on a page, or as a document.</summary>
public abstract class OneMeetingPage(ReadTeams read, ReadMeetings meetings, ReadTasks tasks) : TeamPage(read)
{
    protected ReadMeetings Meetings => meetings;

    public ReadMeetings.Whole Meeting { get; private set; } = null!;

    /// <summary>The one that took its place, where her service was told of it.</summary>
    public TeamMeeting? MovedTo { get; private set; }

    /// <summary>Who has gone out of the team learns nothing of what came of it afterwards.</summary>
    public (MeetingFall Why, DateOnly On)? Fell => Meeting.Meeting is { Fell: { } why, FellOn: { } on } && (Whole.Mine.TakesPart || on < Whole.Mine.LeftOn)
        // That there is a new one is told with the new one.
        ? (why == MeetingFall.Moved && MovedTo is null && !Meeting.IsOwn ? MeetingFall.CalledOff : why, on) : null;

    /// <summary>What was agreed between her service and another, by the entry it stands in.</summary>
    public IReadOnlyDictionary<Guid, ReadTasks.Row> TaskOf { get; private set; } = new Dictionary<Guid, ReadTasks.Row>();

    public string Standing(ReadTasks.Row row) => string.Join(
        " · ", new[] { T(TaskTexts.By(T(DateWords.Text(row.Task.Due)))), row.Other.Length == 0 ? "" : T(row.IsToUs ? TaskTexts.AskedBy(row.Other) : TaskTexts.AskedOf(row.Other)), T(TaskTexts.StateOf(row.State)) }.Where(one => one.Length > 0));

    protected async Task<bool> FindOne(Guid id, Guid meeting)
    {
        if (!await Find(id) || await meetings.One(Actor, id, meeting, Today, Cancellation) is not { } found)
        {
            return false;
        }

        Meeting = found;
        if (found.Meeting.MovedToId is { } next && Fell is not null)
        {
            MovedTo = (await meetings.One(Actor, id, next, Today, Cancellation))?.Meeting;
        }

        Touch("team-meeting", meeting);
        return true;
    }

    protected async Task ReadAgreed(Guid id, Guid meeting)
    {
        TaskOf = (await tasks.OfMeeting(Actor, id, meeting, Today, Cancellation)).ToDictionary(one => one.Task.EntryId);
        Touch("entry", Meeting.Entry.Id);
        foreach (var (entry, _) in Meeting.Minutes)
        {
            Touch("entry", entry.Id);
        }
    }
}
