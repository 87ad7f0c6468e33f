using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Cards;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Requests;

/// <summary>
/// Somebody at the reception takes a request, or its leader gives it to one of hers. From then on the child is known to the reception, and the
/// request is open to those who work with the child there.
/// </summary>
public sealed class AllocateRequest(ICooperationData data, RequestsInReach reach, OpenCard card, AssignWorker assign) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    /// <param name="to">Null for herself. Only the leader gives it to somebody else.</param>
    public async Task<Result> Handle(Actor actor, Guid id, Guid? to, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var account = to ?? actor.AccountId;
        if (!RequestActions.Answer.MayBegin(actor) || (account != actor.AccountId && actor.Acting!.Role != Role.ServiceLeader)
            || await reach.AtReception(actor, today).SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } request)
        {
            return new Result.NotFound();
        }

        if (request.TakenBackOn is not null)
        {
            return new Result.Refused(RequestProblems.TakenBack);
        }

        // Before anything is saved: the card goes with who has the request.
        var name = account == actor.AccountId ? actor.Name : (await assign.Staff(actor, request.ChildId, today, cancellation)).FirstOrDefault(one => one.AccountId == account)?.Name;
        if (name is null)
        {
            return new Result.Refused(RequestProblems.NotAtWork);
        }

        (request.AssignedToId, request.AssignedToName, request.AssignedOn) = (account, name, today);
        // One transaction: the card is saved with who has the request.
        var opened = await card.Handle(actor, request.ChildId, Langbenk.People.Cards.Purpose.AskedForHelp, today, cancellation);
        Result? other = opened switch
        {
            // A colleague opened the card in the same moment, and who has the request was not saved with hers.
            OpenCard.Result.Opened when data.All<HelpRequest>().Entry(request).State == EntityState.Detached => await Handle(actor, id, to, today, cancellation),
            // Somebody took it in the same moment: who has it stands on the page.
            OpenCard.Result.Overtaken => new Result.Done(),
            OpenCard.Result.Opened known => account == actor.AccountId ? null : await Put(actor, known.Id, account, today, cancellation),
            OpenCard.Result.AskLeader => new Result.Refused(RequestProblems.AskLeader),
            _ => new Result.NotFound(),
        };
        if (other is not null)
        {
            if (data.All<HelpRequest>().Entry(request).State == EntityState.Modified)
            {
                data.All<HelpRequest>().Entry(request).State = EntityState.Unchanged;
            }

            return other;
        }

        // What waited for the leader was answered in the same moment, and who has the request was not saved with what she was put on by.
        return data.All<HelpRequest>().Entry(request).State == EntityState.Detached ? await Handle(actor, id, to, today, cancellation) : await Saved(cancellation);
    }

    async Task<Result?> Put(Actor actor, Guid child, Guid account, DateOnly today, CancellationToken cancellation)
    {
        try
        {
            return await assign.Put(actor, child, account, today, cancellation) switch
            {
                AssignWorker.Result.Refused refused when refused.Problem == PeopleProblems.NoRoleHere => new Result.Refused(RequestProblems.NotAtWork),
                AssignWorker.Result.NotFound => new Result.NotFound(),
                _ => null,
            };
        }
        catch (DbUpdateException)
        {
            // Given twice in one moment, or taken back: what it is now stands on the page.
            data.Forget();
            return new Result.Done();
        }
    }

    async Task<Result> Saved(CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody took it in the same moment: who has it stands on the page.
            data.Forget();
        }

        return new Result.Done();
    }
}
