using Langbenk.Cooperation.Discussions;
using Langbenk.Cooperation.Discussions.Meetings;
using Langbenk.Pages.Cooperation.Discussions;

namespace Langbenk.Pages.Cooperation.U16;

/// <summary>A page about one meeting that her service takes part in.</summary>
public abstract class MeetingPage(ReadU16Meetings read, DiscussionPlaces places) : CheckedFormPage(places)
{
    public ReadU16Meetings.Whole Whole { get; private set; } = null!;

    public U16Meeting Meeting => Whole.Meeting;

    protected override IReadOnlyCollection<Guid> Between => [Actor.Acting!.ScopeId];

    protected override IReadOnlyCollection<Guid> Readers => [.. Whole.Others.Select(one => one.Id), Meeting.LeadServiceId];

    protected Guid Mark => Values.Id(FormValues.MarkField) ?? Guid.NewGuid();

    protected async Task<bool> Find(Guid id)
    {
        if (await read.One(Actor, id, Today, Cancellation) is not { } whole)
        {
            return false;
        }

        Whole = whole;
        return true;
    }
}
