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
    /// <summary>Of a new one: whose wheel it is in.</summary>
    public const string PlaceField = "Place";

    public sealed record Input(
        string Title, string What, string Responsible, Guid? ResponsibleService, string Agenda, IReadOnlyList<int> Months, DateOnly? ValidTo,
        int? DueDay = null, Guid? PlanId = null);

    public abstract record Result
    {
        Result() { }

        public sealed record Done(Guid Id) : Result;

        /// <summary>Every field that is wrong, so that all are mended at once; the problem is the first one's.</summary>
        public sealed record Refused(IReadOnlyList<Fault> Faults) : Result
        {
            public Refused(Problem problem)
                : this(Fault.Of(problem))
            {
            }

            public Problem Problem => Faults[0].Problem;
        }

        public sealed record Conflict(WheelActivity Stored) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Make(
        Actor actor, Guid place, WheelKind kind, Input input, DateOnly today, CancellationToken cancellation = default)
    {
        if (!WheelActions.Make.MayIn(actor, place) || await places.One(place, today, cancellation) is not { } lead)
        {
            return new Result.Refused([new Fault(PlaceField, WheelProblems.UnknownPlace), .. Faults(today, input)]);
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
        var service = input.ResponsibleService is { } chosen ? await places.One(chosen, today, cancellation) : null;
        var faults = Faults(activity.ValidFrom, input, agreement?.Agreement.ValidTo).ToList();
        if (input.ResponsibleService is not null && service is not { AtService: true })
        {
            faults.Add(new(nameof(Input.ResponsibleService), WheelProblems.UnknownPlace));
        }

        var (mayLink, plan) = await Link(actor, activity, input.PlanId, today, cancellation);
        if (!mayLink)
        {
            faults.Add(new(nameof(Input.PlanId), WheelProblems.UnknownPlan));
        }

        if (faults.Count > 0)
        {
            return new Result.Refused(faults);
        }

        (activity.Title, activity.What, activity.Responsible) = (input.Title.Trim(), Lines.Clean(input.What), input.Responsible.Trim());
        (activity.Agenda, activity.MonthBits, activity.ValidTo) = (Lines.Clean(input.Agenda), WheelMonths.Bits(input.Months), input.ValidTo);
        (activity.ResponsibleServiceId, activity.DueDay, activity.PlanId) = (service?.Id, input.DueDay, plan);
        var services = await Taking(activity, lead, service, today, cancellation);
        await relations.WithTheNextSave(WheelActions.Resource, activity.Id, WheelHolders.Of(lead, activity.TemplateKey, agreement, services, today), today, cancellation);
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
    async Task<(bool May, Guid? Plan)> Link(Actor actor, WheelActivity activity, Guid? plan, DateOnly today, CancellationToken cancellation)
    {
        Guid?[] either = [activity.PlanId, plan];
        var open = gate.Open(actor, PlanActions.Read, today);
        var hers = await open.Where(id => either.Contains(id)).ToListAsync(cancellation);
        return plan is { } chosen && chosen != activity.PlanId && !hers.Contains(chosen)
            ? (false, null) : (true, activity.PlanId is { } stored && !hers.Contains(stored) ? stored : plan);
    }

    static IReadOnlyList<Fault> Faults(DateOnly validFrom, Input input, DateOnly? lastOfAgreement = null) => Fault.In(
        (nameof(input.Title), input.Title.Trim().Length is 0 or > WheelActivity.MaxTitleLength, WheelProblems.BadTitle),
        (nameof(input.Months), WheelMonths.Bits(input.Months) == 0, WheelProblems.NoMonth),
        (nameof(input.What), input.What.Length > WheelActivity.MaxTextLength, WheelProblems.TextTooLong),
        (nameof(input.Agenda), input.Agenda.Length > WheelActivity.MaxTextLength, WheelProblems.TextTooLong),
        (nameof(input.Responsible), input.Responsible.Length > WheelActivity.MaxTitleLength, WheelProblems.TextTooLong),
        (nameof(input.Title), PersonNumber.IsIn(input.Title), WheelProblems.PersonNumber),
        (nameof(input.What), PersonNumber.IsIn(input.What), WheelProblems.PersonNumber),
        (nameof(input.Agenda), PersonNumber.IsIn(input.Agenda), WheelProblems.PersonNumber),
        (nameof(input.Responsible), PersonNumber.IsIn(input.Responsible), WheelProblems.PersonNumber),
        (nameof(input.ValidTo), input.ValidTo < validFrom, WheelProblems.BadLastDay),
        (nameof(input.ValidTo), lastOfAgreement is { } last && (input.ValidTo is null || input.ValidTo > last), WheelProblems.AgreementEnds),
        (nameof(input.DueDay), input.DueDay is < 1 or > 31, WheelProblems.BadDueDay));
}
