namespace Langbenk.Prevention.SelfEvaluations;

static class QuestionnaireNav
{
    public static Questionnaire Questionnaire { get; } = new(
        "nav-children",
        new("Navs arbeid med barn og familier", "Arbeidet Nav gjer med barn og familiar", "Nav's work with children and families"),
        new(
            "Nav møter mange foreldre som skole og barnehage ser lite til. Svar for kontoret deres slik det er i dag, ikke slik det burde være.",
            "Nav møter mange foreldre som skule og barnehage ser lite til. Svar for kontoret dykkar slik det er i dag, ikkje slik det burde vere.",
            "Nav meets many parents whom school and kindergarten see little of. Answer for your office as it is today, not as it should be."),
        "Nav Gjøvik, «Barnevernreform/Oppvekstreform – NAVs rolle?», foredrag i Statsforvalterens time 24.02.2022; sosialtjenesteloven §§ 1, 13, 17, 28, 45",
        [.. QuestionnaireNavFamilies.Groups, .. QuestionnaireNavTogether.Groups]);
}
