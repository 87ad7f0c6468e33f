using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.Bodies;

namespace Langbenk.Pages.Prevention.Bodies;

[Needs("body.list")]
public sealed class ListModel(ReadBodies read) : StaffPage
{
    public IReadOnlyList<ReadBodies.Row> Rows { get; private set; } = [];

    public bool MayMake => BodyActions.Make.MayBegin(Actor);

    public async Task OnGetAsync()
    {
        Rows = await read.Handle(Actor, Today, Cancellation);
        foreach (var row in Rows)
        {
            Touch(BodyActions.Resource, row.Body.Id);
        }
    }
}
