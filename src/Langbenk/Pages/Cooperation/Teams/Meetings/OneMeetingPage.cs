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
