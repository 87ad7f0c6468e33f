using Langbenk.Audit.Events;
using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Pages.Help;
using Langbenk.Prevention;
using Langbenk.Prevention.Measures;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Measures;

/// <summary>The measure as inhabitants will read it, with what is still missing, before it is published.</summary>
[Needs("measure.publish")]
public sealed class PublishModel(FindMeasure find, PublishMeasure publish) : StaffPage
{
    public MeasureFile Found { get; private set; } = null!;

    public IReadOnlyList<Problem> Missed { get; private set; } = [];

    public PlainMeasure Plain => new(new PublishedMeasure(Found.Measure, Found.ServiceName, Found.Kind, Found.Places), Today);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await find.Handle(Actor, id, Today, Cancellation) is not { MayChange: true } file)
        {
            return Missing();
        }

        Touch(MeasureActions.Resource, id);
        if (file.Measure.Status != MeasureStatus.Draft)
        {
            // She came back to it after it was published.
            return Go($"/tiltak/{id}");
        }

        (Found, Missed) = (file, MeasureCheck.OfPublished(MeasureFacts.Of(file.Measure)));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        Touch(MeasureActions.Resource, id);
        switch (await publish.Handle(Actor, id, Today, Cancellation))
        {
            case MeasureStep.Done:
                return Go($"/tiltak/{id}");
            case MeasureStep.Refused refused:
                Service<AuditTrail>().End(AuditOutcome.Refused, refused.Problems[0].Number);
                Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                return await OnGetAsync(id);
            case MeasureStep.Conflict:
                return Go($"/tiltak/{id}/publiser");
            default:
                return Missing();
        }
    }
}
