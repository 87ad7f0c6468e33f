using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Adoptions;
using Langbenk.Prevention.Plans.Evaluations;
using Langbenk.Prevention.Plans.Groups;
using Langbenk.Prevention.Plans.Hearings;
using Langbenk.Prevention.Plans.Links;
using Langbenk.Prevention.Plans.Milestones;
using Langbenk.Prevention.Plans.Sections;

namespace Langbenk.Demo;

/// <summary>
/// One living plan for the five municipalities, along the time line of Barneverntjenesten i Nord-Østerdal (presentation 2023):
/// begun in the summer of 2022, out for a hearing in the autumn, before the councils from February 2023.
/// </summary>
sealed class PlansDemo(
    StartPlan start, ReadPlan read, ReadPart readPart, SaveSection save, AddLink addLink, AddGroup addGroup, AddMilestone addMilestone,
    FinishMilestone finish, RecordAdoption record, EvaluatePlan evaluate,
    OpenHearing open, AnswerHearing answer, CommentAnswer comment) : IDemoPart
{
    static readonly DateOnly Begun = new(2022, 6, 20);
    static readonly DateOnly Written = new(2022, 10, 12);
    static readonly DateOnly Evaluated = new(2024, 3, 14);

    static readonly (int Municipality, DateOnly On, string CaseNumber)[] Adoptions =
    [
        (0, new(2023, 2, 9), "PS 6/23"), (1, new(2023, 2, 16), "PS 11/23"), (2, new(2023, 2, 23), "PS 4/23"), (4, new(2023, 3, 2), "PS 9/23"),
        (3, new(2023, 4, 13), "PS 15/23"),
    ];

    static readonly string[] OptionalParts = ["knowledge", "levels", "young-actors", "economy", "follow-up"];

    public int Order => 10;

    public async Task Fill(DemoArea area, CancellationToken cancellation)
    {
        var planner = area.As(area.Planner);
        var plan = ((StartPlan.Result.Started)await start.Handle(
            new(planner, PlanDemoTexts.Title, 2023, 2026, area.Host.Id, [.. area.Municipalities.Select(one => one.Id)],
                [area.ChildWelfare.Id, area.Nav.Id, area.EducationalPsychological.Id, .. area.HealthClinics.Select(one => one.Id), .. area.Schools.Select(one => one.Id)],
                OptionalParts, Begun, Begun), cancellation)).Plan;
        await Write(area, plan.Id, cancellation);
        await new PlanHearingDemo(open, answer, comment).Fill(area, plan.Id, cancellation);
        await Adopt(area, plan.Id, cancellation);
        await Work(area, plan, cancellation);
    }

    async Task Write(DemoArea area, Guid plan, CancellationToken cancellation)
    {
        foreach (var (key, text) in PlanDemoTexts.Shared)
        {
            await Save(area.As(area.Planner), plan, key, null, text, cancellation);
        }

        foreach (var (municipality, text) in PlanDemoTexts.Local)
        {
            var writer = area.As(municipality == 1 ? area.OtherPlanner : area.Planner);
            await Save(writer, plan, "responsibility", area.Municipalities[municipality].Id, text, cancellation);
        }
    }

    async Task Save(Actor writer, Guid plan, string key, Guid? municipality, string text, CancellationToken cancellation)
    {
        var section = (await readPart.Handle(writer, plan, key, Written, cancellation))!.Sections.First(row => row.Section.MunicipalityId == municipality).Section;
        await save.Handle(new(writer, section.Id, section.Version, text, Written, At(Written)), cancellation);
    }

    async Task Adopt(DemoArea area, Guid plan, CancellationToken cancellation)
    {
        var sentBack = new DateOnly(2023, 2, 23);
        await Record(3, AdoptionStatus.SentBack, sentBack, "PS 7/23", PlanDemoTexts.SentBackNote);
        foreach (var (municipality, on, caseNumber) in Adoptions)
        {
            await Record(municipality, AdoptionStatus.Adopted, on, caseNumber, "");
        }

        Task Record(int municipality, AdoptionStatus status, DateOnly on, string caseNumber, string note) => record.Handle(
            new(area.As(area.Planner), plan, area.Municipalities[municipality].Id, status, on, caseNumber, note, on, At(on)), cancellation);
    }

    async Task Work(DemoArea area, Plan plan, CancellationToken cancellation)
    {
        var planner = area.As(area.Planner);
        foreach (var milestone in (await read.Handle(planner, plan.Id, Evaluated, null, cancellation))!.Milestones.Select(row => row.Milestone))
        {
            var done = milestone.DueOn.AddDays(milestone.MunicipalityId == area.Municipalities[3].Id ? 44 : -3);
            await finish.Handle(planner, plan.Id, milestone.Id, done, Evaluated, cancellation);
        }

        await addMilestone.Handle(new(planner, plan.Id, "Evalueringen er lagt fram for kommunestyret", area.Today.AddDays(-24), area.Municipalities[2].Id, area.Today), cancellation);
        await addMilestone.Handle(new(planner, plan.Id, "Ungdomsrådene har sagt hva den nye planen bør handle om", area.Today.AddDays(40), area.Host.Id, area.Today), cancellation);
        await addMilestone.Handle(new(planner, plan.Id, "Felles fagdag for alle ansatte er holdt", area.Today.AddDays(75), area.ChildWelfare.Id, area.Today), cancellation);
        await addGroup.Handle(new(planner, plan.Id, "Arbeidsgruppa", "Skriver planen, henter inn hva barn og foreldre mener, og svarer på høringen.",
            ["Leder av barneverntjenesten", "Leder av Nav", "Helsesykepleier fra Storfjell", "Rektor fra Langvatn", "To fra ungdomsrådene"], Begun), cancellation);
        await addGroup.Handle(new(planner, plan.Id, "Styringsgruppa", "Avgjør det arbeidsgruppa ikke blir enig om, og ser planen sammen med økonomien.",
            ["De fem kommunedirektørene"], Begun), cancellation);
        foreach (var municipality in area.Municipalities)
        {
            await Link(PlanLinkKind.SocietalPart, "Samfunnsdelen 2022–2034");
            if (municipality != area.Municipalities[4])
            {
                await Link(PlanLinkKind.Economy, "Økonomiplan 2023–2026");
            }

            Task Link(PlanLinkKind kind, string name) => addLink.Handle(new(planner, plan.Id, municipality.Id, kind, name, "", Written), cancellation);
        }

        await evaluate.Handle(new(planner, plan.Id, Evaluated, PlanDemoTexts.WhatWorked, PlanDemoTexts.WhatChanges, Evaluated), cancellation);
    }

    internal static DateTime At(DateOnly day) => day.ToDateTime(new TimeOnly(11, 20), DateTimeKind.Utc);
}
