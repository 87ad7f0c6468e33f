namespace Langbenk.Prevention.SelfEvaluations;

public static class Questionnaires
{
    public static IReadOnlyList<Questionnaire> All { get; } = [QuestionnaireNav.Questionnaire, QuestionnaireFailures.Questionnaire];

    public static Questionnaire? Find(string key) => All.FirstOrDefault(questionnaire => questionnaire.Key == key);
}
