using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Law.Deadlines;
using Langbenk.Law.Rulebook;
using Langbenk.Texts;

namespace Langbenk.Pages.Law.Deadlines;

public sealed class CountModel(LawBook book, TimeProvider time) : OpenPage
{
    public DeadlineForm Form { get; private set; } = null!;

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public IReadOnlyList<DeadlineResult> Results { get; private set; } = [];

    /// <summary>Several days after each other: drawn when there is something to draw.</summary>
    public TimeLine? Line { get; private set; }

    /// <summary>Said once, not under every deadline.</summary>
    public bool LawMayHaveChanged => Results.Any(result => result.Has(Warning.LawReadUntil));

    public Vocabulary Vocabulary => book.Vocabulary;

    public DateOnly Today => time.OsloToday();

    public void OnGet()
    {
        Form = new DeadlineForm(Request.Query);
        if (Form.Event is null && Form.NamesEvent)
        {
            Errors = [new FieldError("hendelser", T(DeadlineTexts.UnknownEvent))];
        }
        else if (Form is { Event: not null, Sent: true })
        {
            Errors = [.. DeadlineFaults.In(Form, book.Dates).Select(fault => new FieldError(fault.Field, T(fault.Message)))];
            if (Errors.Count == 0)
            {
                Answer(Form.Event.Value);
            }
        }
    }

    public FieldError? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field);

    /// <summary>Where the reader can answer an open question yes or no, and what each gives.</summary>
    public IEnumerable<(string Address, Text Answer, Text Gives)> Openings(DeadlineJudgement judgement)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        var (yes, no) = (DeadlineSentences.Of(judgement.IfYes), DeadlineSentences.Of(judgement.IfNo));
        yield return (Form.With(judgement.Fact, "yes"), ShellTexts.Yes, yes == no ? DeadlineAnswerTexts.OnlyTogether : yes);
        yield return (Form.With(judgement.Fact, "no"), ShellTexts.No, no);
    }

    void Answer(DeadlineEvent of)
    {
        var counter = new DeadlineCounter(book);
        Results = counter.All(Form, of);
        var days = Results.Where(result => result.IsDeadline).Select(result => (result.Answer.Deadline!.Value, DeadlineShortTexts.Of(result.Request.Task) ?? result.Task, result.Relative)).ToArray();
        if (days.Length > 1)
        {
            Line = TimeLine.Of(days.Prepend((Form.Date!.Value, DeadlineShortTexts.Of(of) ?? DeadlineQuestions.Label(Vocabulary, of), false)));
        }
    }
}
