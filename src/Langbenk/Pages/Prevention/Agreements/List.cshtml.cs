using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.Agreements;

namespace Langbenk.Pages.Prevention.Agreements;

[Needs("agreement.list")]
public sealed class ListModel(ListAgreements list) : StaffPage
{
    public IReadOnlyList<ListAgreements.Row> Rows { get; private set; } = [];

    /// <summary>One that she could read is led elsewhere now.</summary>
    public bool Moved => Request.Query.ContainsKey("flyttet");

    public bool MayMake => AgreementActions.Make.MayBegin(Actor);

    public async Task OnGetAsync()
    {
        Rows = await list.Handle(Actor, Today, Cancellation);
        foreach (var row in Rows)
        {
            Touch(AgreementActions.Resource, row.Agreement.Id);
        }
    }

    public string StateClass(ListAgreements.Row row) =>
        row.Overdue || row.Gone is not null ? "state-late" : row.Agreement.StatusOn(Today) == AgreementStatus.InForce ? "state-ok" : "state-due";

    public string Icon(ListAgreements.Row row) =>
        row.Overdue || row.Gone is not null ? "warning" : row.Agreement.StatusOn(Today) == AgreementStatus.InForce ? "check" : "clock";
}
