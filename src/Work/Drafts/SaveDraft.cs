using System.Text.Json;
using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Work.Drafts;

public sealed class SaveDraft(IWorkData data, IDraftSeal seal) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Saved(DateTime At) : Result;

        public sealed record Refused(Problem Problem) : Result;
    }

    public async Task<Result> Handle(
        Guid owner, string form, IReadOnlyDictionary<string, string[]> fields, DateTime utcNow, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(form);
        var content = JsonSerializer.SerializeToUtf8Bytes(fields);
        if (content.Length > Draft.MaxBytes || form.Length is 0 or > Draft.MaxFormLength)
        {
            return new Result.Refused(WorkProblems.DraftTooLong);
        }

        var draft = await data.Drafts.SingleOrDefaultAsync(one => one.OwnerId == owner && one.Form == form, cancellation);
        if (draft is null)
        {
            data.Drafts.Add(draft = new Draft { OwnerId = owner, Form = form, Sealed = [], SavedAt = utcNow, ExpiresOn = today });
        }

        (draft.Sealed, draft.SavedAt, draft.ExpiresOn) = (seal.Seal(owner, content), utcNow, today.AddDays(Draft.DaysKept));
        await data.SaveChangesAsync(cancellation);
        return new Result.Saved(utcNow);
    }
}
