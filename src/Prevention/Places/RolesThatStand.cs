using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Plans;

namespace Langbenk.Prevention.Places;

/// <summary>Where somebody may do a thing today: a role in a municipality that has become part of another is a role nowhere.</summary>
public sealed class RolesThatStand(FindPlaces places, FollowMunicipality follow) : IOperation
{
    /// <returns>Her places that stand; none, and why, when all of them are no more.</returns>
    public async Task<(IReadOnlyList<Place> Standing, Problem? Stopped)> Handle(Actor actor, AccessAction action, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(action);
        var standing = await places.Handle(action.ScopesOf(actor), today, cancellation);
        return (standing, standing.Count > 0 ? null : await MovedTo(actor, action, today, cancellation));
    }

    async Task<Problem> MovedTo(Actor actor, AccessAction action, DateOnly today, CancellationToken cancellation)
    {
        var became = await follow.Became(today, cancellation);
        var moved = actor.Holdings.Where(held => action.MayIn(actor, held.ScopeId) && became.ContainsKey(held.ScopeId)).ToList();
        var now = (await places.Handle([.. moved.Select(held => became[held.ScopeId])], today, cancellation)).ToDictionary(one => one.Id, one => one.Name);
        return moved.Where(held => now.ContainsKey(became[held.ScopeId])).Select(held => PlanProblems.RoleMustMove(held.Place, now[became[held.ScopeId]])).FirstOrDefault() ?? PlanProblems.UnknownMunicipality;
    }
}
