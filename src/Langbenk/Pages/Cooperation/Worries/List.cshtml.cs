using Langbenk.Cooperation.Worries;
using Langbenk.Hosting;

namespace Langbenk.Pages.Cooperation.Worries;

/// <summary>What her service is worried about, and when it is looked at again.</summary>
[Needs("worry.list")]
public sealed class ListModel(ReadWorries read) : StaffPage
{
    public IReadOnlyList<ReadWorries.Row> Rows { get; private set; } = [];

    public bool Closed { get; private set; }

    public async Task OnGetAsync(string? vis)
    {
        Closed = vis == "avsluttet";
        Rows = await read.List(Actor, Closed, Today, Cancellation);
        foreach (var row in Rows)
        {
            Touch("worry", row.Worry.Id);
            if (row.About is { } about)
            {
                Touch("person", about.Id);
            }
        }
    }
}
