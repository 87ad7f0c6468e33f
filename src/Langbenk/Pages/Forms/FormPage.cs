using Langbenk.Audit.Events;
using Langbenk.Hosting;
using Langbenk.Hosting.SignIn;
using Langbenk.Kernel;
using Langbenk.Prevention;
using Langbenk.Texts;
using Langbenk.Work;
using Langbenk.Work.Drafts;
using Microsoft.AspNetCore.Mvc;

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

    public string FormKey => FormValues.KeyOf(HttpContext, Hat.Of(HttpContext));

    /// <summary>«Lagre utkast» was pressed.</summary>
    protected bool OnlyDraft => Request.Form["knapp"] == "utkast";

    public FieldError? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field);

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

    /// <summary>Of a form that is opened: what is wrong with it already.</summary>
    protected void Say(FieldError error) => Errors = [.. Errors, error];

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

    /// <summary>The same, where each fault has the field already that it is told beside.</summary>
    protected Task<IActionResult> Again(IEnumerable<(string Field, Problem Problem)> faults)
    {
        var found = faults.ToList();
        Service<AuditTrail>().End(AuditOutcome.Refused, found[0].Problem.Number);
        if (found.Exists(one => one.Problem == SentOnce.OtherWords))
        {
            // The next press stores it as something new.
            Values[FormValues.MarkField] = $"{Guid.NewGuid()}";
        }

        return Again(StatusCodes.Status422UnprocessableEntity, [.. found.Select(one => Told(one.Field, one.Problem)).DistinctBy(one => one.Field)]);
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

    /// <summary>What she wrote in another window, or in another form of the page, stays hers.</summary>
    protected Task DropOwnDraft() => IsDraftForm ? Service<DropDraft>().Handle(Actor.AccountId, FormKey, SentPlace, Cancellation) : Task.CompletedTask;

    DraftPlace? SentPlace => DraftPlace.Read(Request.Form[FormValues.Place]);

    /// <summary>The form that the page's draft is of carries a place; a button elsewhere on the page has a handler of its own, and no draft.</summary>
    bool IsDraftForm => SentPlace is not null || !Request.Query.ContainsKey("handler");

    /// <summary>What the page shows beside its form; called again when the form is shown again.</summary>
    protected virtual Task Fill() => Task.CompletedTask;

    async Task<IActionResult> Again(int status, IReadOnlyList<FieldError> errors)
    {
        Errors = errors;
        Service<UnsavedWork>().Discard();
        // What the page shows beside the form is remembered in the event that the draft is saved with.
        await Fill();
        if (IsDraftForm)
        {
            await KeepDraft();
        }
        else
        {
            await ShowDraft();
        }

        Response.StatusCode = status;
        return Page();
    }

    /// <summary>With it is kept what the form cannot hold itself.</summary>
    protected virtual async Task KeepDraft()
    {
        var kept = await Service<SaveDraft>().Handle(Actor.AccountId, FormKey, SentPlace, Values.Fields, UtcNow, Today, Cancellation);
        if (kept is SaveDraft.Result.Saved saved)
        {
            (DraftSavedAt, DraftPlace) = (saved.At, saved.Place);
        }
        else if (kept is SaveDraft.Result.Refused refused)
        {
            var said = new FieldError("skjema", T(refused.Problem.Title));
            // Of what is too long even for a draft, nothing else that is said of it holds: not that it lies in the draft.
            Errors = refused.Problem == WorkProblems.DraftTooLong && Service<AuditTrail>().Outcome != AuditOutcome.Conflict ? [said] : [.. Errors, said];
            ViewData["AnswersAreGone"] = true;
        }
    }

    /// <summary>A button was refused: what she has written in the page's form stands there still.</summary>
    async Task ShowDraft()
    {
        if (await Service<FindDraft>().Handle(Actor.AccountId, FormKey, null, Cancellation) is not { } draft)
        {
            return;
        }

        foreach (var (field, texts) in draft.Fields)
        {
            Values.SetAll(field, texts);
        }

        (DraftSavedAt, DraftPlace, OtherDrafts) = (draft.SavedAt, draft.Place, draft.Others);
    }
}

/// <summary>What the field tag helper asks of the page it stands on.</summary>
public interface IFormPage
{
    FormValues Values { get; }

    FieldError? ErrorOf(string field);
}
