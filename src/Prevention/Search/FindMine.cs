using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Goals;
using Langbenk.Prevention.Measures;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Terms;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Search;

/// <summary>
/// Finds by name and words among what someone at work may read, each kind through the action that opens it. One query a kind,
/// whatever there is; the words are compared here, so that both databases find alike and no index holds anybody's text.
/// </summary>
public sealed class FindMine(IPreventionData data, IOrganisationData organisation, AccessGate gate, FindShared shared, FindDaily daily, FindInTexts texts) : IOperation
{
    /// <summary>More than a municipality has of any kind; a bound all the same.</summary>
    internal const int MostRead = 2000;

    public async Task<IReadOnlyList<FoundGroup>> Handle(
        Actor actor, SearchWords words, Language language, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (words.IsEmpty)
        {
            return [];
        }

        Found[] named =
        [
            .. await Plans(actor, words, today, cancellation),
            .. await Goals(actor, words, today, cancellation),
            .. await Measures(actor, words, today, cancellation),
            .. await Terms(actor, words, today, cancellation),
            .. await daily.Agreements(actor, words, today, cancellation),
            .. await daily.Activities(actor, words, today, cancellation),
            .. await daily.Bodies(actor, words, today, cancellation),
            .. await daily.Duties(actor, words, language, today, cancellation),
            .. await shared.Examples(words, actor, today, cancellation),
            .. await shared.Networks(words, actor, today, cancellation),
        ];
        var known = named.Where(one => one.Fit > 0).Select(one => (one.Kind, one.Id)).ToHashSet();
        var within = await texts.Handle(actor, words, language, today, cancellation);
        return FoundGroup.Of([.. named, .. within.Where(one => !known.Contains((one.Kind, one.Id)))]);
    }

    async Task<IEnumerable<Found>> Plans(Actor actor, SearchWords words, DateOnly today, CancellationToken cancellation)
    {
        var open = gate.Open(actor, PlanActions.Read, today);
        var rows = await (
            from plan in data.All<Plan>()
            where open.Contains(plan.Id)
            join lead in organisation.Municipalities on plan.LeadMunicipalityId equals lead.Id
            orderby plan.PeriodFrom descending, plan.Id descending
            select new { plan.Id, plan.Title, plan.PeriodFrom, plan.PeriodTo, lead.Name }).Take(MostRead).ToListAsync(cancellation);
        return rows.Select(row => new Found(
            FoundKind.Plan, row.Title, $"{row.Name}, {row.PeriodFrom}–{row.PeriodTo}", $"planer/{row.Id}",
            words.Fit(row.Title, row.Name, $"{row.PeriodFrom} {row.PeriodTo}"), PlanActions.Resource, row.Id));
    }

    async Task<IEnumerable<Found>> Goals(Actor actor, SearchWords words, DateOnly today, CancellationToken cancellation)
    {
        var open = gate.Open(actor, PlanActions.Read, today);
        var rows = await (
            from goal in data.All<Goal>()
            where open.Contains(goal.PlanId) && goal.DroppedOn == null
            join plan in data.All<Plan>() on goal.PlanId equals plan.Id
            orderby goal.Id descending
            select new { goal.Id, goal.PlanId, goal.Text, goal.Change, goal.Effect, plan.Title }).Take(MostRead).ToListAsync(cancellation);
        return rows.Select(row => new Found(
            FoundKind.Goal, row.Text, row.Title, $"planer/{row.PlanId}/maal/{row.Id}", words.Fit(row.Text, row.Change, row.Effect), PlanActions.Resource, row.PlanId));
    }

    async Task<IEnumerable<Found>> Measures(Actor actor, SearchWords words, DateOnly today, CancellationToken cancellation)
    {
        var rows = await (
            from pair in data.CarriedOn(data.Open(gate, actor, MeasureActions.Read, today), today)
            join service in organisation.Services on pair.Row.ServiceId equals service.Id
            let measure = pair.Measure
            orderby measure.SortKey, measure.Id
            select new { measure.Id, measure.Name, measure.WhatItIs, measure.WhoItIsFor, measure.LegalBasis, Service = service.Name }).Take(MostRead).ToListAsync(cancellation);
        return rows.Select(row => new Found(
            FoundKind.Measure, row.Name, row.Service, $"tiltak/{row.Id}",
            words.Fit(row.Name, row.Service, row.WhatItIs, row.WhoItIsFor, row.LegalBasis), MeasureActions.Resource, row.Id));
    }

    async Task<IEnumerable<Found>> Terms(Actor actor, SearchWords words, DateOnly today, CancellationToken cancellation)
    {
        var open = gate.Open(actor, TermActions.Read, today);
        var rows = await (
            from term in data.All<Term>()
            where open.Contains(term.AgreementId)
            from now in data.All<TermDefinition>().Where(one => one.TermId == term.Id && one.ReplacedOn == null).DefaultIfEmpty()
            orderby term.SortKey, term.Id
            select new { term.AgreementId, term.Key, term.Word, term.Forms, Text = now == null ? "" : now.Text }).Take(MostRead).ToListAsync(cancellation);
        return rows.Select(row => new Found(
            FoundKind.Term, row.Word, row.Text, $"ord/{row.Key}", words.Fit($"{row.Word} {row.Forms}", row.Text), TermActions.Resource, row.AgreementId));
    }
}
