using Langbenk.Prevention.Competence;
using Langbenk.Prevention.InternalControl;

namespace Langbenk.Demo;

/// <summary>The child welfare service's staff in three years: it grows, it loses people, and the deputy does not meet the requirement yet.</summary>
sealed class CompetenceDemo(CountCompetence count) : IDemoPart
{
    public int Order => 61;

    public async Task Fill(DemoArea area, CancellationToken cancellation)
    {
        var year = area.Today.Year;
        const string plan = "Stedfortreder begynner på videreutdanning (30 studiepoeng) høsten 2027 og er ferdig våren 2028. Da har stillingen mer enn to års erfaring. Kommunene dekker studiet.";
        await Count(area, new DateOnly(year - 2, 10, 1), 16, 1.5m, 4, [1, 3, 1, 9, 1, 0], EducationCategory.RelevantBachelor, "");
        await Count(area, new DateOnly(year - 1, 10, 1), 17.5m, 2, 3, [2, 3, 1, 10, 1, 0], EducationCategory.BachelorFourYears, "");
        await Count(area, new DateOnly(year, 10, 1), 18.4m, 1, 2, [3, 4, 2, 8, 1, 0], EducationCategory.BachelorFourYears, plan);
    }

    async Task Count(
        DemoArea area, DateOnly on, decimal positions, decimal vacant, int left, int[] people, EducationCategory leader, string plan)
    {
        var categories = Enum.GetValues<EducationCategory>();
        var input = new CountCompetence.Input(
            area.ChildWelfare.Id, on, positions, vacant, left, categories.Zip(people).ToDictionary(pair => pair.First, pair => pair.Second),
            leader, EducationCategory.RelevantBachelor, plan);
        var day = on > area.Today ? on : area.Today;
        if (await count.Handle(area.As(area.ChildWelfareLeader), input, day) is CountCompetence.Result.Refused refused)
        {
            throw new InvalidOperationException($"The demonstration was refused: {refused.Problem.Number}");
        }
    }
}
