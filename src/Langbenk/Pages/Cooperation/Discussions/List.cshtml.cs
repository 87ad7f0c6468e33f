using Langbenk.Cooperation;
using Langbenk.Cooperation.Discussions;
using Langbenk.Hosting;

namespace Langbenk.Pages.Cooperation.Discussions;

/// <summary>What her service has asked and been asked, those that wait for it on top.</summary>
[Needs("discussion.list")]
public sealed class ListModel(ReadDiscussions read) : StaffPage
{
    public IReadOnlyList<ReadDiscussions.Row> Rows { get; private set; } = [];

    public bool Closed { get; private set; }

    public bool MayCount => DiscussionActions.Count.MayBegin(Actor);

    public async Task OnGetAsync(string? vis)
    {
        Closed = vis == "avsluttet";
        Rows = await read.List(Actor, Closed, Today, Cancellation);
    }
}
