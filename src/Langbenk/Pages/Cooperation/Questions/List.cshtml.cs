using Langbenk.Cooperation.Requests.OwnWords;
using Langbenk.Cooperation.Requests.Questions;
using Langbenk.Hosting;

namespace Langbenk.Pages.Cooperation.Questions;

/// <summary>What her service has asked others, with what came back; and what it is asked.</summary>
[Needs("question.read")]
public sealed class ListModel(ReadQuestions read, ReadOwnWords own) : StaffPage
{
    public IReadOnlyList<ReadQuestions.Row> Asked { get; private set; } = [];

    public IReadOnlyList<ReadQuestions.Row> Received { get; private set; } = [];

    /// <summary>How her own service keeps what it asked.</summary>
    public IReadOnlyDictionary<Guid, OwnKeeping> Kept { get; private set; } = new Dictionary<Guid, OwnKeeping>();

    public async Task OnGetAsync()
    {
        Asked = await read.Asked(Actor, Today, Cancellation);
        Received = await read.Received(Actor, Today, Cancellation);
        Kept = await own.Kept(Actor, [.. Asked.Select(one => one.Question.Id)], Cancellation);
        foreach (var row in Asked.Concat(Received))
        {
            Touch("question", row.Question.Id);
            Touch("person", row.Child.Id);
        }
    }
}
