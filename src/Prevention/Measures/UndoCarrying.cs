using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;

namespace Langbenk.Prevention.Measures;

/// <summary>Takes the last change of level or service back, because it was wrong. It stays in the history with the reason.</summary>
public sealed class UndoCarrying(IPreventionData data, IAccessData access, AccessGate gate, MeasureShelf shelf) : IOperation
{
    /// <summary>The row that she saw as the last: another may have come after it.</summary>
    public sealed record Input(Actor Actor, Guid Id, Guid RowId, string Reason);

    public async Task<MeasureStep> Handle(Input input, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var measure = await data.Open(gate, input.Actor, MeasureActions.Change, input.Id, today, cancellation);
        if (measure is null)
        {
            return new MeasureStep.NotFound();
        }

        var reason = MeasureFacts.Lines(input.Reason);
        if (measure.Status == MeasureStatus.Ended || reason.Length is 0 or > MeasureCarrying.MaxReasonLength || MeasureCheck.NamesAPerson(reason))
        {
            return new MeasureStep.Refused(
                measure.Status == MeasureStatus.Ended ? MeasureProblems.Ended
                : MeasureCheck.NamesAPerson(reason) ? MeasureProblems.PersonNumber
                : MeasureProblems.BadUndo);
        }

        var history = await data.History(measure.Id, cancellation);
        if (history.Last.Id != input.RowId || !history.Undo(today, reason))
        {
            return new MeasureStep.Refused(MeasureProblems.NothingToUndo);
        }

        measure.CarryingChanged();
        await access.WriteLeads(measure.Id, history, cancellation);
        return await MeasureStep.Store(data, shelf, measure, cancellation);
    }
}
