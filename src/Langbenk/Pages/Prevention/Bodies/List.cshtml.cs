using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.Bodies;

namespace Langbenk.Pages.Prevention.Bodies;

[Needs("body.list")]
public sealed class ListModel(ReadBodies read) : StaffPage
{
    IReadOnlyList<ReadBodies.Row> _rows = [];

    public IEnumerable<ReadBodies.Row> Standing => _rows.Where(row => !row.Body.HasEnded(Today));

    public IEnumerable<ReadBodies.Row> Ended => _rows.Where(row => row.Body.HasEnded(Today));

    public bool MayMake => BodyActions.Make.MayBegin(Actor);

    public async Task OnGetAsync()
    {
        _rows = await read.Handle(Actor, Today, Cancellation);
        foreach (var row in _rows)
        {
            Touch(BodyActions.Resource, row.Body.Id);
        }
    }
}
