using System.Security.Cryptography;
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

        /// <summary>Every field that is wrong, so that all are mended at once; the problem is the first one's.</summary>
        public sealed record Refused(IReadOnlyList<Fault> Faults) : Result
        {
            public Refused(Problem problem)
                : this(Fault.Of(problem))
            {
            }

            public Problem Problem => Faults[0].Problem;
        }

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
        if (Faults(what, note, input, today) is { Count: > 0 } faults)
        {
            return new Result.Refused(faults);
        }

        var mark = Once.Of(what, input.On.DayNumber, note, input.File?.Name, input.File is { } file ? Convert.ToHexString(SHA256.HashData(file.Content)) : null);
        var same = data.All<DutyEvidence>().Where(one => one.DutyId == input.DutyId && one.Mark == mark);
        if (await same.AsNoTracking().FirstOrDefaultAsync(cancellation) is { } earlier)
        {
            return new Result.Added(earlier);
        }

        var evidence = new DutyEvidence
        {
            Id = Guid.CreateVersion7(),
            DutyId = input.DutyId,
            What = what,
            On = input.On,
            Note = note,
            DocumentId = Stored(actor, input, utcNow),
            Mark = mark,
        };
        return new Result.Added(await Once.Saved(data, evidence, same, cancellation));
    }

    Guid? Stored(Actor actor, Input input, DateTime utcNow) => input.File is { } file
        && addDocument.WithTheNextSave(new(ControlActions.Resource, input.DutyId, file.Name, file.Content, actor.AccountId, utcNow)) is AddDocument.Result.Added added
        ? added.Document.Id : null;

    static IReadOnlyList<Fault> Faults(string what, string note, Input input, DateOnly today)
    {
        var file = input.File is { } sent ? AddDocument.Look(sent.Name, sent.Content).Fault : null;
        return Fault.In(
            (nameof(Input.What), what.Length is 0 or > DutyEvidence.MaxWhatLength, ControlProblems.EvidenceMissing),
            (nameof(Input.What), PersonNumber.IsIn(what), ControlProblems.PersonNumberInText),
            (nameof(Input.On), !PastDay.IsWithin(input.On, today), ControlProblems.BadPastDay),
            (nameof(Input.Note), note.Length > DutyEvidence.MaxNoteLength, ControlProblems.TextTooLong),
            (nameof(Input.Note), PersonNumber.IsIn(note), ControlProblems.PersonNumberInText),
            (nameof(Input.File), input.File is { } named && PersonNumber.IsIn(named.Name), ControlProblems.NumberInFileName),
            (nameof(Input.File), file is not null, file!));
    }
}
