using Langbenk.Guidance.SavedAnswers;
using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Law.Reading;
using Langbenk.Law.Rulebook;
using Langbenk.Law.Sharing;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Law.Share;

/// <summary>
/// «Kan jeg dele?»: first the hard facts, then the answer so far with the one question whose answer can still matter
/// most. Every step is a GET of coded facts.
/// </summary>
public sealed class IndexModel(LawBook book, SharingEngine engine, TimeProvider time, SaveAnswer save) : OpenPage
{
    private IReadOnlyDictionary<string, string> wrong = new Dictionary<string, string>();

    public ShareFacts Facts { get; private set; } = null!;

    public ShareStep Step { get; private set; }

    /// <summary>What the page opens for changing, by the reader's choice: a step, consent, also, or a judged fact.</summary>
    public string? Edit { get; private set; }

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public IReadOnlyList<ContractError> Contradictions { get; private set; } = [];

    public ShareAnswer? Answer { get; private set; }

    public ShareJudgement? NextQuestion { get; private set; }

    /// <summary>A duty that nobody has judged comes before the answer: silence where one must speak is the worst error.</summary>
    public bool DutyIsNext => NextQuestion is { IsDuty: true };

    public IReadOnlyList<string> Extras { get; private set; } = [];

    public Vocabulary Vocabulary => book.Vocabulary;

    public DateOnly Today => time.OsloToday();

    public IActionResult OnGet()
    {
        Facts = ShareConsents.Tidied(ShareFacts.Read(Request.Query));
        if (Facts.Has(ShareKeys.Concerns) && Request.Query.ContainsKey("concerns"))
            return Redirect(Address + ShareConcerns.Answered(Facts, Request.Query["concerns"]!).Query());
        wrong = ShareSteps.Wrong(Facts, Vocabulary);
        Edit = Request.Query["edit"];
        Step = EditedStep(Edit) ?? ShareSteps.Next(Facts, [.. wrong.Keys]);
        if (Step == ShareStep.Answer)
            Decide();
        else
            FindErrors();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Facts = ShareConsents.Tidied(ShareFacts.Read(Request.Query)).With(ShareKeys.Concerns);
        wrong = ShareSteps.Wrong(Facts, Vocabulary);
        Step = ShareStep.Answer;
        if (wrong.Count > 0 || ShareSteps.Next(Facts, []) != ShareStep.Answer)
            return Redirect(Address + Facts.Query());
        Decide();
        if (Answer is null)
            return Page();
        var asOf = DateOnly.TryParseExact(Facts[ShareKeys.Date], "yyyy-MM-dd", out var day) ? day : Today;
        var saved = await save.Handle(new SaveAnswer.Input(AnswerKind.Decide, Facts.ToJson(), Answer.Rule.RuleId,
            Code.Verdicts.Of(Answer.Verdict), asOf, Today), cancellation);
        return saved is SaveAnswer.Result.Saved { Code: var code } ? Redirect($"{Request.PathBase}/svar/{code}") : Page();
    }

    public string Address => $"{Request.PathBase}{Request.Path}";

    public string Label(string list, string code) => T(Vocabulary.Label(list, code));

    public FieldError? ErrorOf(string field) => Errors.FirstOrDefault(e => e.Field == field);

    private static ShareStep? EditedStep(string? edit) => edit switch
    {
        "who" => ShareStep.Who,
        "about" => ShareStep.About,
        "what" => ShareStep.What,
        "why" => ShareStep.Why,
        "order" => ShareStep.Order,
        _ => null,
    };

    private void Decide()
    {
        Facts = ShareSteps.Without(Facts, wrong, Vocabulary);
        Errors = [.. wrong.Select(w => new FieldError(w.Key, T(ShareTexts.NotAnAnswer(w.Value))))];
        // A judgement that the reader opens again is asked anew, whatever was answered.
        if (Request.Query["ask"].ToString() is { Length: > 0 } again && ShareKeys.IsJudged(again))
            Facts = Facts.With(again);
        var reading = ShareRequest.Read(book, Facts, Today);
        if (reading.Request is not { } request)
        {
            Contradictions = reading.Errors;
            return;
        }

        Answer = ShareAnswer.Of(engine.Decide(request), book, Facts, Lang);
        NextQuestion = ShareNext.Of(Answer.Judgements, Facts, Request.Query["ask"]);
        Extras = ShareExtras.ThatMatter(book, engine, Facts, Today);
        // What could not be read may have closed the door: nothing is opened on the rest alone.
        if (wrong.Count > 0 && Answer.Verdict >= Verdict.May)
            Answer = null;
    }

    // A step that was opened for the first time is no mistake; one that was sent without an answer is.
    private void FindErrors()
    {
        var errors = wrong.Select(w => new FieldError(w.Key, T(w.Key is ShareKeys.Age or ShareKeys.SiblingAge
            ? ShareTexts.MissingAge : ShareTexts.NotAnAnswer(w.Value)))).ToList();
        if (Request.Query["sent"] == Step.ToString())
            errors.AddRange(ShareMissing.Of(Step, Facts).Where(f => !wrong.ContainsKey(f))
                .Select(f => new FieldError(f, T(f is ShareKeys.Age or ShareKeys.SiblingAge ? ShareTexts.MissingAge : ShareTexts.Missing))));
        Errors = errors;
        Facts = ShareSteps.Without(Facts, wrong, Vocabulary);
    }
}
