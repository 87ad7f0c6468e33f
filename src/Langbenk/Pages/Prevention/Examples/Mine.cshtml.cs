using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.Examples;

namespace Langbenk.Pages.Prevention.Examples;

/// <summary>What waits for one's review, and one's own examples with where they stand.</summary>
[Needs("example.overview")]
public sealed class MineModel(ListExamples list) : StaffPage
{
    public IReadOnlyList<ExampleView> Waiting { get; private set; } = [];

    public IReadOnlyList<ExampleView> Own { get; private set; } = [];

    public bool MayWrite => ExampleActions.New.MayBegin(Actor);

    public bool MayReview => ExampleActions.Review.MayBegin(Actor);

    /// <summary>She came to review one that somebody else has reviewed meanwhile.</summary>
    public bool OthersWereFirst => Request.Query["vurdert"] == "ja";

    public async Task OnGetAsync()
    {
        Waiting = await list.Waiting(Actor, Today, Cancellation);
        Own = await list.Own(Actor, Today, Cancellation);
    }
}
