using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Plans.Hearings;

namespace Langbenk.Demo;

/// <summary>The hearing of the plan in the autumn of 2022: three services and three inhabitants answered.</summary>
sealed class PlanHearingDemo(OpenHearing open, AnswerHearing answer, CommentAnswer comment)
{
    static readonly DateOnly Opens = new(2022, 10, 17);
    static readonly DateOnly Closes = new(2022, 11, 30);

    public async Task Fill(DemoArea area, Guid plan, CancellationToken cancellation)
    {
        var opened = (OpenHearing.Result.Opened)await open.Handle(
            new(area.As(area.Planner), plan, Opens, Closes, PlanDemoTexts.Question, Opens), cancellation);
        foreach (var (from, who, part, day, text, verdict, why) in Answers(area))
        {
            var actor = from is null ? null : area.As(from);
            var received = (AnswerHearing.Result.Received)await answer.Handle(
                new(opened.Hearing.Id, actor, actor?.Acting?.ScopeId, who, part, text, Opens.AddDays(day)), cancellation);
            await comment.Handle(new(area.As(area.Planner), plan, received.Answer.Id, received.Answer.Version, verdict, why, Closes.AddDays(10)), cancellation);
        }
    }

    static (Account? From, string Who, string Part, int Day, string Text, AnswerVerdict Verdict, string Why)[] Answers(DemoArea area) =>
    [
        (area.ChildWelfareLeader, "", "cooperation", 8,
            "Skriv tydelig at alle kan drøfte anonymt med oss. Mange venter for lenge fordi de tror at de må melde med en gang.",
            AnswerVerdict.TakenIn, "dette gjør det lettere å spørre tidlig. Det står nå som punkt to i «Samarbeid»."),
        (area.NavLeader, "", "responsibility", 15,
            "Nav bør stå som ansvarlig for bolig og økonomi, og få beskjed når skolen ser at en familie har lite.",
            AnswerVerdict.PartlyTakenIn, "ansvaret er skrevet inn. Skolen kan bare gi beskjed når familien har sagt ja."),
        (area.Nurse, "", "goals", 21,
            "Ti dager til første samtale er stramt når vi er én på jobb. Vi klarer det hvis kommunene deler på vikarer.",
            AnswerVerdict.TakenIn, "styringsgruppa har bedt om en felles vikarordning."),
        (null, "Mor til to", "", 23,
            "Jeg måtte fortelle det samme til fem forskjellige. La oss få én å ringe til.",
            AnswerVerdict.TakenIn, "punkt to handler nå om én voksen som holder i trådene."),
        (null, "Ungdom, 16 år", "young-actors", 30,
            "Klubben stenger på fredager. Det er da vi trenger den mest.",
            AnswerVerdict.TakenIn, "klubbene i alle fem kommuner holder åpent på fredager fra nyttår."),
        (null, "", "economy", 41,
            "Planen koster penger vi ikke har. Bruk dem på veiene.",
            AnswerVerdict.NotTakenIn, "kommunestyrene har alt satt av pengene i økonomiplanen. Hver kommune gjør sitt eget valg når planen skal vedtas."),
    ];
}
