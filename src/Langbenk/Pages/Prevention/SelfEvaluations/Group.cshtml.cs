using Langbenk.Hosting;
using Langbenk.Pages.Prevention.Terms;
using Langbenk.Prevention;
using Langbenk.Prevention.SelfEvaluations;
using Langbenk.Prevention.Terms;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.SelfEvaluations;

/// <summary>One part of the questionnaire at a time.</summary>
[Needs("evaluation.answer")]
public sealed class GroupModel(SaveAnswers save) : EvaluationFormPage
{
    public int Part { get; private set; }

    public QuestionGroup Group => View.Questionnaire.Groups[Part - 1];

    public int Parts => View.Questionnaire.Groups.Count;

    /// <summary>What others answered to the same statements meanwhile.</summary>
    public IReadOnlyDictionary<string, SelfAnswer> Theirs { get; private set; } = new Dictionary<string, SelfAnswer>();

    /// <summary>The agreed words that stand in the statements: a label of a field cannot be opened.</summary>
    public IReadOnlyList<AdoptedTerm> Words { get; private set; } = [];

    public IReadOnlyList<Choice> Answers => [.. AnswerScale.Answers.Select(answer => new Choice($"{answer.Value}", T(answer.Label)))];

    public async Task<IActionResult> OnGetAsync(Guid id, int del)
    {
        if (!await Open(id, del))
        {
            return Missing();
        }

        var stored = new FormValues();
        foreach (var question in Group.Questions)
        {
            var answer = View.Answers.GetValueOrDefault(question.Key);
            stored[question.Key] = $"{answer?.Value}";
            stored[question.Key + "-kommentar"] = answer?.Comment ?? "";
            stored[question.Key + "-sett"] = $"{answer?.Version ?? 0}";
        }

        await Show(stored);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, int del)
    {
        ReadForm();
        if (!await Open(id, del))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        switch (await save.Handle(Actor, id, [.. Group.Questions.Select(Typed)], Today, Cancellation))
        {
            case SaveAnswers.Result.Saved:
                return await Done(Part < Parts ? $"/egenvurdering/{id}/del/{Part + 1}" : $"/egenvurdering/{id}");
            case SaveAnswers.Result.Refused refused:
                return await Again(refused.Problem, FieldOf(refused));
            case SaveAnswers.Result.Conflict conflict:
                Theirs = conflict.Theirs.ToDictionary(answer => answer.Question);
                conflict.Theirs.ToList().ForEach(answer => Values[answer.Question + "-sett"] = $"{answer.Version}");
                return await Conflict(T(Theirs.Count > 0 ? EvaluationTexts.Conflict : EvaluationTexts.SameMoment));
            default:
                return Missing();
        }
    }

    SaveAnswers.Typed Typed(Question question) => new(
        question.Key, Values.Number(question.Key), Values[question.Key + "-kommentar"], Values.Number(question.Key + "-sett") ?? 0);

    /// <summary>A finished one has no form: it is not there to be filled in.</summary>
    async Task<bool> Open(Guid id, int part)
    {
        if (!await Find(id, EvaluationActions.Answer) || View.Evaluation.FinishedOn is not null || part < 1 || part > Parts)
        {
            return false;
        }

        Part = part;
        var words = await Service<ReadPageWords>().OfPlace(View.Evaluation.MunicipalityId, View.Evaluation.ServiceId, Today, Cancellation);
        foreach (var question in Group.Questions)
        {
            words.Mark($"{T(question.Statement)} {T(question.GoodLooksLike)}");
        }

        (Words, Service<PageTerms>().Words) = (words.Found.ToList(), words);
        return true;
    }

    static string FieldOf(SaveAnswers.Result.Refused refused) =>
        refused.Question.Length == 0 ? "skjema"
        : refused.Problem == SelfEvaluationProblems.UnknownAnswer ? refused.Question
        : refused.Question + "-kommentar";
}
