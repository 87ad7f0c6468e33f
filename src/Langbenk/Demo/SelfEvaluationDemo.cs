using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.SelfEvaluations;

namespace Langbenk.Demo;

/// <summary>Four years of self-evaluation of the child welfare service and of Nav; Nav is not done with this year's.</summary>
sealed class SelfEvaluationDemo(StartEvaluation start, SaveAnswers save, FinishEvaluation finish, AddSelfAction addAction) : IDemoPart
{
    /// <summary>One digit a statement in the questionnaire's order; 0 is not relevant, a dash is unanswered.</summary>
    static readonly string[] ChildWelfareAnswers = ["222132221222111221212", "223132232222212221222", "233232232323222232322", "334233333323322332332"];

    static readonly string[] NavAnswers = ["1122120121122211221", "2122130221222221221", "3222230222333232322", "33332303323--------"];

    static readonly Dictionary<string, string> Comments = new()
    {
        ["fail-talk-with-child"] = "Vi har fått samtaleguide etter alder. Den brukes i fire av fem saker.",
        ["fail-in-time"] = "To ledige stillinger i høst ga for sene evalueringer.",
        ["nav-ask-about-children"] = "Spørsmålet står nå i første samtale, også når saken gjelder økonomi.",
    };

    public int Order => 62;

    public async Task Fill(DemoArea area, CancellationToken cancellation)
    {
        var childWelfare = area.As(area.ChildWelfareLeader);
        var nav = area.As(area.NavLeader);
        for (var at = 0; at < ChildWelfareAnswers.Length; at++)
        {
            var year = area.Today.Year - ChildWelfareAnswers.Length + 1 + at;
            var own = await Evaluate(area, childWelfare, area.ChildWelfare, "known-failures", year, ChildWelfareAnswers[at], true, cancellation);
            await Evaluate(area, nav, area.Nav, "nav-children", year, NavAnswers[at], year < area.Today.Year, cancellation);
            if (year == area.Today.Year)
            {
                await Act(childWelfare, own, "fail-emergency-gentler", "Øv på akuttsaker med barnevernvakta og Nav", "Fagleder mottak", area.Today.AddDays(60), area.Today, cancellation);
                await Act(childWelfare, own, "fail-in-time", "Før opp evalueringsdato i alle nye tiltaksplaner", "Teamleder tiltak", area.Today.AddDays(35), area.Today, cancellation);
            }
        }
    }

    async Task<Guid> Evaluate(
        DemoArea area, Actor actor, Service service, string questionnaire, int year, string answers, bool finished, CancellationToken cancellation)
    {
        var started = new DateOnly(year, 9, 15);
        var day = started < area.Today ? started : area.Today;
        var evaluation = ((StartEvaluation.Result.Started)await start.Handle(
            actor, new StartEvaluation.Input(questionnaire, service.Id, year), day, cancellation)).Evaluation;
        var typed = Questionnaires.Find(questionnaire)!.Questions.Zip(answers)
            .Select(pair => new SaveAnswers.Typed(
                pair.First.Key, pair.Second == '-' ? null : pair.Second - '0', year == area.Today.Year ? Comments.GetValueOrDefault(pair.First.Key, "") : "", 0))
            .ToList();
        Must(await save.Handle(actor, evaluation.Id, typed, day, cancellation) is SaveAnswers.Result.Saved);
        if (finished)
        {
            Must(await finish.Handle(actor, evaluation.Id, "Leder, to teamledere, tre saksbehandlere og en fra ungdomsrådet", day, cancellation)
                is FinishEvaluation.Result.Done);
        }

        return evaluation.Id;
    }

    async Task Act(
        Actor actor, Guid evaluation, string question, string action, string position, DateOnly due, DateOnly today, CancellationToken cancellation) =>
        Must(await addAction.Handle(actor, new AddSelfAction.Input(evaluation, question, action, position, due), today, cancellation)
            is AddSelfAction.Result.Added);

    static void Must(bool done)
    {
        if (!done)
        {
            throw new InvalidOperationException("The demonstration was refused.");
        }
    }
}
