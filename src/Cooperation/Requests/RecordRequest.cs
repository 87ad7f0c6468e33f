using Langbenk.Kernel;
using Langbenk.Organisation.Services;
using Langbenk.People;
using Langbenk.People.Persons;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using Microsoft.EntityFrameworkCore;
using Actor = Langbenk.Organisation.Staff.Actor;

namespace Langbenk.Cooperation.Requests;

/// <summary>A parent or a young person calls or comes to the reception, which writes down what they ask for: its own record, and nobody is told.</summary>
public sealed class RecordRequest(ICooperationData data, OpenPersons persons, FindReception receptions, ReadCircle circles) : IOperation
{
    public sealed record Input(Guid Child, RequestFrom? From, RequestContact? Contact, RequestText Text, Guid Mark);

    public abstract record Result
    {
        Result() { }

        public sealed record Recorded(Guid Id) : Result;

        public sealed record Refused(IReadOnlyList<(string Field, Problem Problem)> Faults) : Result;

        public sealed record NotFound : Result;
    }

    /// <summary>Her own service, where it is the one door today.</summary>
    public async Task<Service?> Door(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        var service = RequestsInReach.Service(actor);
        return (await receptions.Near(service, today, cancellation)).FirstOrDefault(one => one.Id == service);
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, DateTime now, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(input);
        if (!RequestActions.Send.MayBegin(actor) || await Door(actor, today, cancellation) is not { } door
            || !await persons.To(actor, PeopleActions.Change, today).AnyAsync(id => id == input.Child, cancellation)
            || await circles.Handle(actor, input.Child, today, cancellation) is not { } circle)
        {
            return new Result.NotFound();
        }

        var typed = SentOnce.Words(actor.AccountId, input);
        if (await Before(door.Id, input.Mark, typed, cancellation) is { } before)
        {
            return before;
        }

        List<(string, Problem)> faults = [.. input.From is RequestFrom.Parent or RequestFrom.YoungPerson && input.Contact is not null ? Array.Empty<(string, Problem)>() : [(nameof(input.Contact), RequestProblems.NoContact)], .. input.Text.Faults(circle)];
        return faults.Count > 0 ? new Result.Refused(faults) : await Store(actor, circle, input, typed, door, today, now, cancellation);
    }

    async Task<Result> Store(Actor actor, Circle circle, Input input, Guid typed, Service door, DateOnly today, DateTime now, CancellationToken cancellation)
    {
        var request = Made(actor, circle.Child.Id, input, typed, door, today, now);
        data.All<HelpRequest>().Add(request);
        data.All<HelpRequestAbout>().AddRange(input.Text.About.Select(circle.Main).Distinct().Select(one => new HelpRequestAbout { RequestId = request.Id, PersonId = one }));
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Recorded(request.Id);
        }
        catch (DbUpdateException)
        {
            // The same form, sent twice in one moment.
            data.Forget();
            return await Before(door.Id, input.Mark, typed, cancellation) ?? throw new InvalidOperationException("The request was neither stored nor there.");
        }
    }

    async Task<Result?> Before(Guid service, Guid mark, Guid typed, CancellationToken cancellation) =>
        await data.All<HelpRequest>().Where(one => one.ServiceId == service && one.Mark == mark).Select(one => (Guid?)one.Id).SingleOrDefaultAsync(cancellation) is not { } id ? null
        : SentOnce.Is(id, typed) ? new Result.Recorded(id) : new Result.Refused([("", SentOnce.OtherWords)]);

    /// <summary>Who wrote it down works with the child already: it is hers until it is given to somebody else.</summary>
    static HelpRequest Made(Actor actor, Guid child, Input input, Guid typed, Service door, DateOnly today, DateTime now) => new()
    {
        Id = SentOnce.Id(typed),
        ChildId = child,
        ServiceId = door.Id,
        ReceptionId = door.Id,
        From = input.From!.Value,
        Contact = input.Contact,
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
        AssignedToId = actor.AccountId,
        AssignedToName = actor.Name,
        AssignedOn = today,
        Mark = input.Mark,
    };
}
