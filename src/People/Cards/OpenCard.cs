using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People.Bars;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Cards;

/// <summary>
/// A person who was found becomes known to the service she acts for. Where the service knows her already, under whatever id, only its
/// leader puts more staff on: a colleague does not open a person by saying that she needs her.
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

        /// <summary>What was to be saved together with the card was changed meanwhile: nothing is.</summary>
        public sealed record Overtaken : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Guid person, Purpose? purpose, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var main = await Aliases.Main(data, person, cancellation);
        if (actor.Service() is not { } service || !PeopleActions.Register.MayBegin(actor)
            || !await PersonsInSight.Of(data, gate, actor, today).AnyAsync(one => one.Id == main, cancellation))
        {
            return new Result.NotFound();
        }

        if (await There(actor, main, service, today, cancellation) is { } there)
        {
            return there;
        }

        if (purpose is null)
        {
            return new Result.Refused(PeopleProblems.NoPurpose);
        }

        data.All<Card>().Add(new Card { Id = Guid.CreateVersion7(), PersonId = main, ServiceId = service, Purpose = purpose.Value, OpenedOn = today, OpenedById = actor.AccountId });
        new PersonRows(data, access).Begin(main, service, actor, today);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Opened(main);
        }
        catch (DbUpdateException overtaken)
        {
            // Two of the service came in the same moment: the one that was first works with her.
            data.Forget();
            if (await There(actor, main, service, today, cancellation) is { } first)
            {
                return first;
            }

            if (overtaken is DbUpdateConcurrencyException)
            {
                return new Result.Overtaken();
            }

            throw;
        }
    }

    /// <summary>What is answered where the service knows her already.</summary>
    async Task<Result?> There(Actor actor, Guid main, Guid service, DateOnly today, CancellationToken cancellation)
    {
        if (await gate.IsOpen(actor, PeopleActions.Read, main, today, cancellation))
        {
            return new Result.Opened(main);
        }

        var ids = await Aliases.AllOf(data, main, cancellation);
        return await data.All<Card>().AnyAsync(one => one.ServiceId == service && ids.Contains(one.PersonId), cancellation) ? new Result.AskLeader() : null;
    }
}
