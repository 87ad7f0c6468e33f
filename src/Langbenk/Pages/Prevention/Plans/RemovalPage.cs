using Langbenk.Audit.Events;
using Langbenk.Kernel;
using Langbenk.Prevention.Plans;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

/// <summary>Asks before something of a plan is taken away: what will be gone, and a button of its own.</summary>
public abstract class RemovalPage : StaffPage
{
    public FindPlan.Found Found { get; private set; } = null!;

    public Plan Plan => Found.Plan;

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    /// <summary>What will be gone, a line each.</summary>
    public IReadOnlyList<string> Lines { get; protected set; } = [];

    /// <summary>Of what is shown: only that is taken away.</summary>
    public int Version { get; protected set; }

    /// <summary>False when it cannot be taken away whatever she answers.</summary>
    public bool MayRemove { get; private set; } = true;

    public abstract Text Question { get; }

    public abstract Text Button { get; }

    public abstract Text Keep { get; }

    /// <summary>The page of the plan where it stands.</summary>
    public abstract string Place { get; }

    public PlanHead Head => new(Plan.Id, Plan.Title, Place);

    /// <summary>Fills <see cref="Lines"/> and <see cref="Version"/>; false when it is not there.</summary>
    protected abstract Task<bool> Look();

    protected async Task<bool> Find(Guid id)
    {
        if (await Service<FindPlan>().Handle(Actor, id, PlanActions.Write, Today, Cancellation) is not { } found)
        {
            return false;
        }

        Found = found;
        Touch(PlanActions.Resource, id);
        return true;
    }

    protected IActionResult Back() => Go("/" + Head.AddressOf(Place));

    protected async Task<IActionResult> Refuse(Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        Service<AuditTrail>().End(AuditOutcome.Refused, problem.Number);
        MayRemove = false;
        return await Again(StatusCodes.Status422UnprocessableEntity, problem.Title);
    }

    /// <summary>Somebody has changed it: what would be gone now is shown, and she is asked again.</summary>
    protected async Task<IActionResult> AskAgain()
    {
        Service<AuditTrail>().End(AuditOutcome.Conflict);
        return await Again(StatusCodes.Status409Conflict, PlanChangeTexts.ChangedBeforeRemoval);
    }

    async Task<IActionResult> Again(int status, Text message)
    {
        Service<Hosting.UnsavedWork>().Discard();
        if (!await Look())
        {
            return Back();
        }

        Errors = [new FieldError("borte", T(message))];
        Response.StatusCode = status;
        return Page();
    }
}
