using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Prevention.Goals;
using Langbenk.Prevention.Indicators;
using Langbenk.Prevention.Plans;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;
using AddIndicator = Langbenk.Prevention.Goals.AddIndicator;

namespace Langbenk.Pages.Prevention.Goals;

/// <summary>Something to count for a goal, new or changed. What must not be a target is refused beside the field, with better ones to choose.</summary>
[Needs("plan.write")]
public sealed class AddIndicatorModel(ReadGoals read, AddIndicator add, ChangeIndicator change) : FormPage
{
    const string Target = IndicatorForm.Target;
    const string Follow = IndicatorForm.Follow;

    public Plan Plan { get; private set; } = null!;

    public GoalView Goal { get; private set; } = null!;

    /// <summary>The one that is changed; null for a new one.</summary>
    public GoalIndicator? Indicator { get; private set; }

    public AddIndicator.Result.MustNotBeTarget? Refusal { get; private set; }

    /// <summary>One of the better ones, chosen with one press; its direction is still to be said.</summary>
    public KnownIndicator? Chosen { get; private set; }

    public IEnumerable<Choice> Known =>
    [
        new("", T(IndicatorTexts.OwnWords)),
        .. IndicatorRegister.All.Where(one => one.Use == IndicatorUse.Target).Select(one => new Choice(one.Key, T(one.Name))),
        .. IndicatorRegister.All.Where(one => one.Use == IndicatorUse.FollowOnly).Select(one => new Choice(one.Key, T(IndicatorTexts.OnlyFollowed(one.Name)))),
    ];

    public IEnumerable<Choice> Uses =>
        [new(Target, T(IndicatorTexts.UseTarget)), new(Follow, T(IndicatorTexts.UseFollow), T(IndicatorTexts.FollowInsteadHint))];

    public IEnumerable<Choice> Directions =>
    [
        new("", T(IndicatorTexts.NotChosen)),
        new(nameof(WantedDirection.Up), T(IndicatorTexts.Up)), new(nameof(WantedDirection.Down), T(IndicatorTexts.Down)),
    ];

    /// <summary>Asked when the form is opened. What is sent meanwhile is answered by the operation, with the reason.</summary>
    bool MayWrite { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, Guid goal, Guid? indicator)
    {
        if (!await Find(id, goal, indicator) || !MayWrite)
        {
            return Missing();
        }

        await Show(Indicator is { } stored ? IndicatorForm.Values(stored, Lang) : new FormValues { ["bruk"] = Target });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid goal, Guid? indicator)
    {
        ReadForm();
        if (!await Find(id, goal, indicator))
        {
            return Missing();
        }

        if (OnlyDraft || ChoosesAnother())
        {
            return await Keep();
        }

        FollowsOnly();

        var wrong = Unreadable();
        return wrong.Count > 0 ? await Again(wrong) : Indicator is null ? await Add(id, goal) : await Change(id, goal, Indicator.Id);
    }

    async Task<IActionResult> Add(Guid id, Guid goal) => await add.Handle(Actor, Input(goal), Today, Cancellation) switch
    {
        AddIndicator.Result.Added => await Done($"/planer/{id}/maal/{goal}"),
        AddIndicator.Result.MustNotBeTarget refusal => await Refuse(refusal),
        AddIndicator.Result.Refused refused => await Again(refused.Problem, FieldOf(refused.Problem.Number)),
        _ => Missing(),
    };

    async Task<IActionResult> Change(Guid id, Guid goal, Guid indicator) =>
        await change.Handle(Actor, indicator, Values.Number("versjon") ?? 0, Input(goal), Today, Cancellation) switch
        {
            ChangeIndicator.Result.Done => await Done($"/planer/{id}/maal/{goal}"),
            ChangeIndicator.Result.MustNotBeTarget refusal => await Refuse(refusal.Why),
            ChangeIndicator.Result.Refused refused => await Again(refused.Problem, FieldOf(refused.Problem.Number)),
            ChangeIndicator.Result.Conflict theirs => await Conflict(
                theirs.Now.Version, IndicatorForm.Compared(IndicatorForm.Values(theirs.Now, Lang), Values, Lang, Known, Uses, Directions)),
            _ => Missing(),
        };

    async Task<bool> Find(Guid id, Guid goal, Guid? indicator)
    {
        if (await read.Handle(Actor, id, Today, Cancellation) is not { HasPen: true } of || of.Goals.FirstOrDefault(one => one.Goal.Id == goal) is not { } found)
        {
            return false;
        }

        Indicator = found.Indicators.FirstOrDefault(one => one.Indicator.Id == indicator)?.Indicator;
        (Plan, Goal, MayWrite) = (of.Plan, found, of.MayWriteIn(Actor, found.Goal.MunicipalityId));
        Touch(PlanActions.Resource, id);
        return indicator is null || Indicator is not null;
    }

    Task<IActionResult> Refuse(AddIndicator.Result.MustNotBeTarget refusal)
    {
        Refusal = refusal;
        return Again(refusal.Problem, Values["indikator"].Length > 0 ? "indikator" : "navn");
    }

    /// <summary>One of the better ones is chosen: what was said of the refused one, which way it should go and from where, is no longer said.</summary>
    bool ChoosesAnother()
    {
        if (IndicatorRegister.Find(Values["velg"]) is not { } chosen)
        {
            return false;
        }

        Chosen = chosen;
        (Values["indikator"], Values["navn"], Values["bruk"], Values["velg"]) = (chosen.Key, "", Target, "");
        (Values["retning"], Values["maalverdi"], Values["enhet"], Values["start"], Values["startdato"]) = ("", "", "", "", "");
        return true;
    }

    /// <summary>The refused number is added to be followed: without direction and target.</summary>
    void FollowsOnly()
    {
        if (Values["folg-med"].Length > 0)
        {
            (Values["bruk"], Values["retning"], Values["maalverdi"], Values["folg-med"]) = (Follow, "", "", "");
        }
    }

    List<FieldError> Unreadable()
    {
        var wrong = new[] { "start", "maalverdi" }.Where(field => Values.Trimmed(field).Length > 0 && TypedNumber.Read(Values[field]) is null)
            .Select(field => new FieldError(field, T(IndicatorProblems.BadNumber.Title))).ToList();
        if (Values.Trimmed("startdato").Length > 0 && Values.Date("startdato") is null)
        {
            wrong.Add(new("startdato", T(GoalFormTexts.NotADate)));
        }

        return wrong;
    }

    AddIndicator.Input Input(Guid goal) => new(goal, Values["indikator"], Values["navn"])
    {
        Use = Values["bruk"] == Follow ? IndicatorUse.FollowOnly : IndicatorUse.Target,
        Definition = Values["definisjon"],
        Source = Values["kilde"],
        Unit = Values["enhet"],
        Wanted = Values.Choice<WantedDirection>("retning"),
        BaselineValue = TypedNumber.Read(Values["start"]),
        BaselineOn = Values.Date("startdato"),
        TargetValue = TypedNumber.Read(Values["maalverdi"]),
        Language = Lang == Language.En ? Language.Nb : Lang,
    };

    static string FieldOf(int problem) => problem switch
    {
        5160 or 5168 => "navn",
        5162 or 5163 => "retning",
        5164 or 5170 => "start",
        5165 => "startdato",
        5167 or 5171 => "maalverdi",
        _ => "skjema",
    };
}
