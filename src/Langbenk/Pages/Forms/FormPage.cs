using Langbenk.Audit.Events;
using Langbenk.Hosting;
using Langbenk.Hosting.SignIn;
using Langbenk.Kernel;
using Langbenk.Prevention;
using Langbenk.Texts;
using Langbenk.Work.Drafts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Langbenk.Pages;

/// <summary>A page with a form whose words survive: a draft is kept while one types, at every submit, and shown when one comes back.</summary>
public abstract partial class FormPage : StaffPage, IFormPage
{
    public FormValues Values { get; protected set; } = new();

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    /// <summary>When the draft that is shown was saved; null when the fields show what is stored.</summary>
    public DateTime? DraftSavedAt { get; private set; }

    /// <summary>Which draft the window writes in from now on.</summary>
    public DraftPlace DraftPlace { get; private set; } = DraftPlace.Opened("", null);

    /// <summary>What she wrote in the same form in other windows.</summary>
    public IReadOnlyList<FindDraft.Other> OtherDrafts { get; private set; } = [];

    public string FormKey => FormValues.KeyOf(Request.Path, Hat.Of(HttpContext));

    /// <summary>«Lagre utkast» was pressed.</summary>
    protected bool OnlyDraft => Request.Form["knapp"] == "utkast";

    public FieldError? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field);

    /// <summary>Before anything is asked: a form of one of her places is not sent as another's.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (await Hat.IsAnother(HttpContext, Actor))
        {
            Service<AuditTrail>().End(AuditOutcome.Refused);
            context.Result = new EmptyResult();
            return;
        }

        await next();
    }

    /// <summary>For a form that is opened: the stored values, or the draft over them when there is one.</summary>
    protected async Task Show(FormValues stored)
    {
        Values = stored;
        Values.Opened = UtcNow;
        if (await Service<FindDraft>().Handle(Actor.AccountId, FormKey, Request.Query["utkast"], Cancellation) is { } draft)
        {
            (Values, DraftSavedAt, DraftPlace, OtherDrafts) = (FormValues.From(draft.Fields), draft.SavedAt, draft.Place, draft.Others);
        }
    }

    /// <summary>For a form that was sent: what was typed.</summary>
    protected void ReadForm() => Values = FormValues.From(Request.Form);

    /// <summary>Shows the page again with what is wrong; what was typed is kept as a draft.</summary>
    protected Task<IActionResult> Again(params IReadOnlyList<FieldError> errors)
    {
        var trail = Service<AuditTrail>();
        // Whoever knows the number of the problem has said it already.
        if (trail.Outcome != AuditOutcome.Refused)
        {
            trail.End(AuditOutcome.Refused);
        }

        return Again(StatusCodes.Status422UnprocessableEntity, errors);
    }

    /// <summary>Refused by the operation: its problem, beside the field it is about (or on top when it is about none).</summary>
    protected Task<IActionResult> Again(Problem problem, string field = "skjema")
    {
        ArgumentNullException.ThrowIfNull(problem);
        Service<AuditTrail>().End(AuditOutcome.Refused, problem.Number);
        return Again(StatusCodes.Status422UnprocessableEntity, [new FieldError(field, T(problem.Title))]);
    }

    /// <summary>Every field that the operation found wrong; what could not be read as a day is told as that.</summary>
    protected Task<IActionResult> Again(IReadOnlyList<Fault> faults, Func<string, string?> fieldOf)
    {
        Service<AuditTrail>().End(AuditOutcome.Refused, faults[0].Problem.Number);
        return Again(StatusCodes.Status422UnprocessableEntity, [.. faults.Select(one => Told(fieldOf(one.Field) ?? "skjema", one.Problem)).DistinctBy(one => (one.Field, one.Message))]);
    }

    FieldError Told(string field, Problem problem) => new(field, T(Values.IsUnreadable(field) ? ShellTexts.NotADay : problem.Title));

    /// <summary>«Lagre utkast»: kept, and shown again. A draft is nobody's but hers: nothing is done yet.</summary>
    protected Task<IActionResult> Keep()
    {
        Service<AuditTrail>().End(AuditOutcome.Seen);
        return Again(StatusCodes.Status200OK, []);
    }

    /// <summary>It is stored: the draft has done its work.</summary>
    protected async Task<IActionResult> Done(string path)
    {
        await DropOwnDraft();
        return Go(path);
    }

    /// <summary>What she wrote in another window stays hers.</summary>
    protected Task DropOwnDraft() => Service<DropDraft>().Handle(Actor.AccountId, FormKey, SentPlace, Cancellation);

    DraftPlace? SentPlace => DraftPlace.Read(Request.Form[FormValues.Place]);

    /// <summary>What the page shows beside its form; called again when the form is shown again.</summary>
    protected virtual Task Fill() => Task.CompletedTask;

    async Task<IActionResult> Again(int status, IReadOnlyList<FieldError> errors)
    {
        Errors = errors;
        Service<UnsavedWork>().Discard();
        var kept = await Service<SaveDraft>().Handle(Actor.AccountId, FormKey, SentPlace, Values.Fields, UtcNow, Today, Cancellation);
        if (kept is SaveDraft.Result.Saved saved)
        {
            (DraftSavedAt, DraftPlace) = (saved.At, saved.Place);
        }
        else if (kept is SaveDraft.Result.Refused refused)
        {
            Errors = [.. errors, new FieldError("skjema", T(refused.Problem.Title))];
        }

        await Fill();
        Response.StatusCode = status;
        return Page();
    }
}

/// <summary>What the field tag helper asks of the page it stands on.</summary>
public interface IFormPage
{
    FormValues Values { get; }

    FieldError? ErrorOf(string field);
}
