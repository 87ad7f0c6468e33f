using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Work.Documents;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.InternalControl;

/// <summary>A text, or a text with a file. The file belongs to the duty: who may read the duty may read it.</summary>
public sealed class AddEvidence(IPreventionData data, AccessGate gate, AddDocument addDocument) : IOperation
{
    public sealed record Input(Guid DutyId, string What, DateOnly On, string Note, NewFile? File = null);

    public sealed record NewFile(string Name, byte[] Content);

    public abstract record Result
    {
        Result() { }

        public sealed record Added(DutyEvidence Evidence) : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, DateTime utcNow, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(input);
        var open = gate.Open(actor, ControlActions.Report, today);
        if (!await data.All<DutyFollowUp>().AnyAsync(one => one.Id == input.DutyId && open.Contains(one.Id), cancellation))
        {
            return new Result.NotFound();
        }

        var (what, note) = (input.What.Trim(), input.Note.Trim());
        if (Fault(what, note, input.On, today) is { } fault)
        {
            return new Result.Refused(fault);
        }

        Guid? documentId = null;
        if (input.File is { } file)
        {
            var added = await addDocument.Handle(
                new AddDocument.Input(ControlActions.Resource, input.DutyId, file.Name, file.Content, actor.AccountId, utcNow), cancellation);
            if (added is AddDocument.Result.Refused refused)
            {
                return new Result.Refused(refused.Problem);
            }

            documentId = ((AddDocument.Result.Added)added).Document.Id;
        }

        var evidence = new DutyEvidence
        {
            Id = Guid.CreateVersion7(),
            DutyId = input.DutyId,
            What = what,
            On = input.On,
            Note = note,
            DocumentId = documentId,
        };
        data.All<DutyEvidence>().Add(evidence);
        await data.SaveChangesAsync(cancellation);
        return new Result.Added(evidence);
    }

    static Problem? Fault(string what, string note, DateOnly on, DateOnly today) =>
        what.Length is 0 or > DutyEvidence.MaxWhatLength ? ControlProblems.EvidenceMissing
        : note.Length > DutyEvidence.MaxNoteLength ? ControlProblems.TextTooLong
        : on > today ? ControlProblems.DayInTheFuture
        : PersonNumber.IsIn(what, note) ? ControlProblems.PersonNumberInText
        : null;
}
