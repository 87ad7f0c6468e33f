using Langbenk.Access;
using Langbenk.Prevention;
using Langbenk.Prevention.SelfEvaluations;

namespace Langbenk.Pages.Prevention.SelfEvaluations;

/// <summary>A form about one self-evaluation.</summary>
public abstract class EvaluationFormPage : FormPage
{
    public ReadEvaluation.View View { get; private set; } = null!;

    protected async Task<bool> Find(Guid id, AccessAction action)
    {
        if (!await Service<AccessGate>().IsOpen(Actor, action, id, Today, Cancellation)
            || await Service<ReadEvaluation>().Handle(Actor, id, Today, Cancellation) is not { } view)
        {
            return false;
        }

        View = view;
        Touch(EvaluationActions.Resource, id);
        return true;
    }
}
