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

        async Task<(Draft Draft, bool IsFirst)> Put()
        {
            var stored = await data.Drafts.SingleOrDefaultAsync(one => one.OwnerId == owner && one.Form == form, cancellation);
            var draft = stored ?? data.Drafts.Add(new Draft { OwnerId = owner, Form = form, Sealed = [], SavedAt = utcNow, ExpiresOn = today }).Entity;
            (draft.Sealed, draft.SavedAt, draft.ExpiresOn) = (seal.Seal(owner, content), utcNow, today.AddDays(Draft.DaysKept));
            return (draft, stored is null);
        }

        var (put, isFirst) = await Put();
        try
        {
            await data.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // Another window stored the first one, or sent the form, since it was looked for. What else is to be saved still is.
            data.Drafts.Entry(put).State = EntityState.Detached;
            if (await data.Drafts.AnyAsync(one => one.OwnerId == owner && one.Form == form, cancellation) != isFirst)
            {
                throw;
            }

            await Put();
            await data.SaveChangesAsync(cancellation);
        }

        return new Result.Saved(utcNow);
    }
}
