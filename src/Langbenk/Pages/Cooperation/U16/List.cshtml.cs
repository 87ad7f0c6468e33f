using Langbenk.Cooperation.Discussions.Meetings;
using Langbenk.Hosting;

namespace Langbenk.Pages.Cooperation.U16;

/// <summary>The meetings that her service takes part in, the newest on top.</summary>
[Needs("u16.list")]
public sealed class ListModel(ReadU16Meetings read) : StaffPage
{
    public IReadOnlyList<ReadU16Meetings.Row> Rows { get; private set; } = [];

    public async Task OnGetAsync() => Rows = await read.List(Actor, Today, Cancellation);
}
