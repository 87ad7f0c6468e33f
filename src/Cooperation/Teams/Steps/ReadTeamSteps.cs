using Langbenk.Cooperation.Teams.Outsiders;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Outsiders;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams.Steps;

/// <summary>
/// Every step of a team with who and why, from the first question to the family on: what her own service asked, invited, took in and ended, and
/// what was asked of it. Of what others did among themselves there is nothing, nor a gap where it was.
/// </summary>
public sealed class ReadTeamSteps(ICooperationData data, IOrganisationData organisation, TeamsInReach reach, ReadConsents consents, ReadDisclosures disclosures, ReadOutsiders outsiders) : IOperation
{
    public async Task<IReadOnlyList<TeamStep>> Of(Actor actor, ReadTeams.Whole whole, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(whole);
        var (team, service) = (whole.Team, whole.Mine.ServiceId);
        var parts = await reach.Participants(actor).AsNoTracking().Where(one => one.TeamId == team.Id && (one.ServiceId == service || one.InvitedByServiceId == service)).ToListAsync(cancellation);
        var offers = await data.All<HolderOffer>().AsNoTracking().Where(one => one.TeamId == team.Id && (one.ToServiceId == service || one.FromServiceId == service)).ToListAsync(cancellation);
        var others = await data.All<OutsiderPart>().AsNoTracking().Where(one => one.TeamId == team.Id && one.ByServiceId == service).ToListAsync(cancellation);
        var told = (await disclosures.Of(actor, [.. parts.Where(one => one.InvitedByServiceId == service && one.ServiceId != service).Select(one => one.Id)], cancellation)).ToLookup(one => one.ResourceId);
        var ids = parts.SelectMany(one => new[] { one.ServiceId, one.InvitedByServiceId }).Concat(offers.SelectMany(one => new[] { one.ToServiceId, one.FromServiceId }))
            .Concat(told.SelectMany(one => one).Select(one => one.ToServiceId ?? service)).Distinct().ToList();
        var names = await organisation.Services.AsNoTracking().Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, cancellation);
        var named = await outsiders.Of([.. others.Select(one => one.OutsiderId)], cancellation);
        TeamStep[] steps =
        [
            .. team.WrongChildOn is not null ? [] : Asked(await consents.Of(actor, team.ChildId, today, cancellation), team.ConsentId),
            .. parts.SelectMany(one => Around(one, service, names, [.. told[one.Id].Where(row => row.ToServiceId != one.ServiceId && row.On == one.InvitedOn).Select(row => names[row.ToServiceId ?? service])])),
            .. offers.SelectMany(one => Passing(one, names)),
            .. others.SelectMany(one => Outside(one, named[one.OutsiderId].Title)),
            .. whole.Closings.SelectMany(Endings),
        ];
        // Who has left learns nothing of what came after.
        return [.. steps.Where(one => whole.Mine.TakesPart || one.On <= whole.Mine.LeftOn).OrderBy(one => one.On).ThenBy(one => one.Kind)];
    }

    /// <summary>Her own service's questions to the family: the one it rests on now, and those that it took the place of.</summary>
    static IEnumerable<TeamStep> Asked(IReadOnlyList<ReadConsents.Row> all, Guid last)
    {
        for (var at = all.FirstOrDefault(one => one.Consent.Id == last); at is { IsOwn: true }; at = at.Consent.ReplacesId is { } earlier ? all.FirstOrDefault(one => one.Consent.Id == earlier) : null)
        {
            yield return new(TeamStepKind.ConsentAsked, at.Consent.AskedOn, "", at.Consent.AskedByName, at.Consent.PurposeText);
            foreach (var (answer, person, name) in at.Answers)
            {
                if (answer.AnsweredOn is { } said)
                {
                    var kind = answer.State switch { AnswerState.Refused => TeamStepKind.SaidNo, AnswerState.DoesNotUnderstand => TeamStepKind.TooYoung, _ => TeamStepKind.SaidYes };
                    yield return new(kind, said, name, answer.RecordedByName, answer.How, answer.Form) { PersonId = person };
                }

                if (answer.WithdrawnOn is { } withdrawn)
                {
                    yield return new(TeamStepKind.Withdrew, withdrawn, name, answer.WithdrawnByName, answer.WithdrawnAtId == at.Consent.ServiceId ? answer.WithdrawnHow : "") { PersonId = person };
                }
            }
        }
    }

    static IEnumerable<TeamStep> Around(Participation part, Guid service, Dictionary<Guid, string> names, IReadOnlyList<string> told)
    {
        var name = names[part.ServiceId];
        if (part.InvitedByServiceId == part.ServiceId)
        {
            yield return new(TeamStepKind.Opened, part.InvitedOn, name, part.InvitedByName);
        }
        else
        {
            yield return part.ServiceId == service
                ? new(TeamStepKind.WasInvited, part.InvitedOn, names[part.InvitedByServiceId], part.InvitedByName, part.Message)
                : new(TeamStepKind.Invited, part.InvitedOn, name, part.InvitedByName, part.Message, To: string.Join(", ", told.Distinct()));
            if (part is { AnsweredOn: { } answered, State: ParticipationState.Accepted or ParticipationState.Left or ParticipationState.Declined })
            {
                yield return new(part.State == ParticipationState.Declined ? TeamStepKind.Declined : TeamStepKind.Accepted, answered, name, part.AnsweredByName, part.DeclinedWhy);
            }
        }

        if (part.LeftOn is { } left)
        {
            yield return new(TeamStepKind.Left, left, name, "");
        }
    }

    static IEnumerable<TeamStep> Passing(HolderOffer offer, Dictionary<Guid, string> names)
    {
        yield return new(TeamStepKind.BatonOffered, offer.OfferedOn, names[offer.ToServiceId], offer.OfferedByName);
        if (offer is { Accepted: { } taken, AnsweredOn: { } day })
        {
            yield return new(taken ? TeamStepKind.BatonTaken : TeamStepKind.BatonNotTaken, day, names[offer.ToServiceId], offer.AnsweredByName);
        }
    }

    static IEnumerable<TeamStep> Outside(OutsiderPart part, string name)
    {
        yield return new(TeamStepKind.TookIn, part.Since, name, part.ByName);
        if (part.EndedOn is { } ended)
        {
            yield return new(TeamStepKind.LetOut, ended, name, "");
        }
    }

    static IEnumerable<TeamStep> Endings(TeamClosing closing)
    {
        yield return new(TeamStepKind.Closed, closing.ClosedOn, "", closing.ClosedByName, closing.Evaluation);
        if (closing.ReopenedOn is { } again)
        {
            yield return new(TeamStepKind.Reopened, again, "", "");
        }
    }
}
