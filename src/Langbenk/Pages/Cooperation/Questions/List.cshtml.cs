using Langbenk.Cooperation.Requests.Questions;
using Langbenk.Hosting;

namespace Langbenk.Pages.Cooperation.Questions;

/// <summary>What her service has asked others, with what came back; and what it is asked.</summary>
[Needs("question.read")]
public sealed class ListModel(ReadQuestions read) : StaffPage
{
    public IReadOnlyList<ReadQuestions.Row> Asked { get; private set; } = [];

    public IReadOnlyList<ReadQuestions.Row> Received { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Asked = await read.Asked(Actor, Today, Cancellation);
        Received = await read.Received(Actor, Today, Cancellation);
        foreach (var row in Asked.Concat(Received))
        {
            Touch("question", row.Question.Id);
            Touch("person", row.Child.Id);
        }
    }
}
