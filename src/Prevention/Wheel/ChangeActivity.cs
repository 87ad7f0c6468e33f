using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Agreements;
using Langbenk.Prevention.Places;
using Langbenk.Prevention.Plans;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Wheel;

/// <summary>Makes or changes one thing in the wheel. Months that were done stay done.</summary>
public sealed class ChangeActivity(IPreventionData data, AccessGate gate, FindPlaces places, ReadAgreement agreements, RenewRelations relations) : IOperation
{
    public sealed record Input(
        string Title, string What, string Responsible, Guid? ResponsibleService, string Agenda, IReadOnlyList<int> Months, DateOnly? ValidTo,
        int? DueDay = null, Guid? PlanId = null);

    public abstract record Result
    {
        Result() { }

        public sealed record Done(Guid Id) : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record Conflict(WheelActivity Stored) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Make(
        Actor actor, Guid place, WheelKind kind, Input input, DateOnly today, CancellationToken cancellation = default)
    {
        if (!WheelActions.Make.MayIn(actor, place) || await places.One(place, today, cancellation) is not { } lead)
        {
            return new Result.Refused(WheelProblems.UnknownPlace);
        }

        var activity = new WheelActivity
        {
            Id = Guid.CreateVersion7(),
            Title = "",
            Kind = kind,
            MonthBits = 0,
            MunicipalityId = lead.MunicipalityId,
            ServiceId = lead.ServiceId,
            ValidFrom = today,
        };
        data.All<WheelActivity>().Add(activity);
        return await Write(actor, activity, lead, null, input, today, cancellation);
    }

    public async Task<Result> Handle(Actor actor, Guid id, int version, Input input, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, WheelActions.Change, today);
        var activity = await data.All<WheelActivity>().SingleOrDefaultAsync(one => one.Id == id && open.Contains(one.Id), cancellation);
        if (activity is null)
        {
            return new Result.NotFound();
        }

        if (activity.Version != version)
        {
            return new Result.Conflict(activity);
        }

        var lead = new Place(activity.MunicipalityId ?? activity.ServiceId!.Value, activity.ServiceId is not null, "");
        var agreement = activity.AgreementId is { } linked ? await agreements.Handle(actor, linked, today, cancellation) : null;
        return await Write(actor, activity, lead, agreement, input, today, cancellation);
    }

    async Task<Result> Write(
        Actor actor, WheelActivity activity, Place lead, WholeAgreement? agreement, Input input, DateOnly today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (Refusal(activity, input) is { } problem)
        {
            return new Result.Refused(problem);
        }

        var service = input.ResponsibleService is { } chosen ? await places.One(chosen, today, cancellation) : null;
        if (input.ResponsibleService is not null && service is not { AtService: true })
        {
            return new Result.Refused(WheelProblems.UnknownPlace);
        }

        if (await Link(actor, activity, input.PlanId, today, cancellation) is { } unknown)
        {
            return new Result.Refused(unknown);
        }

        (activity.Title, activity.What, activity.Responsible) = (input.Title.Trim(), Lines.Clean(input.What), input.Responsible.Trim());
        (activity.Agenda, activity.MonthBits, activity.ValidTo) = (Lines.Clean(input.Agenda), WheelMonths.Bits(input.Months), input.ValidTo);
        (activity.ResponsibleServiceId, activity.DueDay) = (service?.Id, input.DueDay);
        var services = await Taking(activity, lead, service, today, cancellation);
        await relations.WithTheNextSave(WheelActions.Resource, activity.Id, WheelHolders.Of(lead, agreement, services, today), today, cancellation);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done(activity.Id);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Conflict(await data.All<WheelActivity>().AsNoTracking().SingleAsync(one => one.Id == activity.Id, cancellation));
        }
    }

    /// <summary>The service that was chosen to do it, and those that the template says take part.</summary>
    async Task<IEnumerable<Guid>> Taking(WheelActivity activity, Place lead, Place? chosen, DateOnly today, CancellationToken cancellation)
    {
        WheelItem[] items = activity.AgreementId is null && activity.TemplateKey is { } key && WheelTemplate.Find(key) is { With.Count: > 0 } item ? [item with { By = null }] : [];
        var others = (await StartWheel.ServicesOf(places, lead, items, today, cancellation)).SelectMany(one => one);
        return chosen is null ? others : others.Append(chosen.Id);
    }

    /// <summary>A plan that she may not read she can neither choose nor take away.</summary>
    async Task<Problem?> Link(Actor actor, WheelActivity activity, Guid? plan, DateOnly today, CancellationToken cancellation)
    {
        Guid?[] either = [activity.PlanId, plan];
        var open = gate.Open(actor, PlanActions.Read, today);
        var hers = await open.Where(id => either.Contains(id)).ToListAsync(cancellation);
        if (plan is { } chosen && chosen != activity.PlanId && !hers.Contains(chosen))
        {
            return WheelProblems.UnknownPlan;
        }

        activity.PlanId = activity.PlanId is { } stored && !hers.Contains(stored) ? stored : plan;
        return null;
    }

    static Problem? Refusal(WheelActivity activity, Input input) =>
        input.Title.Trim().Length is 0 or > WheelActivity.MaxTitleLength ? WheelProblems.BadTitle
        : WheelMonths.Bits(input.Months) == 0 ? WheelProblems.NoMonth
        : input.What.Length > WheelActivity.MaxTextLength || input.Agenda.Length > WheelActivity.MaxTextLength
            || input.Responsible.Length > WheelActivity.MaxTitleLength ? WheelProblems.TextTooLong
        : PersonNumber.IsIn(input.Title, input.What, input.Agenda, input.Responsible) ? WheelProblems.PersonNumber
        : input.ValidTo < activity.ValidFrom ? WheelProblems.BadLastDay
        : input.DueDay is < 1 or > 31 ? WheelProblems.BadDueDay
        : null;
}
