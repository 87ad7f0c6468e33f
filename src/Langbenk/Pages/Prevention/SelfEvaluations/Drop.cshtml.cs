using Langbenk.Access;
using Langbenk.Audit.Events;
using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.SelfEvaluations;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.SelfEvaluations;

/// <summary>Asks before one that was begun by mistake is taken away.</summary>
[Needs("evaluation.drop")]
public sealed class DropModel(ReadEvaluation read, DropEvaluation drop, AccessGate gate) : StaffPage
{
    public ReadEvaluation.View View { get; private set; } = null!;

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id) =>
        await Find(id) && await drop.MayBe(View.Evaluation, Cancellation) ? Page() : Missing();

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        switch (await drop.Handle(Actor, id, Today, Cancellation))
        {
            case DropEvaluation.Result.Dropped:
                Touch(EvaluationActions.Resource, id);
                return Go("/egenvurdering");
            case DropEvaluation.Result.Refused { Problem: var problem }:
                Service<UnsavedWork>().Discard();
                if (!await Find(id))
                {
                    return Missing();
                }

                Service<AuditTrail>().End(AuditOutcome.Refused, problem.Number);
                Errors = [new FieldError("borte", T(problem.Title))];
                Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                return Page();
            default:
                return Missing();
        }
    }

    async Task<bool> Find(Guid id)
    {
        if (!await gate.IsOpen(Actor, EvaluationActions.Drop, id, Today, Cancellation) || await read.Handle(Actor, id, Today, Cancellation) is not { } view)
        {
            return false;
        }

        View = view;
        Touch(EvaluationActions.Resource, id);
        return true;
    }
}
