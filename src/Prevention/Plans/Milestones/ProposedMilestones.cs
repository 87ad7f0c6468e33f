using Langbenk.Kernel;

namespace Langbenk.Prevention.Plans.Milestones;

/// <summary>
/// The time line that five municipalities kept (Barneverntjenesten i Nord-Østerdal, presentation 2023): begun in the summer,
/// out for a hearing in the autumn, finished and adopted in February. Months are counted from the start.
/// </summary>
public static class ProposedMilestones
{
    public static IReadOnlyList<(int Months, Text Title)> TimeLine { get; } =
    [
        (1, new("Arbeidsgruppen er satt ned, og alle vet hva de skal gjøre", "Arbeidsgruppa er sett ned, og alle veit kva dei skal gjere",
            "The work group is set up, and everybody knows what to do")),
        (2, new("Vi vet hva som finnes i dag, og hva som mangler", "Vi veit kva som finst i dag, og kva som manglar",
            "We know what exists today, and what is missing")),
        (3, new("Barn, unge og foreldre har sagt hva de mener", "Barn, unge og foreldre har sagt kva dei meiner",
            "Children, young people and parents have said what they think")),
        (4, new("Planen er klar til høring", "Planen er klar til høyring", "The plan is ready for the hearing")),
        (6, new("Høringen er over, og alle har fått svar på innspillene", "Høyringa er over, og alle har fått svar på innspela",
            "The hearing is over, and everybody has had an answer to their input")),
        (7, new("Saken er sendt til kommunestyret", "Saka er send til kommunestyret", "The case has been sent to the council")),
    ];

    public static Text Adopted { get; } = new(
        "Kommunestyret har vedtatt planen", "Kommunestyret har vedteke planen", "The council has adopted the plan");

    /// <summary>In every language it may have been written in: the adoption itself finishes it.</summary>
    internal static IReadOnlyList<string> AdoptedTitles { get; } = [Adopted.Nb, Adopted.Nn, Adopted.En];

    const int AdoptedAfter = 8;

    /// <summary>The lead answers for the shared steps; each municipality for its own council's.</summary>
    public static IEnumerable<Milestone> For(Plan plan, IReadOnlyList<Guid> municipalities, Language language) =>
    [
        .. TimeLine.Select(step => New(plan, step.Title[language], step.Months, plan.LeadMunicipalityId)),
        .. municipalities.Select(municipality => Adoption(plan, municipality, language)),
    ];

    public static Milestone Adoption(Plan plan, Guid municipality, Language language) => New(plan, Adopted[language], AdoptedAfter, municipality);

    static Milestone New(Plan plan, string title, int months, Guid municipality) => new()
    {
        Id = Guid.CreateVersion7(),
        PlanId = plan.Id,
        Title = title,
        DueOn = Due(plan.StartedOn, months),
        MunicipalityId = municipality,
    };

    /// <summary>Those that have the day they were proposed with.</summary>
    internal static void Move(IEnumerable<Milestone> open, DateOnly from, DateOnly to)
    {
        var steps = TimeLine.Append((AdoptedAfter, Adopted)).ToList();
        foreach (var milestone in open)
        {
            if (steps.FirstOrDefault(step => Languages.All.Any(language => step.Item2[language] == milestone.Title) && milestone.DueOn == Due(from, step.Item1)) is ( > 0 and var months, _))
            {
                milestone.DueOn = Due(to, months);
            }
        }
    }

    static DateOnly Due(DateOnly start, int months) => LastDayOfMonth(start.AddMonths(months));

    static DateOnly LastDayOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));
}
