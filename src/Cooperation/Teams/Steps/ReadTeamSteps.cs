using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Outsiders;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Persons;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Outsiders;
using Langbenk.Sharing.Weighing;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams.Steps;

/// <summary>
/// Every step of a team with who and why, from the first question to the family on: what her own service asked, invited, took in and ended, and
/// what was asked of it. Of what others did among themselves there is nothing, nor a gap where it was.
/// </summary>
public sealed class ReadTeamSteps(ICooperationData data, IPeopleData people, IOrganisationData organisation, OpenPersons open, TeamsInReach reach, ReadDisclosures disclosures, ReadOutsiders outsiders) : IOperation
{
    /// <param name="consents">All that she may read for the child of the team.</param>
    public async Task<IReadOnlyList<TeamStep>> Of(Actor actor, ReadTeams.Whole whole, IReadOnlyList<ReadConsents.Row> consents, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(whole);
        var (team, service) = (whole.Team, whole.Mine.ServiceId);
        var known = await reach.Participants(actor).AsNoTracking().Where(one => one.TeamId == team.Id).ToListAsync(cancellation);
        var parts = known.FindAll(one => one.ServiceId == service || one.InvitedByServiceId == service);
        var offers = await data.All<HolderOffer>().AsNoTracking().Where(one => one.TeamId == team.Id && (one.ToServiceId == service || one.FromServiceId == service)).ToListAsync(cancellation);
        var others = await data.All<OutsiderPart>().AsNoTracking().Where(one => one.TeamId == team.Id && one.ByServiceId == service).ToListAsync(cancellation);
        var told = (await disclosures.Of(actor, [.. known.Select(one => one.Id), .. others.Select(one => one.Id)], cancellation)).Where(one => one.FromServiceId == service && one.ToServiceId is not null).ToLookup(one => one.ResourceId);
        var closings = await data.All<TeamClosing>().AsNoTracking().Where(one => one.TeamId == team.Id && (one.ServiceId == service || one.ReopenedByServiceId == service)).ToListAsync(cancellation);
        var left = await (from one in data.All<LeftUntold>()
                          join entry in data.All<TeamEntry>() on one.EntryId equals entry.Id
                          where one.ServiceId == service && entry.TeamId == team.Id
                          select new { Untold = one, entry.Kind }).AsNoTracking().ToListAsync(cancellation);
        var untold = left.ToDictionary(one => one.Untold.Id, one => Receiver.Read(one.Untold.ToKey) ?? default);
        var ids = known.SelectMany(one => new[] { one.ServiceId, one.InvitedByServiceId }).Concat(offers.SelectMany(one => new[] { one.ToServiceId, one.FromServiceId }))
            .Concat(told.SelectMany(one => one).Select(one => one.ToServiceId!.Value)).Concat(untold.Values.Select(one => one.ServiceId ?? service)).Distinct().ToList();
        var names = await organisation.Services.AsNoTracking().Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, cancellation);
        var named = await outsiders.Of([.. others.Select(one => one.OutsiderId).Concat(untold.Values.Select(one => one.OutsiderId).OfType<Guid>()).Distinct()], cancellation);
        // Who is closed to her has no name here either.
        var (leftOut, hidden) = (untold.Values.Select(one => one.PersonId).OfType<Guid>().Distinct().ToList(), open.OutOfSight(actor, today));
        var persons = await people.All<Person>().AsNoTracking().Where(one => leftOut.Contains(one.Id) && !hidden.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, cancellation);
        TeamStep[] steps =
        [
            .. team.WrongChildOn is not null ? [] : Asked(consents, team),
            .. parts.SelectMany(one => Around(one, service, names, At(one.Id, one.InvitedOn))),
            .. known.Where(one => one.ServiceId != service).SelectMany(one => Showing(names[one.ServiceId], told[one.Id].Where(row => row.ToServiceId != one.ServiceId && !(one.InvitedByServiceId == service && row.On == one.InvitedOn)), names)),
            .. offers.SelectMany(one => Passing(one, names)),
            .. others.SelectMany(one => Outside(one, named[one.OutsiderId].Title, At(one.Id, one.Since))),
            .. others.SelectMany(one => Showing(named[one.OutsiderId].Title, told[one.Id].Where(row => row.On != one.Since), names)),
            .. left.Select(one => new TeamStep(one.Untold.IsDuty ? TeamStepKind.LeftUntoldDuty : TeamStepKind.LeftUntold, one.Untold.On, NameOf(untold[one.Untold.Id]), one.Untold.ByName) { Entry = one.Kind, PersonId = untold[one.Untold.Id].PersonId is { } person && persons.ContainsKey(person) ? person : null }),
            .. closings.SelectMany(one => Endings(one, service)),
        ];
        // Who has left learns nothing of what came after.
        return [.. steps.Where(one => whole.Mine.TakesPart || one.On <= whole.Mine.LeftOn).OrderBy(one => one.On).ThenBy(one => one.Kind)];

        string NameOf(Receiver one) => one.OutsiderId is { } outsider ? named[outsider].Title : one.ServiceId is { } other ? names[other] : persons.GetValueOrDefault(one.PersonId ?? Guid.Empty, "");

        // Told of it as it was done; what was told of it since is a step of its own.
        string At(Guid part, DateOnly day) => string.Join(", ", told[part].Where(row => row.On == day && known.Find(one => one.Id == part)?.ServiceId != row.ToServiceId).Select(row => names[row.ToServiceId!.Value]).Distinct());
    }

    static IEnumerable<TeamStep> Showing(string whom, IEnumerable<Disclosure> told, Dictionary<Guid, string> names) =>
        told.GroupBy(one => (one.On, one.DecidedByName)).Select(of => new TeamStep(TeamStepKind.Showed, of.Key.On, whom, of.Key.DecidedByName, To: string.Join(", ", of.Select(one => names[one.ToServiceId!.Value]).Distinct())));

    /// <summary>
    /// Her own service's questions to the family for what the team is for: the one it rests on, those that it took the place of, those that were
    /// asked beside it, and those that were to take its place and got a no.
    /// </summary>
    static IEnumerable<TeamStep> Asked(IReadOnlyList<ReadConsents.Row> all, TeamAroundChild team)
    {
        var own = all.Where(one => one.IsOwn).ToList();
        HashSet<Guid> asked = [team.ConsentId, .. own.Where(one => team.IsFor(one.Consent.PurposeText)).Select(one => one.Consent.Id)];
        while (own.Find(one => asked.Contains(one.Consent.Id) ? one.Consent.ReplacesId is { } earlier && !asked.Contains(earlier) : one.Consent.ReplacesId is { } replaced && asked.Contains(replaced)) is { } more)
        {
            asked.Add(asked.Contains(more.Consent.Id) ? more.Consent.ReplacesId!.Value : more.Consent.Id);
        }

        return own.Where(one => asked.Contains(one.Consent.Id)).SelectMany(Said);
    }

    static IEnumerable<TeamStep> Said(ReadConsents.Row at)
    {
        yield return new(TeamStepKind.ConsentAsked, at.Consent.AskedOn, "", at.Consent.AskedByName, at.Consent.PurposeText);
        foreach (var (answer, person, name) in at.Answers)
        {
            if (answer.YoungOn is { } young)
            {
                yield return new(TeamStepKind.TooYoung, young, name, answer.YoungByName, answer.YoungHow) { PersonId = person };
            }

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

    static IEnumerable<TeamStep> Around(Participation part, Guid service, Dictionary<Guid, string> names, string told)
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
                : new(TeamStepKind.Invited, part.InvitedOn, name, part.InvitedByName, part.Message, To: told);
            if (part is { AnsweredOn: { } answered, State: ParticipationState.Accepted or ParticipationState.Left or ParticipationState.Declined })
            {
                yield return new(part.State == ParticipationState.Declined ? TeamStepKind.Declined : TeamStepKind.Accepted, answered, name, part.AnsweredByName, part.DeclinedWhy);
            }
        }

        if (part.LeftOn is { } left)
        {
            yield return new(TeamStepKind.Left, left, name, part.LeftByName);
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

    static IEnumerable<TeamStep> Outside(OutsiderPart part, string name, string told)
    {
        yield return new(TeamStepKind.TookIn, part.Since, name, part.ByName, To: told);
        if (part.EndedOn is { } ended)
        {
            yield return new(TeamStepKind.LetOut, ended, name, part.EndedByName);
        }
    }

    /// <summary>Who ended or opened it in another service is that service's own.</summary>
    static IEnumerable<TeamStep> Endings(TeamClosing closing, Guid service)
    {
        if (closing.ServiceId == service)
        {
            yield return new(TeamStepKind.Closed, closing.ClosedOn, "", closing.ClosedByName, closing.Evaluation);
        }

        if (closing.ReopenedOn is { } again)
        {
            yield return new(TeamStepKind.Reopened, again, "", closing.ReopenedByServiceId == service ? closing.ReopenedByName : "");
        }
    }
}
