using Langbenk.Cooperation.Discussions;

namespace Langbenk.Pages.Cooperation.Discussions;

/// <summary>A page about one discussion that is open to her.</summary>
public abstract class DiscussionPage(ReadDiscussions read, DiscussionPlaces places) : CheckedFormPage(places)
{
    public ReadDiscussions.Whole Whole { get; private set; } = null!;

    public Discussion Discussion => Whole.Discussion;

    protected override IReadOnlyCollection<Guid> Between => [Discussion.AskingServiceId, Discussion.AskedServiceId];

    protected override IReadOnlyCollection<Guid> Readers => Whole.Guests;

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
