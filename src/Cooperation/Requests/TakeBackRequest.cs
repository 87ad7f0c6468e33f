using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Requests;

/// <summary>
/// The service that sent a request takes it back. The reception keeps what it got, is told that it is taken back and not why, and owes no answer
/// from then on; what it has begun or referred stays begun.
/// </summary>
public sealed class TakeBackRequest(ICooperationData data, RequestsInReach reach, OpenPersons persons) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Guid id, string why, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(why);
        var (service, hers) = (RequestsInReach.Service(actor), persons.To(actor, PeopleActions.Change, today));
        if (!RequestActions.TakeBack.MayBegin(actor)
            || await reach.All(actor, today).SingleOrDefaultAsync(one => one.Id == id && one.ServiceId == service && one.ReceptionId != service && hers.Contains(one.ChildId), cancellation) is not { } request)
        {
            return new Result.NotFound();
        }

        if (request.TakenBackOn is not null)
        {
            // The same words from her is the same button, pressed twice.
            return request.TakenBackByName == actor.Name && request.TakenBackWhy == why.Trim() ? new Result.Done() : new Result.Refused(RequestProblems.TakenBackBefore);
        }

        if (why.Trim().Length == 0 || RequestText.FaultOf(why) is not null)
        {
            return new Result.Refused(RequestText.FaultOf(why) ?? RequestProblems.NoReason);
        }

        request.TakeBack(today, actor.Name, why.Trim());
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done();
        }
        catch (DbUpdateConcurrencyException)
        {
            // The reception took it or answered it, or a colleague took it back, in the same moment: as it stands now.
            data.Forget();
            return await Handle(actor, id, why, today, cancellation);
        }
    }
}
