using Langbenk.Hosting;
using Langbenk.Pages.Prevention.Terms;
using Langbenk.Prevention;
using Langbenk.Prevention.Goals;
using Langbenk.Prevention.Measures;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Terms;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Goals;

/// <summary>One goal with its measures and indicators; a measure is added and taken away here.</summary>
[Needs("plan.read")]
public sealed class SeeGoalModel(ReadGoals read, LinkMeasure link, ChangeGoal change, ReadPageWords words, PageTerms terms, ListMeasures catalogue,
    ReadEndedIndicators ended) : FormPage
{
    public ReadGoals.Of Of { get; private set; } = null!;

    public GoalView Goal { get; private set; } = null!;

    public IReadOnlyList<IndicatorView> Ended { get; private set; } = [];

    public bool MayWrite => Of.MayWriteIn(Actor, Goal.Goal.MunicipalityId);

    /// <summary>The measures of the catalogue that she may read and the goal does not have yet.</summary>
    public IReadOnlyList<Choice> Catalogue { get; private set; } = [];

    /// <summary>The page's address after the language.</summary>
    public string Root => $"planer/{Of.Plan.Id}/maal/{Goal.Goal.Id}";

    public async Task<IActionResult> OnGetAsync(Guid id, Guid goal)
    {
        if (!await Find(id, goal))
        {
            return Missing();
        }

        await Show(new FormValues());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid goal)
    {
        ReadForm();
        if (!await Find(id, goal) || !Of.HasPen)
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        if (Values.Id("fjern") is { } measure)
        {
            var removed = await link.Remove(Actor, measure, Today, Cancellation);
            return removed is LinkMeasure.Result.Done ? Go("/" + Root) : await Answer(removed);
        }

        if (Values["ta-ut"].Length > 0)
        {
            return await change.Drop(Actor, goal, Today, Cancellation) switch
            {
                ChangeGoal.Result.Done => await Done($"/planer/{id}/maal"),
                ChangeGoal.Result.Refused refused => await Again(refused.Problem),
                _ => Missing(),
            };
        }

        var chosen = Catalogue.FirstOrDefault(choice => choice.Value.Length > 0 && choice.Value == Values["katalog"]);
        return await Answer(await link.Add(
            Actor, goal, chosen is null ? null : Guid.Parse(chosen.Value), chosen?.Label ?? Values["tiltak"], Today, Cancellation));
    }

    async Task<IActionResult> Answer(LinkMeasure.Result result) => result switch
    {
        LinkMeasure.Result.Done => await Done("/" + Root),
        LinkMeasure.Result.Refused refused => await Again(refused.Problem, "tiltak"),
        _ => Missing(),
    };

    async Task<bool> Find(Guid id, Guid goal)
    {
        if (await read.Handle(Actor, id, Today, Cancellation) is not { } of || of.Goals.FirstOrDefault(one => one.Goal.Id == goal) is not { } found)
        {
            return false;
        }

        (Of, Goal) = (of, found);
        Ended = await ended.Handle(goal, Cancellation);
        terms.Words = await words.Of(of.Plan.LeadMunicipalityId, Cancellation);
        Catalogue = of.HasPen && MeasureActions.Read.MayBegin(Actor)
            ? [new Choice("", T(GoalFormTexts.NotFromCatalogue)), .. (await catalogue.Handle(Actor, null, Today, Cancellation))
                .Where(one => found.Measures.All(link => link.MeasureId != one.Measure.Id)).Select(one => new Choice($"{one.Measure.Id}", one.Measure.Name))]
            : [];
        Touch(PlanActions.Resource, id);
        return true;
    }
}
