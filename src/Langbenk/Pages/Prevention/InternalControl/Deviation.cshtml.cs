using Langbenk.Access;
using Langbenk.Hosting;
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

        await Show(new FormValues { ["oppdaget"] = DateWords.Of(Today, Lang), [FormValues.MarkField] = $"{Guid.NewGuid()}" });
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

        var input = new RecordDeviation.Input(
            id, Values["hva"], Values.Choice<DeviationSeverity>("alvor"), Values.NeededDay("oppdaget"), Values["hvorfor"], Values["straks"])
        { Mark = Values.Id(FormValues.MarkField) };
        return await record.Handle(Actor, input, Today, Cancellation) switch
        {
            RecordDeviation.Result.Recorded => await Done($"/internkontroll/{id}"),
            RecordDeviation.Result.Refused refused => await Again(refused.Faults, FieldOf),
            _ => Missing(),
        };
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

    static string? FieldOf(string property) => property switch
    {
        nameof(RecordDeviation.Input.What) => "hva",
        nameof(RecordDeviation.Input.Severity) => "alvor",
        nameof(RecordDeviation.Input.FoundOn) => "oppdaget",
        nameof(RecordDeviation.Input.Cause) => "hvorfor",
        nameof(RecordDeviation.Input.ImmediateAction) => "straks",
        _ => null,
    };
}
