using Langbenk.Access;
using Langbenk.Pages.Prevention.Terms;
using Langbenk.Prevention;
using Langbenk.Prevention.InternalControl;
using Langbenk.Prevention.Terms;

namespace Langbenk.Pages.Prevention.InternalControl;

/// <summary>A form about one deviation of a duty.</summary>
public abstract class DeviationFormPage : FormPage
{
    public ReadDuty.View View { get; private set; } = null!;

    public Deviation Deviation { get; private set; } = null!;

    /// <summary>False when she may not write in the duty, or it has no such deviation.</summary>
    protected async Task<bool> Find(Guid id, Func<ReadDuty.View, Deviation?> deviation)
    {
        ArgumentNullException.ThrowIfNull(deviation);
        if (!await Service<AccessGate>().IsOpen(Actor, ControlActions.Write, id, Today, Cancellation)
            || await Service<ReadDuty>().Handle(Actor, id, Today, Cancellation) is not { } view || deviation(view) is not { } found)
        {
            return false;
        }

        (View, Deviation) = (view, found);
        Service<PageTerms>().Words = await Service<ReadPageWords>().OfPlace(view.Duty.MunicipalityId, view.Duty.ServiceId, Today, Cancellation);
        Touch(ControlActions.Resource, id);
        return true;
    }
}
