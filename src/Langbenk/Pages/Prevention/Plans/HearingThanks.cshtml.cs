using Langbenk.Hosting;

namespace Langbenk.Pages.Prevention.Plans;

/// <summary>After an answer. It says the same whatever the id is: nothing is looked up.</summary>
[Steering]
public sealed class HearingThanksModel : OpenPage
{
    public Guid Id { get; private set; }

    public void OnGet(Guid id) => Id = id;
}
