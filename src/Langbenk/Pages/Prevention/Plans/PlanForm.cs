using Langbenk.Access;
using Langbenk.Prevention.Plans;

namespace Langbenk.Pages.Prevention.Plans;

/// <summary>A form on a page of one plan.</summary>
public abstract class PlanForm : FormPage
{
    public FindPlan.Found Found { get; private set; } = null!;

    public Plan Plan => Found.Plan;

    protected abstract AccessAction Action { get; }

    /// <summary>False when there is no such plan for her: the page is missing.</summary>
    protected async Task<bool> Find(Guid id)
    {
        if (await Service<FindPlan>().Handle(Actor, id, Action, Today, Cancellation) is not { } found)
        {
            return false;
        }

        Found = found;
        Touch(PlanActions.Resource, id);
        await Fill();
        return true;
    }

    public PlanHead Head(string here) => new(Plan.Id, Plan.Title, here);

    public IEnumerable<Choice> Municipalities => Found.Municipalities.Select(one => new Choice(one.Row.MunicipalityId.ToString(), one.Name));
}
