using Langbenk.Export.Excel;
using Langbenk.Kernel;
using Langbenk.Law.Rulebook;
using Langbenk.Prevention.InternalControl;
using Langbenk.Texts;

namespace Langbenk.Pages.Prevention.InternalControl;

/// <summary>Three sheets: what is to be done and whether it is, what went wrong, and what is done about it.</summary>
sealed class ControlSheets(Language language, Vocabulary vocabulary)
{
    const double Wide = SheetColumns.Wide;

    public IReadOnlyList<Sheet> Of(ListControl.Whole whole) =>
    [
        SheetColumns.Of(ControlSheetTexts.Duties, language, Duties, whole.Duties),
        SheetColumns.Of(DutyPageTexts.Deviations, language, Deviations, whole.Deviations),
        SheetColumns.Of(DutyPageTexts.Corrections, language, Corrections, whole.Corrections),
    ];

    SheetColumn<ListDuties.Line>[] Duties =>
    [
        new(ControlSheetTexts.Place, line => line.Place),
        new(ControlTexts.Duty, line => T(line.Duty.Name()), Width: Wide),
        new(ControlTexts.Provision, line => T(line.Duty.Provision(vocabulary))),
        new(ControlTexts.Status, line => T(ControlTexts.Of(line.Status))),
        new(ControlTexts.AlsoLacks, line => string.Join(", ", line.Lacks.Skip(1).Select(status => T(ControlTexts.Of(status))))),
        new(ControlSheetTexts.Reviewed, line => line.Facts.ReviewedOn),
        new(ControlTexts.NextReview, line => line.Facts.ReviewDue),
        new(ControlTexts.LastEvidence, line => line.Facts.LatestEvidence),
        new(ControlSheetTexts.OpenDeviations, line => line.Facts.OpenDeviations),
        new(ControlSheetTexts.LateCorrections, line => line.OverdueCorrections),
    ];

    SheetColumn<ListControl.Fault>[] Deviations =>
    [
        new(ControlSheetTexts.Place, one => one.Duty.Place),
        new(ControlTexts.Duty, one => T(one.Duty.Duty.Name()), Width: Wide),
        new(ControlSheetTexts.What, one => one.Deviation.What, Width: Wide),
        new(ControlSheetTexts.Severity, one => T(ControlTexts.Of(one.Deviation.Severity))),
        new(ControlSheetTexts.Found, one => one.Deviation.FoundOn),
        new(DutyPageTexts.Cause, one => one.Deviation.Cause, Width: Wide),
        new(DutyPageTexts.ImmediateAction, one => one.Deviation.ImmediateAction, Width: Wide),
        new(ControlSheetTexts.Closed, one => one.Deviation.ClosedOn),
        new(DutyPageTexts.Lesson, one => one.Deviation.Lesson, Width: Wide),
    ];

    SheetColumn<ListControl.Repair>[] Corrections =>
    [
        new(ControlSheetTexts.Place, one => one.Fault.Duty.Place),
        new(ControlTexts.Duty, one => T(one.Fault.Duty.Duty.Name()), Width: Wide),
        new(CorrectionTexts.Deviation, one => one.Fault.Deviation.What, Width: Wide),
        new(CorrectionTexts.Action, one => one.Step.Correction.Action, Width: Wide),
        new(ControlSheetTexts.Position, one => one.Step.Correction.Position),
        new(ControlSheetTexts.Holder, one => one.Step.Task.HolderName),
        new(CorrectionTexts.Due, one => one.Step.Task.Due),
        new(ControlSheetTexts.Done, one => one.Step.Task.DoneOn),
        new(ControlSheetTexts.EffectChecked, one => one.Step.Correction.EffectCheckedOn),
        new(ControlSheetTexts.Effect, one => one.Step.Correction.Effect, Width: Wide),
    ];

    string T(Text text) => text[language];
}
