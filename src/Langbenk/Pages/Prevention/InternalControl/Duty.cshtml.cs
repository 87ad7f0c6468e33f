using Langbenk.Access;
using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Law.Rulebook;
using Langbenk.Pages.Prevention.Terms;
using Langbenk.Prevention;
using Langbenk.Prevention.InternalControl;
using Langbenk.Prevention.Terms;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.InternalControl;

/// <summary>One duty: what is missing first, then the routine, what shows it, and what went wrong.</summary>
[Needs("duty.read")]
public sealed class DutyModel(ReadDuty read, ReviewRoutine review, FinishCorrection finish, AccessGate gate, LawBook book) : StaffPage
{
    public ReadDuty.View View { get; private set; } = null!;

    public bool MayWrite { get; private set; }

    public bool MayReport { get; private set; }

    public bool MayCorrect { get; private set; }

    public IReadOnlyList<DutyStatus> Lacks => View.Facts.On(Today);

    public Vocabulary Vocabulary => book.Vocabulary;

    public ControlDuty? Known => View.Duty.Known();

    public bool HasRule => Known is { } known && book.Find(known.RuleId) is not null;

    public IEnumerable<ReadDuty.Step> StepsOf(Deviation deviation) => View.Corrections.Where(step => step.Correction.DeviationId == deviation.Id);

    /// <summary>Closed only when nothing is left to do or to look at.</summary>
    public bool IsFinished(Deviation deviation) => StepsOf(deviation).All(step => step.Task.DoneOn is not null && step.Correction.EffectCheckedOn is not null);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await read.Handle(Actor, id, Today, Cancellation) is not { } view)
        {
            return Missing();
        }

        View = view;
        Service<PageTerms>().Words = await Service<ReadPageWords>().OfPlace(view.Duty.MunicipalityId, view.Duty.ServiceId, Today, Cancellation);
        Touch(ControlActions.Resource, id);
        MayWrite = await gate.IsOpen(Actor, ControlActions.Write, id, Today, Cancellation);
        MayReport = MayWrite || await gate.IsOpen(Actor, ControlActions.Report, id, Today, Cancellation);
        MayCorrect = MayWrite || await gate.IsOpen(Actor, ControlActions.Correct, id, Today, Cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostReviewedAsync(Guid id, int utgave)
    {
        Touch(ControlActions.Resource, id);
        return await review.Handle(Actor, id, utgave, Today, Cancellation) switch
        {
            WriteRoutine.Result.Written => Go($"/internkontroll/{id}"),
            WriteRoutine.Result.NotFound => Missing(),
            // Changed meanwhile: the newest is shown, to be read before anyone says that it holds.
            _ => Go($"/internkontroll/{id}"),
        };
    }

    public async Task<IActionResult> OnPostDoneAsync(Guid id, Guid tiltak)
    {
        Touch(ControlActions.Resource, id);
        return await finish.Handle(Actor, tiltak, Today, Cancellation) is FinishCorrection.Result.Done ? Go($"/internkontroll/{id}") : Missing();
    }

    /// <summary>The one button that stands out: what the duty lacks most, of what she may do.</summary>
    public (string Path, Text Label)? Next => Lacks.Select(NextFor).FirstOrDefault(next => next is not null);

    (string Path, Text Label)? NextFor(DutyStatus status) => status switch
    {
        DutyStatus.SeriousDeviation or DutyStatus.OpenDeviation when MayWrite => NextForDeviation,
        DutyStatus.NoRoutine when MayWrite => ("rutine", DutyPageTexts.WriteRoutine),
        DutyStatus.RoutineOld when MayWrite => ("rutine", DutyPageTexts.ChangeRoutine),
        DutyStatus.NoEvidence when MayReport => ("dokumentasjon", DutyPageTexts.AddEvidence),
        _ => null,
    };

    /// <summary>A deviation that nothing is done about, or that only waits to be closed.</summary>
    (string Path, Text Label)? NextForDeviation => View.Deviations.Where(one => one.ClosedOn is null)
        .OrderByDescending(one => one.Severity)
        .Select(one => !StepsOf(one).Any() ? ($"avvik/{one.Id}/tiltak", DutyPageTexts.AddCorrection)
            : IsFinished(one) ? ($"avvik/{one.Id}/lukk", DutyPageTexts.Close)
            : ((string, Text)?)null)
        .FirstOrDefault(next => next is not null);
}
