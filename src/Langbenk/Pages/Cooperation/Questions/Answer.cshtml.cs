using Langbenk.Cooperation.Requests.OwnWords;
using Langbenk.Cooperation.Requests.Questions;
using Langbenk.Hosting;
using Langbenk.Law.Rulebook;
using Langbenk.Pages.People;
using Langbenk.Pages.Sharing;
using Langbenk.Sharing.Consents;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Questions;

/// <summary>A question to her service: answered by its own decision, or put aside without anybody being told.</summary>
[Needs("question.answer")]
public sealed class AnswerModel(ReadQuestions read, ReadOwnWords own, AnswerQuestion answer, LawBook book) : FormPage
{
    public ReadQuestions.Row Row { get; private set; } = null!;

    /// <summary>How her own service keeps its answer.</summary>
    public OwnKeeping? Kept { get; private set; }

    public string ChildName => PersonNames.Of(Row.Child, T);

    public IEnumerable<Choice> Kinds => KindWords.Choices(book.Vocabulary, ConsentKinds.Offered, T);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        await Show(new FormValues());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await Find(id))
        {
            return Missing();
        }

        return OnlyDraft ? await Keep() : await Answered(await answer.Answer(Actor, id, Values["svar"], KindWords.Read(Values.All("slag")), Today, UtcNow, Cancellation));
    }

    public async Task<IActionResult> OnPostAsideAsync(Guid id)
    {
        ReadForm();
        return await Find(id) ? await Answered(await answer.PutAside(Actor, id, Today, Cancellation)) : Missing();
    }

    async Task<IActionResult> Answered(AnswerQuestion.Result result) => result switch
    {
        AnswerQuestion.Result.Done => await Done("/sporsmal"),
        AnswerQuestion.Result.Refused refused => await Again(refused.Faults.Select(one => (one.Field switch { "Kinds" => "slag", "Words" => "svar", _ => "skjema" }, one.Problem))),
        _ => Missing(),
    };

    async Task<bool> Find(Guid id)
    {
        if (await read.One(Actor, id, Today, Cancellation) is not { } row)
        {
            return false;
        }

        Row = row;
        Kept = row.Answer is { } answered ? (await own.Kept(Actor, [answered.Id], Cancellation)).GetValueOrDefault(answered.Id) : null;
        Touch("question", id);
        Touch("person", row.Child.Id);
        return true;
    }
}
