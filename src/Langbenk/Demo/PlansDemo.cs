using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Sections;

namespace Langbenk.Demo;

/// <summary>
/// One living plan for the five municipalities, along the time line of Barneverntjenesten i Nord-Østerdal (presentation 2023):
/// begun in the summer of 2022, out for a hearing in the autumn, before the councils from February 2023.
/// </summary>
sealed class PlansDemo(StartPlan start, ReadPart readPart, SaveSection save) : IDemoPart
{
    internal static readonly DateOnly Begun = new(2022, 6, 20);
    internal static readonly DateOnly Written = new(2022, 10, 12);

    static readonly string[] OptionalParts = ["knowledge", "levels", "young-actors", "economy", "follow-up"];

    public int Order => 10;

    public async Task Fill(DemoArea area, CancellationToken cancellation)
    {
        var planner = area.As(area.Planner);
        var plan = ((StartPlan.Result.Started)await start.Handle(
            new(planner, PlanDemoTexts.Title, 2023, 2026, area.Host.Id, [.. area.Municipalities.Select(one => one.Id)],
                [area.ChildWelfare.Id, area.Nav.Id, area.EducationalPsychological.Id, .. area.HealthClinics.Select(one => one.Id), .. area.Schools.Select(one => one.Id)],
                OptionalParts, Begun, Begun), cancellation)).Plan;
        area.PlanId = plan.Id;
        await Write(area, plan.Id, cancellation);
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

    internal static DateTime At(DateOnly day) => day.ToDateTime(new TimeOnly(11, 20), DateTimeKind.Utc);
}
