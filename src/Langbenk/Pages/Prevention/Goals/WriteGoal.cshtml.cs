using System.Globalization;
using Langbenk.Audit.Events;
using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Prevention.Coverage;
using Langbenk.Prevention.Goals;
using Langbenk.Prevention.Plans;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;
using AGoal = Langbenk.Prevention.Goals.Goal;
using WriteGoal = Langbenk.Prevention.Goals.WriteGoal;

namespace Langbenk.Pages.Prevention.Goals;

/// <summary>A new goal, or a goal in other words.</summary>
[Needs("plan.write")]
public sealed class WriteGoalModel(ReadGoals read, WriteGoal write, ListResponsible responsible) : FormPage
{
    const string ServicePrefix = "t-";
    const string MunicipalityPrefix = "k-";

    IReadOnlyList<ListResponsible.Place> _whose = [];

    public Plan Plan { get; private set; } = null!;

    public GoalView? Goal { get; private set; }

    public ListResponsible.Places Places { get; private set; } = new([], []);

    public IEnumerable<Choice> Whose =>
        [new("", T(GoalTexts.AllMunicipalities)), .. _whose.Select(one => new Choice(one.Id.ToString(), one.Name))];

    public IEnumerable<Choice> Responsible =>
    [
        new("", T(GoalFormTexts.NotChosen)),
        .. Places.Services.Select(one => new Choice(ServicePrefix + one.Id, one.Name)),
        .. Places.Municipalities.Select(one => new Choice(MunicipalityPrefix + one.Id, T(GoalFormTexts.MunicipalityItself(one.Name)))),
    ];

    public IEnumerable<Choice> Levels => PlanCoverage.AllLevels.Select(level => new Choice(level.ToString(), T(GoalTexts.LevelOf(level))));

    /// <summary>As a measure's: from pregnancy on.</summary>
    public IEnumerable<Choice> Ages => Enumerable.Range(AGoal.BeforeBirth, AGoal.OldestAge - AGoal.BeforeBirth + 1)
        .Select(age => new Choice($"{age}", T(MeasureWordTexts.Age(age)) is var word ? char.ToUpperInvariant(word[0]) + word[1..] : "")).Prepend(new("", T(GoalFormTexts.NotChosen)));

    public IEnumerable<Choice> Themes =>
        [new("", T(IndicatorTexts.NotChosen)), .. GoalThemes.All.Select(theme => new Choice(theme.Key, T(theme.Name)))];

    /// <summary>Asked when the form is opened. What is sent meanwhile is answered by the operation, with the reason.</summary>
    bool MayWrite { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, Guid? goal)
    {
        if (!await Find(id, goal) || !MayWrite)
        {
            return Missing();
        }

        await Show(Goal is null ? new FormValues { [FormValues.MarkField] = $"{Guid.NewGuid()}" } : Stored(Goal.Goal));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid? goal)
    {
        ReadForm();
        if (!await Find(id, goal))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        var wrong = Unreadable();
        return wrong.Count > 0 ? await Again([.. wrong, .. Beside(wrong, GoalFaults.Of(Input(id, goal)))]) : await write.Handle(Actor, Input(id, goal), Today, Cancellation) switch
        {
            WriteGoal.Result.Done done => await Done($"/planer/{id}/maal/{done.Goal.Id}"),
            WriteGoal.Result.Refused refused => await Again(refused.Problems),
            WriteGoal.Result.Conflict conflict => await Both(conflict.Now),
            _ => Missing(),
        };
    }

    async Task<bool> Find(Guid id, Guid? goal)
    {
        if (await read.Handle(Actor, id, Today, Cancellation) is not { HasPen: true } of)
        {
            return false;
        }

        (Plan, Goal) = (of.Plan, of.Goals.FirstOrDefault(one => one.Goal.Id == goal));
        MayWrite = of.MayWriteIn(Actor, Goal?.Goal.MunicipalityId);
        Places = await responsible.Handle(id, Today, Cancellation);
        _whose = [.. Places.Municipalities.Where(one => of.MayWriteIn(Actor, one.Id) || one.Id == Goal?.Goal.MunicipalityId)];
        Touch(PlanActions.Resource, id);
        return goal is null || Goal is not null;
    }

    Task<IActionResult> Both(Goal now)
    {
        var both = new Comparison(Stored(now), Values, Lang);
        return Conflict(
            now.Version,
            both.Words("maal", GoalFormTexts.Goal),
            both.Words("endring", GoalFormTexts.Change),
            both.Words("effekt", GoalFormTexts.Effect),
            both.Chosen("ansvarlig", GoalFormTexts.Responsible, Responsible),
            both.Words("stilling", GoalFormTexts.Position),
            both.Day("frist", GoalTexts.Deadline),
            both.Chosen("gjelder", GoalFormTexts.Whose, Whose),
            both.Chosen("niva", GoalFormTexts.Levels, Levels),
            both.Chosen("alder-fra", GoalFormTexts.AgeFrom, Ages),
            both.Chosen("alder-til", GoalFormTexts.AgeTo, Ages),
            both.Chosen("tema", GoalFormTexts.Theme, Themes));
    }

    Task<IActionResult> Again(IReadOnlyList<Problem> problems)
    {
        Service<AuditTrail>().End(AuditOutcome.Refused, problems[0].Number);
        return Again([.. Beside([], problems)]);
    }

    /// <summary>What else is wrong, beside fields that have nothing said of them yet; the two ages are one.</summary>
    IEnumerable<FieldError> Beside(IReadOnlyList<FieldError> said, IReadOnlyList<Problem> problems)
    {
        var fields = said.Select(one => one.Field == "alder-til" ? "alder-fra" : one.Field).ToHashSet();
        return problems.Where(one => fields.Add(FieldOf(one.Number))).Select(one => new FieldError(FieldOf(one.Number), T(one.Title)));
    }

    List<FieldError> Unreadable()
    {
        var wrong = new List<FieldError>();
        if (Values.Trimmed("frist").Length > 0 && Values.Date("frist") is null)
        {
            wrong.Add(new("frist", T(GoalFormTexts.NotADate)));
        }

        wrong.AddRange(new[] { "alder-fra", "alder-til" }
            .Where(field => Values.Trimmed(field).Length > 0 && Values.Number(field) is null)
            .Select(field => new FieldError(field, T(GoalFormTexts.NotAnAge))));
        return wrong;
    }

    WriteGoal.Input Input(Guid plan, Guid? goal) => new(plan, Values["maal"])
    {
        Id = goal,
        Version = Values.Number("versjon") ?? 0,
        Mark = goal is null ? Values.Id(FormValues.MarkField) : null,
        MunicipalityId = Values.Id("gjelder"),
        Change = Values["endring"],
        Effect = Values["effekt"],
        Levels = Values.All("niva").Select(level => Enum.TryParse<GoalLevels>(level, out var known) ? known : GoalLevels.None)
            .Aggregate(GoalLevels.None, (all, one) => all | one),
        AgeFrom = Values.Number("alder-fra"),
        AgeTo = Values.Number("alder-til"),
        Theme = Values["tema"],
        ServiceId = Chosen(ServicePrefix),
        ResponsibleMunicipalityId = Chosen(MunicipalityPrefix),
        Position = Values["stilling"],
        Deadline = Values.Date("frist"),
    };

    Guid? Chosen(string prefix) =>
        Values["ansvarlig"] is var chosen && chosen.StartsWith(prefix, StringComparison.Ordinal) && Guid.TryParse(chosen[prefix.Length..], out var id) ? id : null;

    FormValues Stored(Goal goal) => new FormValues
    {
        ["maal"] = goal.Text,
        ["endring"] = goal.Change,
        ["effekt"] = goal.Effect,
        ["gjelder"] = goal.MunicipalityId?.ToString() ?? "",
        ["ansvarlig"] = goal.ResponsibleServiceId is { } service ? ServicePrefix + service
            : goal.ResponsibleMunicipalityId is { } municipality ? MunicipalityPrefix + municipality : "",
        ["stilling"] = goal.ResponsiblePosition,
        ["frist"] = goal.Deadline is { } deadline ? DateWords.Of(deadline, Lang) : "",
        ["alder-fra"] = goal.AgeFrom?.ToString(CultureInfo.InvariantCulture) ?? "",
        ["alder-til"] = goal.AgeTo?.ToString(CultureInfo.InvariantCulture) ?? "",
        ["tema"] = goal.Theme,
        ["versjon"] = goal.Version.ToString(CultureInfo.InvariantCulture),
    }.SetAll("niva", PlanCoverage.AllLevels.Where(level => goal.Levels.HasFlag(level)).Select(level => level.ToString()));

    static string FieldOf(int problem) => problem switch
    {
        5120 or 5133 => "maal",
        5121 => "endring",
        5122 => "alder-fra",
        5123 => "tema",
        5124 or 5131 => "ansvarlig",
        5125 => "stilling",
        5126 or 5130 => "gjelder",
        5129 or 5132 => "frist",
        _ => "skjema",
    };
}
