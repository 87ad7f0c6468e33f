using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Work.Documents;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Agreements;

/// <summary>
/// Makes a file part of a draft, or takes it out. Both change what is signed: earlier signatures no longer count. A file of the same
/// name takes the place of the other.
/// </summary>
public sealed class AttachFile(IPreventionData data, ReadAgreement read, AddDocument documents, RemoveDocument remove) : IOperation
{
    public sealed record Input(Guid Id, string Name, byte[] Content);

    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(Problem Problem) : Result;

        /// <summary>Someone else changed or signed it at the same moment.</summary>
        public sealed record Conflict : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, DateTime utcNow, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(input);
        var whole = await read.ForChange(actor, AgreementActions.Change, input.Id, today, cancellation);
        if (whole is null || Refusal(whole.Agreement) is not null)
        {
            return whole is null ? new Result.NotFound() : new Result.Refused(Refusal(whole.Agreement)!);
        }

        if (PersonNumber.IsIn(input.Name))
        {
            return new Result.Refused(AgreementProblems.PersonNumber);
        }

        var result = documents.WithTheNextSave(new(AgreementActions.Resource, input.Id, input.Name, input.Content, actor.AccountId, utcNow));
        if (result is AddDocument.Result.Refused refused)
        {
            return new Result.Refused(refused.Problem);
        }

        var file = ((AddDocument.Result.Added)result).Document;
        var same = whole.Attachments.FirstOrDefault(one => one.IsIn(whole.Agreement.Number) && string.Equals(one.Name, file.Name, StringComparison.OrdinalIgnoreCase));
        if (same is null && whole.Attachments.Count(one => one.IsIn(whole.Agreement.Number)) >= AgreementAttachment.Most)
        {
            return new Result.Refused(AgreementProblems.TooManyFiles);
        }

        if (same is not null)
        {
            await TakeOut(whole.Agreement, same, today, cancellation);
        }

        data.All<AgreementAttachment>().Add(new AgreementAttachment
        {
            AgreementId = input.Id,
            DocumentId = file.Id,
            Name = file.Name,
            Hash = file.Hash,
            AddedAt = utcNow,
            FromNumber = whole.Agreement.Number,
        });
        return await Save(whole.Agreement, utcNow, cancellation);
    }

    public async Task<Result> Remove(Actor actor, Guid id, Guid document, DateOnly today, DateTime utcNow, CancellationToken cancellation = default)
    {
        var whole = await read.ForChange(actor, AgreementActions.Change, id, today, cancellation);
        if (whole is null || Refusal(whole.Agreement) is not null)
        {
            return whole is null ? new Result.NotFound() : new Result.Refused(Refusal(whole.Agreement)!);
        }

        if (whole.Attachments.FirstOrDefault(one => one.DocumentId == document && one.ToNumber is null) is not { } file)
        {
            return new Result.NotFound();
        }

        await TakeOut(whole.Agreement, file, today, cancellation);
        return await Save(whole.Agreement, utcNow, cancellation);
    }

    /// <summary>A file that an earlier, signed text has is kept for it.</summary>
    async Task TakeOut(Agreement agreement, AgreementAttachment file, DateOnly today, CancellationToken cancellation)
    {
        if (file.FromNumber < agreement.Number)
        {
            file.ToNumber = agreement.Number - 1;
            return;
        }

        data.All<AgreementAttachment>().Remove(file);
        await remove.WithTheNextSave(file.DocumentId, today, cancellation);
    }

    async Task<Result> Save(Agreement agreement, DateTime utcNow, CancellationToken cancellation)
    {
        agreement.Touch(utcNow);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done();
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Conflict();
        }
    }

    static Problem? Refusal(Agreement agreement) => agreement.Status switch
    {
        AgreementStatus.InForce => AgreementProblems.FilesAreSigned,
        AgreementStatus.Terminated => AgreementProblems.Ended,
        _ => null,
    };
}
