using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Prevention.Goals;
using Langbenk.Prevention.Indicators;
using Langbenk.Prevention.Plans;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;
using AddIndicator = Langbenk.Prevention.Goals.AddIndicator;

namespace Langbenk.Pages.Prevention.Goals;

/// <summary>Something to count for a goal. What must not be a target is refused beside the field, with better ones to choose.</summary>
[Needs("plan.write")]
public sealed class AddIndicatorModel(ReadGoals read, AddIndicator add) : FormPage
{
    const string Target = "maal";
    const string Follow = "folge";

    public Plan Plan { get; private set; } = null!;

    public GoalView Goal { get; private set; } = null!;

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

    public async Task<IActionResult> OnGetAsync(Guid id, Guid goal)
    {
        if (!await Find(id, goal) || !MayWrite)
        {
            return Missing();
        }

        await Show(new FormValues { ["bruk"] = Target });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid goal)
    {
        ReadForm();
        if (!await Find(id, goal))
        {
            return Missing();
        }

        if (OnlyDraft || ChoosesAnother())
        {
            return await Keep();
        }

        FollowsOnly();

        var wrong = Unreadable();
        return wrong.Count > 0 ? await Again(wrong) : await add.Handle(Actor, Input(goal), Today, Cancellation) switch
        {
            AddIndicator.Result.Added => await Done($"/planer/{id}/maal/{goal}"),
            AddIndicator.Result.MustNotBeTarget refusal => await Refuse(refusal),
            AddIndicator.Result.Refused refused => await Again(refused.Problem, FieldOf(refused.Problem.Number)),
            _ => Missing(),
        };
    }

    async Task<bool> Find(Guid id, Guid goal)
    {
        if (await read.Handle(Actor, id, Today, Cancellation) is not { HasPen: true } of || of.Goals.FirstOrDefault(one => one.Goal.Id == goal) is not { } found)
        {
            return false;
        }

        (Plan, Goal, MayWrite) = (of.Plan, found, of.MayWriteIn(Actor, found.Goal.MunicipalityId));
        Touch(PlanActions.Resource, id);
        return true;
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
        5164 => "start",
        5165 => "startdato",
        5167 => "maalverdi",
        _ => "skjema",
    };
}
