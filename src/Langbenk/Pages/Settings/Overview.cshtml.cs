using Langbenk.Hosting;

namespace Langbenk.Pages.Settings;

[Needs("organisation.manage")]
public sealed class OverviewModel : StaffPage
{
    public void OnGet()
    {
    }
}
