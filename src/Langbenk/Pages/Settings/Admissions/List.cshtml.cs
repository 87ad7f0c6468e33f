using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Organisation.Admissions;
using Langbenk.Texts;

namespace Langbenk.Pages.Settings.Admissions;

/// <summary>Those whom another has asked to let in, and what she has asked for herself.</summary>
[Needs("admission.read")]
public sealed class ListModel(ReadAdmissions read) : StaffPage
{
    public IReadOnlyList<ReadAdmissions.Row> Waiting { get; private set; } = [];

    public IReadOnlyList<ReadAdmissions.Own> Asked { get; private set; } = [];

    public bool MayAsk => PlatformActions.ManageOrganisation.MayBegin(Actor);

    public Text? DoneWords => Request.Query["gjort"].ToString() is { Length: > 0 } what ? AdmissionTexts.Done(what) : null;

    public async Task OnGetAsync()
    {
        Waiting = await read.Waiting(Actor, Today, Cancellation);
        Asked = await read.AskedBy(Actor, Today, Cancellation);
        foreach (var one in Waiting.Select(row => row.Admission).Concat(Asked.Select(own => own.Row.Admission)))
        {
            Touch("admission", one.Id);
        }
    }
}
