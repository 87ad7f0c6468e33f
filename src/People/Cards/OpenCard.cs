using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People.Bars;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Cards;

/// <summary>
/// A person who was found becomes known to the service she acts for. Where the service knows her already, only its leader puts
/// more staff on: a colleague does not open a person by saying that she needs her.
/// </summary>
public sealed class OpenCard(IPeopleData data, IAccessData access, AccessGate gate) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Opened(Guid Id) : Result;

        /// <summary>The service knows her already; the leader decides who works with her.</summary>
        public sealed record AskLeader : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Guid person, Purpose? purpose, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.Service() is not { } service || !PeopleActions.Register.MayBegin(actor)
            || !await PersonsInSight.Of(data, gate, actor, today).AnyAsync(one => one.Id == person, cancellation))
        {
            return new Result.NotFound();
        }

        if (await gate.IsOpen(actor, PeopleActions.Read, person, today, cancellation))
        {
            return new Result.Opened(person);
        }

        if (await data.All<Card>().AnyAsync(one => one.ServiceId == service && one.PersonId == person, cancellation))
        {
            return new Result.AskLeader();
        }

        if (purpose is null)
        {
            return new Result.Refused(PeopleProblems.NoPurpose);
        }

        data.All<Card>().Add(new Card { Id = Guid.CreateVersion7(), PersonId = person, ServiceId = service, Purpose = purpose.Value, OpenedOn = today, OpenedById = actor.AccountId });
        new PersonRows(data, access).Begin(person, service, actor, today);
        await data.SaveChangesAsync(cancellation);
        return new Result.Opened(person);
    }
}
