using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Agreements;
using Langbenk.Prevention.Bodies;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Wheel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Search;

/// <summary>
/// What stands inside the long texts that someone at work may read: the parts of plans, what agreements say, minutes. The best place
/// of each thing, and it leads there.
/// </summary>
public sealed class FindInTexts(IPreventionData data, AccessGate gate) : IOperation
{
    internal async Task<IReadOnlyList<Found>> Handle(
        Actor actor, SearchWords words, Language language, DateOnly today, CancellationToken cancellation)
    {
        Found[] all =
        [
            .. await Plans(actor, words, language, today, cancellation),
            .. await Agreements(actor, words, today, cancellation),
            .. await Minutes(actor, words, today, cancellation),
            .. await BodyMinutes(actor, words, today, cancellation),
        ];
        return [.. all.Where(one => one.Fit > 0).GroupBy(one => (one.Kind, one.Id)).Select(group => group.MaxBy(one => one.Fit)!)];
    }

    async Task<IEnumerable<Found>> Plans(Actor actor, SearchWords words, Language language, DateOnly today, CancellationToken cancellation)
    {
        var open = gate.Open(actor, PlanActions.Read, today);
        var rows = await (
            from section in data.All<PlanSection>()
            where open.Contains(section.PlanId) && section.Length > 0
            join plan in data.All<Plan>() on section.PlanId equals plan.Id
            orderby section.PlanId descending, section.Order, section.Id
            select new { section.PlanId, plan.Title, section.Key, Own = section.Title, section.Text }).Take(FindMine.MostRead).ToListAsync(cancellation);
        return rows.Select(row => new Found(
            FoundKind.Plan, row.Title, PartTitle(row.Key, row.Own, language), $"planer/{row.PlanId}/les#del-{row.Key}",
            words.FitBody(row.Title, SearchWords.BodyOf(row.Text)), PlanActions.Resource, row.PlanId));
    }

    async Task<IEnumerable<Found>> Agreements(Actor actor, SearchWords words, DateOnly today, CancellationToken cancellation)
    {
        var open = gate.Open(actor, AgreementActions.Read, today);
        var titles = await data.All<Agreement>().Where(one => open.Contains(one.Id)).OrderByDescending(one => one.Id)
            .Select(one => new { one.Id, one.Title, one.Meetings }).Take(FindMine.MostRead).ToListAsync(cancellation);
        var duties = await data.All<AgreementDuty>().Where(one => open.Contains(one.AgreementId)).OrderByDescending(one => one.AgreementId).ThenBy(one => one.Place)
            .Select(one => new { one.AgreementId, Text = one.Who + ": " + one.Does }).Take(FindMine.MostRead).ToListAsync(cancellation);
        var routines = await data.All<AgreementRoutine>().Where(one => open.Contains(one.AgreementId)).OrderByDescending(one => one.AgreementId).ThenBy(one => one.Place)
            .Select(one => new { one.AgreementId, Text = one.Title + "\n" + one.Steps }).Take(FindMine.MostRead).ToListAsync(cancellation);
        var texts = duties.Concat(routines).ToLookup(one => one.AgreementId, one => one.Text);
        return titles.Select(row => Of(row.Id, row.Title, string.Join('\n', texts[row.Id].Append(row.Meetings))));

        Found Of(Guid id, string title, string text)
        {
            var fit = words.FitBody(title, SearchWords.BodyOf(text));
            return new(FoundKind.Agreement, title, fit > 0 ? words.LineIn(text) : "", $"avtaler/{id}", fit, AgreementActions.Resource, id);
        }
    }

    async Task<IEnumerable<Found>> Minutes(Actor actor, SearchWords words, DateOnly today, CancellationToken cancellation)
    {
        var open = gate.Open(actor, WheelActions.Read, today);
        var rows = await (
            from done in data.All<WheelDone>()
            where open.Contains(done.ActivityId) && done.Minutes != ""
            join activity in data.All<WheelActivity>() on done.ActivityId equals activity.Id
            orderby done.HeldOn descending, done.Id
            select new { activity.Id, activity.Title, done.Year, done.Month, done.HeldOn, done.Minutes }).Take(FindMine.MostRead).ToListAsync(cancellation);
        return rows.Select(row => Held(
            FoundKind.Activity, row.Title, row.HeldOn, row.Minutes, $"aarshjul/{row.Id}/moete/{row.Year}-{row.Month:00}", words, WheelActions.Resource, row.Id));
    }

    async Task<IEnumerable<Found>> BodyMinutes(Actor actor, SearchWords words, DateOnly today, CancellationToken cancellation)
    {
        var open = gate.Open(actor, BodyActions.Read, today);
        var rows = await (
            from meeting in data.All<BodyMeeting>()
            where open.Contains(meeting.BodyId)
            join body in data.All<StandingBody>() on meeting.BodyId equals body.Id
            orderby meeting.HeldOn descending, meeting.Id
            select new { body.Id, body.Name, meeting.HeldOn, meeting.Minutes }).Take(FindMine.MostRead).ToListAsync(cancellation);
        return rows.Select(row => Held(FoundKind.Body, row.Name, row.HeldOn, row.Minutes, $"organ/{row.Id}", words, BodyActions.Resource, row.Id));
    }

    internal static string PartTitle(string key, string own, Language language) => PlanTemplate.Find(key)?.Title[language] ?? own;

    static Found Held(FoundKind kind, string name, DateOnly held, string minutes, string path, SearchWords words, string resource, Guid id)
    {
        var fit = words.FitBody(name, SearchWords.BodyOf(minutes));
        return new(kind, name, fit > 0 ? $"{held.Day}.{held.Month}.{held.Year}: {words.LineIn(minutes)}" : "", path, fit, resource, id);
    }
}
