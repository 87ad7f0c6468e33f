using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Organisation;
using Langbenk.Organisation.Services;
using Langbenk.Sharing;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Microsoft.EntityFrameworkCore;
using Actor = Langbenk.Organisation.Staff.Actor;

namespace Langbenk.Cooperation.Requests;

/// <summary>The reception refers a child to another service, which the family has said yes to. To be asked is to be told.</summary>
public sealed class ReferRequest(ICooperationData data, IOrganisationData organisation, RequestsInReach reach, ReadCircle circles, ReadConsents consents, Disclose disclose) : IOperation
{
    public sealed record Input(Guid Request, Guid? ToService, string Words, IReadOnlyList<InformationKind> Kinds, Guid Mark);

    public abstract record Result
    {
        Result() { }

        public sealed record Referred(Guid Id) : Result;

        public sealed record Refused(IReadOnlyList<(string Field, Problem Problem)> Faults) : Result;

        public sealed record NotFound : Result;
    }

    /// <summary>
    /// Whom it can be referred to, and on which consent: those the sender told of, and those of the reception's own consents for the child. Never
    /// what a consent names besides: that is for the service that asked for it.
    /// </summary>
    public async Task<IReadOnlyList<(Service Service, Guid Consent)>> Possible(Actor actor, HelpRequest request, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var told = request.ConsentId is null ? [] : await data.All<HelpRequestMayRefer>().Where(one => one.RequestId == request.Id).Select(one => one.ServiceId).ToListAsync(cancellation);
        var named = told.Select(one => (Service: one, Consent: request.ConsentId!.Value))
            .Concat((await consents.Of(actor, request.ChildId, today, cancellation)).Where(one => one is { IsOwn: true, State: ConsentState.InForce })
                .SelectMany(one => one.Services.Select(service => (Service: service.Id, Consent: one.Consent.Id)))).DistinctBy(one => one.Service).Where(one => one.Service != request.ReceptionId).ToList();
        var ids = named.ConvertAll(one => one.Service);
        return [.. (await organisation.Services.AsNoTracking().Where(one => ids.Contains(one.Id)).OrderBy(one => one.SortKey).ToListAsync(cancellation))
            .Where(one => !one.HasEnded(today)).Select(one => (one, named.Find(row => row.Service == one.Id).Consent))];
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, DateTime now, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(input);
        if (!RequestActions.Answer.MayBegin(actor) || await reach.ToAnswer(actor, today).SingleOrDefaultAsync(one => one.Id == input.Request, cancellation) is not { } request
            || await circles.Handle(actor, request.ChildId, today, cancellation) is not { } circle)
        {
            return new Result.NotFound();
        }

        var typed = SentOnce.Words(actor.AccountId, input);
        if (await Before(request.ReceptionId, input.Mark, typed, cancellation) is { } before)
        {
            return before;
        }

        if (request.TakenBackOn is not null)
        {
            return new Result.Refused([("", RequestProblems.TakenBack)]);
        }

        var (service, consent) = (await Possible(actor, request, today, cancellation)).FirstOrDefault(one => one.Service.Id == input.ToService);
        var faults = Faults(input, service).ToList();
        if (service is not null && await data.All<RequestReferral>().AnyAsync(one => one.RequestId == request.Id && one.ToServiceId == service.Id && one.State == ReferralState.Waiting, cancellation))
        {
            faults.Add((nameof(input.ToService), RequestProblems.AlreadyReferred));
        }

        if (faults.Count > 0)
        {
            return new Result.Refused(faults);
        }

        var referral = Made(actor, input, typed, request, consent, today);
        var about = await data.All<HelpRequestAbout>().Where(one => one.RequestId == request.Id).Select(one => one.PersonId).ToListAsync(cancellation);
        Disclose.Telling[] tellings = [new(RequestsInReach.ReferralResource, referral.Id, RequestMatter.To(service!.Id)), new(SharingModule.ConsentResource, consent, RequestMatter.To(service.Id))];
        if (await disclose.Add(actor, RequestMatter.Of(circle, about, input.Kinds, consent), tellings, true, today, now, cancellation) is not Disclose.Result.Added)
        {
            return new Result.Refused([(nameof(input.ToService), RequestMatter.Refusal(circle, RequestProblems.NotCovered))]);
        }

        data.All<RequestReferral>().Add(referral);
        // Changed by it, though nothing of it is: who takes it back in the same moment is first, or comes after.
        data.All<HelpRequest>().Entry(request).Property(one => one.AnsweredOn).IsModified = true;
        // Overtaken by a colleague, the sender or the family: as it stands now.
        return await Saved(referral, typed, cancellation) ?? await Handle(actor, input, today, now, cancellation);
    }

    async Task<Result?> Saved(RequestReferral referral, Guid typed, CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Referred(referral.Id);
        }
        catch (DbUpdateConcurrencyException)
        {
            data.Forget();
            return null;
        }
        catch (DbUpdateException)
        {
            data.Forget();
            return await Before(referral.FromServiceId, referral.Mark, typed, cancellation) ?? new Result.Refused([(nameof(Input.ToService), RequestProblems.AlreadyReferred)]);
        }
    }

    static IEnumerable<(string Field, Problem Problem)> Faults(Input input, Service? service)
    {
        if (service is null)
        {
            yield return (nameof(input.ToService), RequestProblems.NoReferralService);
        }

        if (input.Words.Trim().Length == 0 || RequestText.FaultOf(input.Words) is not null)
        {
            yield return (nameof(input.Words), RequestText.FaultOf(input.Words) ?? RequestProblems.NoReason);
        }

        if (input.Kinds.Count == 0)
        {
            yield return (nameof(input.Kinds), RequestProblems.NoKinds);
        }
    }

    async Task<Result?> Before(Guid service, Guid mark, Guid typed, CancellationToken cancellation) =>
        await data.All<RequestReferral>().Where(one => one.FromServiceId == service && one.Mark == mark).Select(one => (Guid?)one.Id).SingleOrDefaultAsync(cancellation) is not { } id ? null
        : SentOnce.Is(id, typed) ? new Result.Referred(id) : new Result.Refused([("", SentOnce.OtherWords)]);

    static RequestReferral Made(Actor actor, Input input, Guid typed, HelpRequest request, Guid consent, DateOnly today) => new()
    {
        Id = SentOnce.Id(typed),
        RequestId = request.Id,
        ChildId = request.ChildId,
        FromServiceId = request.ReceptionId,
        ToServiceId = input.ToService!.Value,
        ConsentId = consent,
        Words = input.Words.Trim(),
        Kinds = KindCodes.Write(input.Kinds),
        AskedOn = today,
        AskedById = actor.AccountId,
        AskedByName = actor.Name,
        Mark = input.Mark,
    };
}
