using Langbenk.Kernel;
using Langbenk.Organisation.Services;
using Langbenk.People;
using Langbenk.People.Persons;
using Langbenk.Sharing;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Microsoft.EntityFrameworkCore;
using Actor = Langbenk.Organisation.Staff.Actor;

namespace Langbenk.Cooperation.Requests;

/// <summary>A service asks for help at the one door, on a consent of the family that names the reception and lets it answer. To send is to tell.</summary>
public sealed class SendRequest(ICooperationData data, OpenPersons persons, FindReception receptions, ReadCircle circles, ReadConsents consents, Disclose disclose) : IOperation
{
    /// <param name="MayRefer">Services in the consent that the reception is told the family would be referred to.</param>
    public sealed record Input(Guid Child, Guid? Reception, Guid? Consent, RequestText Text, IReadOnlyList<Guid> MayRefer, Guid Mark);

    public abstract record Result
    {
        Result() { }

        public sealed record Sent(Guid Id) : Result;

        public sealed record Refused(IReadOnlyList<(string Field, Problem Problem)> Faults) : Result;

        public sealed record NotFound : Result;
    }

    /// <summary>The consents that a request can be sent on, with the receptions each names.</summary>
    public async Task<IReadOnlyList<(ReadConsents.Row Consent, IReadOnlyList<Service> Receptions)>> Usable(Actor actor, Guid child, DateOnly today, CancellationToken cancellation = default)
    {
        var near = await receptions.Near(RequestsInReach.Service(actor), today, cancellation);
        return [.. (await consents.Of(actor, child, today, cancellation)).Where(one => one is { IsOwn: true, State: ConsentState.InForce, Consent.BothWays: true })
            .Select(one => (one, (IReadOnlyList<Service>)[.. near.Where(door => one.Services.Any(service => service.Id == door.Id))])).Where(one => one.Item2.Count > 0)];
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, DateTime now, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(input);
        if (actor.Acting is not { AtService: true } held || !RequestActions.Send.MayBegin(actor)
            || !await persons.To(actor, PeopleActions.Change, today).AnyAsync(id => id == input.Child, cancellation)
            || await circles.Handle(actor, input.Child, today, cancellation) is not { } circle)
        {
            return new Result.NotFound();
        }

        var typed = SentOnce.Words(actor.AccountId, input);
        if (await Before(held.ScopeId, input.Mark, typed, cancellation) is { } before)
        {
            return before;
        }

        var usable = await Usable(actor, input.Child, today, cancellation);
        var (consent, doors) = usable.FirstOrDefault(one => one.Consent.Consent.Id == input.Consent);
        var door = doors?.FirstOrDefault(one => one.Id == input.Reception && one.Id != held.ScopeId);
        List<(string, Problem)> faults = [.. consent is null ? [(nameof(input.Consent), RequestProblems.NoConsent)] : door is null ? [(nameof(input.Reception), RequestProblems.NoReception)] : Array.Empty<(string, Problem)>(), .. input.Text.Faults(circle)];
        return faults.Count > 0 ? new Result.Refused(faults) : await Store(actor, circle, input, typed, consent!, door!, today, now, cancellation);
    }

    async Task<Result> Store(Actor actor, Circle circle, Input input, Guid typed, ReadConsents.Row consent, Service door, DateOnly today, DateTime now, CancellationToken cancellation)
    {
        var request = Made(actor, circle.Child.Id, input, typed, door, today, now);
        var about = input.Text.About.Select(circle.Main).Distinct().ToList();
        Disclose.Telling[] tellings = [new(RequestsInReach.Resource, request.Id, RequestMatter.To(door.Id)), new(SharingModule.ConsentResource, consent.Consent.Id, RequestMatter.To(door.Id))];
        if (await disclose.Add(actor, RequestMatter.Of(circle, about, input.Text.AllKinds, consent.Consent.Id), tellings, true, today, now, cancellation) is not Disclose.Result.Added)
        {
            return new Result.Refused([(nameof(RequestText.Kinds), RequestMatter.Refusal(circle, RequestProblems.NotCovered))]);
        }

        data.All<HelpRequest>().Add(request);
        data.All<HelpRequestAbout>().AddRange(about.Select(one => new HelpRequestAbout { RequestId = request.Id, PersonId = one }));
        data.All<HelpRequestMayRefer>().AddRange(consent.Services.Where(one => one.Id != door.Id && one.Id != request.ServiceId && input.MayRefer.Contains(one.Id))
            .Select(one => new HelpRequestMayRefer { RequestId = request.Id, ServiceId = one.Id }));
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Sent(request.Id);
        }
        catch (DbUpdateConcurrencyException)
        {
            data.Forget();
            return new Result.Refused([("", SharingProblems.AnswerChanged)]);
        }
        catch (DbUpdateException)
        {
            // The same form, sent twice in one moment.
            data.Forget();
            return await Before(request.ServiceId, request.Mark, typed, cancellation) ?? throw new InvalidOperationException("The request was neither stored nor there.");
        }
    }

    async Task<Result?> Before(Guid service, Guid mark, Guid typed, CancellationToken cancellation) =>
        await data.All<HelpRequest>().Where(one => one.ServiceId == service && one.Mark == mark).Select(one => (Guid?)one.Id).SingleOrDefaultAsync(cancellation) is not { } id ? null
        : SentOnce.Is(id, typed) ? new Result.Sent(id) : new Result.Refused([("", SentOnce.OtherWords)]);

    static HelpRequest Made(Actor actor, Guid child, Input input, Guid typed, Service door, DateOnly today, DateTime now) => new()
    {
        Id = SentOnce.Id(typed),
        ChildId = child,
        ServiceId = actor.Acting!.ScopeId,
        ReceptionId = door.Id,
        ConsentId = input.Consent,
        From = RequestFrom.Service,
        Wants = input.Text.Wants.Trim(),
        ChildSaid = input.Text.ChildSaid.Trim(),
        ChildNotAsked = input.Text.ChildNotAsked.Trim(),
        Tried = input.Text.Tried.Trim(),
        Urgency = input.Text.Urgency!.Value,
        Kinds = KindCodes.Write(input.Text.AllKinds),
        SentOn = today,
        SentAt = now,
        SentById = actor.AccountId,
        SentByName = actor.Name,
        DueOn = today.AddDays(door.AnswerDays!.Value),
        Mark = input.Mark,
    };
}
