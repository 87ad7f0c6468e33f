using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.Competence;

namespace Langbenk.Pages.Prevention.Competence;

/// <summary>Numbers about the staff, service by service. Never a public page.</summary>
[Needs("competence.read")]
public sealed class IndexModel(ReadCompetence read) : StaffPage
{
    public IReadOnlyList<ReadCompetence.ServiceHistory> Services { get; private set; } = [];

    public bool MayCount => CompetenceActions.Count.MayBegin(Actor);

    public async Task OnGetAsync()
    {
        Services = await read.Handle(Actor, Today, Cancellation);
        foreach (var service in Services)
        {
            Touch(CompetenceActions.Resource, service.Latest.Count.Id);
        }
    }
}
