using Langbenk.Cooperation;
using Langbenk.Hosting;
using Langbenk.Hosting.SignIn;
using Langbenk.Kernel;
using Langbenk.Organisation.Admissions;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.InternalControl;
using Langbenk.Prevention.Plans;
using Langbenk.Texts;
using Langbenk.Work.Drafts;
using Langbenk.Work.Tasks;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Overview;

/// <summary>What waits for the one who has signed in: what lapses first on top.</summary>
[Needs("overview.read")]
public sealed class OverviewModel(
    ListTasks list, FinishTask finish, ReopenTask reopen, FindCheckedTasks checkedTasks, FindDraft drafts, SteeringSummary steering, PersonsSummary persons, ListPlans plans, ReadAdmissions admissions) : StaffPage
{
    public sealed record Group(Text Label, IReadOnlyList<WorkTask> Tasks);

    public IReadOnlyList<Group> Tasks { get; private set; } = [];

    /// <summary>What she marked as done today, and can take back.</summary>
    public IReadOnlyList<WorkTask> JustDone { get; private set; } = [];

    public IReadOnlyList<(string Form, string Window, DateTime SavedAt)> Drafts { get; private set; } = [];

    public IReadOnlyList<SteeringLine> Steering { get; private set; } = [];

    public IReadOnlyList<SteeringLine> Persons { get; private set; } = [];

    /// <summary>The municipality's own count has no other way in: it is no service's.</summary>
    public bool MayCountDiscussions => Actor.Acting is { AtService: false } && DiscussionActions.Count.MayBegin(Actor);

    /// <summary>An administrator has her work in the settings; nothing of it waits here.</summary>
    public bool OnlySettles => Actor.Holdings.All(held => held.Role == Role.Administrator);

    /// <summary>She sent a form that was opened for another of her places.</summary>
    public bool WasAnotherPlace => Request.Query["rolle"] == "byttet";

    /// <summary>Those whom another has asked to let in, and whom she is to know.</summary>
    public int Admissions { get; private set; }

    Dictionary<string, string> _plans = [];

    /// <summary>What the draft is about: which plan, and which part of it.</summary>
    public Text DraftName(string form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var about = OverviewTexts.DraftAbout(form);
        return form.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
        {
            ["planer", var plan, "del", var key, ..] when _plans.TryGetValue(plan, out var title) => OverviewTexts.Of(PlanTemplate.Find(key)?.Title ?? about, title),
            ["planer", var plan, ..] when _plans.TryGetValue(plan, out var title) => OverviewTexts.Of(about, title),
            _ => about,
        };
    }

    public async Task OnGetAsync()
    {
        Persons = await persons.Of(Actor, Today, Cancellation);
        Steering = await steering.Of(Actor, Today, UtcNow, Cancellation);
        if (PlatformActions.AnswerAdmission.MayBegin(Actor))
        {
            Admissions = await admissions.CountWaiting(Actor, Today, Cancellation);
        }

        Drafts = await drafts.All(Actor.AccountId, Hat.Of(Actor), Cancellation);
        if (Drafts.Any(draft => draft.Form.StartsWith("/planer/", StringComparison.Ordinal)) && PlanActions.Read.MayBegin(Actor))
        {
            _plans = (await plans.Handle(Actor, Today, Cancellation)).ToDictionary(plan => plan.Id.ToString(), plan => plan.Title);
        }

        var today = Today;
        Tasks = [.. (await list.OpenOf(Actor.Holders, Cancellation))
            .GroupBy(task => task.Due < today ? 0 : task.Due == today ? 1 : task.Due <= today.AddDays(7) ? 2 : 3)
            .OrderBy(group => group.Key).Select(group => new Group(OverviewTexts.When(group.Key), [.. group]))];
        JustDone = await ReadJustDone();
    }

    public static Text Word(SteeringState state) => state switch
    {
        SteeringState.Late => SteeringTexts.Late,
        SteeringState.Decide => SteeringTexts.Decide,
        SteeringState.Missing => SteeringTexts.Missing,
        SteeringState.UnderWay => SteeringTexts.UnderWay,
        _ => SteeringTexts.InOrder,
    };

    public static string Class(SteeringState state) => state switch
    {
        SteeringState.Late => "state-late",
        SteeringState.InOrder => "state-ok",
        SteeringState.UnderWay => "state-info",
        _ => "state-due",
    };

    public static string Icon(SteeringState state) => state switch
    {
        SteeringState.Late => "warning",
        SteeringState.Decide => "question",
        SteeringState.Missing => "clock",
        SteeringState.UnderWay => "info",
        _ => "check",
    };

    async Task<IReadOnlyList<WorkTask>> ReadJustDone()
    {
        var done = await list.DoneBy(Actor.AccountId, Actor.Holders, Today, Cancellation);
        var built = await checkedTasks.Among(done.ConvertAll(one => one.Id), Cancellation);
        return [.. done.Where(one => !built.Contains(one.Id))];
    }

    public async Task<IActionResult> OnPostAngreAsync(Guid oppgave) =>
        (await ReadJustDone()).Any(one => one.Id == oppgave) && await reopen.Handle(oppgave, Actor.Holders, Actor.AccountId, Today, Cancellation)
            ? Go("/oversikt") : Missing();

    public async Task<IActionResult> OnPostAsync(Guid oppgave) =>
        await finish.Handle(oppgave, Actor.Holders, Actor.AccountId, Today, Cancellation) ? Go("/oversikt") : Missing();
}
