using Langbenk.Access;
using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Pages.Prevention.Terms;
using Langbenk.Prevention;
using Langbenk.Prevention.InternalControl;
using Langbenk.Prevention.Terms;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.InternalControl;

[Needs("duty.report")]
public sealed class DeviationModel(ReadDuty read, RecordDeviation record, AccessGate gate) : FormPage
{
    public ReadDuty.View View { get; private set; } = null!;

    public IReadOnlyList<Choice> Severities =>
    [
        new(nameof(DeviationSeverity.Serious), T(ControlTexts.Of(DeviationSeverity.Serious)), T(ControlFormTexts.SeriousHint)),
        new(nameof(DeviationSeverity.Medium), T(ControlTexts.Of(DeviationSeverity.Medium)), T(ControlFormTexts.MediumHint)),
        new(nameof(DeviationSeverity.Low), T(ControlTexts.Of(DeviationSeverity.Low)), T(ControlFormTexts.LowHint)),
    ];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        await Show(new FormValues { ["oppdaget"] = DateWords.Of(Today, Lang) });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await Find(id))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        var (severity, day) = (Values.Choice<DeviationSeverity>("alvor"), Values.Date("oppdaget"));
        if (severity is null || day is null)
        {
            return await Again(Faults(severity, day));
        }

        var input = new RecordDeviation.Input(id, Values["hva"], severity.Value, day.Value, Values["hvorfor"], Values["straks"]);
        return await record.Handle(Actor, input, Today, Cancellation) switch
        {
            RecordDeviation.Result.Recorded => await Done($"/internkontroll/{id}"),
            RecordDeviation.Result.Refused refused => await Again(refused.Problem, FieldOf(refused.Problem)),
            _ => Missing(),
        };
    }

    /// <summary>Everything that is wrong at once, the number that must not be here too.</summary>
    List<FieldError> Faults(DeviationSeverity? severity, DateOnly? day)
    {
        var errors = new[] { "hva", "hvorfor", "straks" }.Where(field => PersonNumber.IsIn(Values[field]))
            .Select(field => new FieldError(field, T(ControlProblems.PersonNumberInText.Title))).ToList();
        if (severity is null)
        {
            errors.Add(new FieldError("alvor", T(ControlFormTexts.ChooseSeverity)));
        }

        if (day is null)
        {
            errors.Add(new FieldError("oppdaget", T(ControlFormTexts.UnreadableDay)));
        }

        return errors;
    }

    async Task<bool> Find(Guid id)
    {
        if (!await gate.IsOpen(Actor, ControlActions.Report, id, Today, Cancellation) || await read.Handle(Actor, id, Today, Cancellation) is not { } view)
        {
            return false;
        }

        View = view;
        Service<PageTerms>().Words = await Service<ReadPageWords>().OfPlace(view.Duty.MunicipalityId, view.Duty.ServiceId, Today, Cancellation);
        Touch(ControlActions.Resource, id);
        return true;
    }

    string FieldOf(Problem problem) =>
        problem == ControlProblems.DayInTheFuture ? "oppdaget"
        : problem == ControlProblems.TextTooLong ? "hvorfor"
        : problem == ControlProblems.PersonNumberInText
            ? new[] { "hva", "hvorfor", "straks" }.First(field => field == "straks" || PersonNumber.IsIn(Values[field]))
        : "hva";
}
