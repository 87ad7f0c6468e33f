using Langbenk.Audit.Events;
using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Pages.Prevention.Terms;
using Langbenk.Prevention;
using Langbenk.Prevention.Examples;
using Langbenk.Prevention.Terms;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Examples;

/// <summary>One of one's own examples: where it stands, what it still lacks, and the next step.</summary>
[Needs("example.read")]
public sealed class OneModel(ListExamples list, SubmitExample submit, WithdrawExample withdraw, ReadPageWords words, PageTerms terms) : StaffPage
{
    public ExampleView View { get; private set; } = null!;

    /// <summary>What must be written before it can be sent.</summary>
    public IReadOnlyList<ExampleFault> Missed { get; private set; } = [];

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public bool IsOpenForWriting => View.Example.Status is ExampleStatus.Draft or ExampleStatus.Returned;

    public bool MayEdit => ExampleActions.Edit.MayBegin(Actor);

    public bool MayWithdraw => ExampleActions.Withdraw.MayBegin(Actor) && View.Example.Status == ExampleStatus.Published;

    public async Task<IActionResult> OnGetAsync(Guid id) => await Load(id) ? Page() : Missing();

    public async Task<IActionResult> OnPostSubmitAsync(Guid id, int versjon)
    {
        Touch("example", id);
        return await submit.Handle(Actor, id, versjon, Today, Cancellation) switch
        {
            SubmitExample.Result.Submitted => Go($"/laering/eksempler/{id}"),
            SubmitExample.Result.Refused refused => await Again(id, refused.Faults[0].Problem),
            SubmitExample.Result.Conflict => await Overtaken(id),
            _ => Missing(),
        };
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Guid id, int versjon)
    {
        Touch("example", id);
        return await withdraw.Handle(Actor, id, versjon, Today, Cancellation) switch
        {
            WithdrawExample.Result.Withdrawn => Go($"/laering/eksempler/{id}"),
            WithdrawExample.Result.Refused refused => await Again(id, refused.Problem),
            WithdrawExample.Result.Conflict => await Overtaken(id),
            _ => Missing(),
        };
    }

    async Task<bool> Load(Guid id)
    {
        Touch("example", id);
        if (await list.ToRead(Actor, id, Today, Cancellation) is not { } view)
        {
            return false;
        }

        (View, terms.Words) = (view, await words.OfExample(view.Example, Cancellation));
        Missed = IsOpenForWriting ? ExampleChecks.ToSubmit(view.Text) : [];
        return true;
    }

    Task<IActionResult> Again(Guid id, Problem problem)
    {
        Service<AuditTrail>().End(AuditOutcome.Refused, problem.Number);
        return Again(id, StatusCodes.Status422UnprocessableEntity, T(problem.Title));
    }

    Task<IActionResult> Overtaken(Guid id)
    {
        Service<AuditTrail>().End(AuditOutcome.Conflict);
        return Again(id, StatusCodes.Status409Conflict, T(LearningTexts.OvertakenNow));
    }

    async Task<IActionResult> Again(Guid id, int status, string message)
    {
        Service<UnsavedWork>().Discard();
        if (!await Load(id))
        {
            return Missing();
        }

        Errors = [new FieldError("neste", message)];
        Response.StatusCode = status;
        return Page();
    }
}
