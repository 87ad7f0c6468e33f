using System.Text.Json;
using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Work.Drafts;

/// <summary>Keeps what is typed. What another window has kept since this one last looked stays beside it.</summary>
public sealed class SaveDraft(IWorkData data, IDraftSeal seal) : IOperation
{
    /// <summary>Beside the fields: the window that wrote them.</summary>
    internal const string WriterField = "utkast-skriver";

    const int MostTries = 3;

    public abstract record Result
    {
        Result() { }

        /// <param name="Place">What the window sends along the next time.</param>
        /// <param name="Beside">Another window's words are kept too.</param>
        public sealed record Saved(DateTime At, DraftPlace Place, bool Beside) : Result;

        public sealed record Refused(Problem Problem) : Result;
    }

    /// <param name="place">Null for one who does not know of windows: the first draft is hers to write over.</param>
    public async Task<Result> Handle(
        Guid owner, string form, DraftPlace? place, IReadOnlyDictionary<string, string[]> fields, DateTime utcNow, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(form);
        var content = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string[]>(fields) { [WriterField] = [place?.Writer ?? ""] });
        if (content.Length > Draft.MaxBytes || form.Length is 0 or > Draft.MaxFormLength - DraftPlace.WindowLength - 1)
        {
            return new Result.Refused(WorkProblems.DraftTooLong);
        }

        for (var tries = 1; ; tries++)
        {
            var (put, at, beside) = await Put(owner, form, place, content, utcNow, today, cancellation);
            try
            {
                await data.SaveChangesAsync(cancellation);
                await LeaveFile(owner, form, fields, put.ExpiresOn, cancellation);
                return new Result.Saved(put.SavedAt, at, beside);
            }
            catch (DbUpdateException overtaken)
            {
                // Another window stored one, wrote in it, or sent the form, since it was looked for. What else is to be saved still is.
                var wasThere = data.Drafts.Entry(put).State != EntityState.Added;
                data.Drafts.Entry(put).State = EntityState.Detached;
                if (tries == MostTries || (overtaken is not DbUpdateConcurrencyException && await data.Drafts.AnyAsync(one => one.OwnerId == owner && one.Form == put.Form, cancellation) == wasThere))
                {
                    throw;
                }
            }
        }
    }

    async Task<(Draft Draft, DraftPlace Place, bool Beside)> Put(
        Guid owner, string form, DraftPlace? place, byte[] content, DateTime utcNow, DateOnly today, CancellationToken cancellation)
    {
        var at = place ?? new DraftPlace("", 0, "");
        var key = at.KeyOf(form);
        var stored = await data.Drafts.SingleOrDefaultAsync(one => one.OwnerId == owner && one.Form == key, cancellation);
        var beside = place is not null && stored is not null && DraftPlace.Moment(stored.SavedAt) != at.Seen && IsAnothers(owner, stored, place.Writer, content);
        if (beside)
        {
            (at, stored) = (at with { Window = DraftPlace.Random() }, null);
        }

        var draft = stored ?? data.Drafts.Add(new Draft { OwnerId = owner, Form = at.KeyOf(form), Sealed = [], SavedAt = utcNow, ExpiresOn = today }).Entity;
        // To the millisecond, so that the window can say which it has seen.
        var now = new DateTime(utcNow.Ticks - (utcNow.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
        (draft.Sealed, draft.SavedAt, draft.ExpiresOn) = (seal.Seal(owner, content), now, today.AddDays(Draft.DaysKept));
        return (draft, at with { Seen = DraftPlace.Moment(now) }, beside);
    }

    /// <summary>What is chosen in it lies as long as it.</summary>
    async Task LeaveFile(Guid owner, string form, IReadOnlyDictionary<string, string[]> fields, DateOnly until, CancellationToken cancellation)
    {
        if (DropDraftFile.In(fields) is { } file)
        {
            await data.DraftFiles.Where(one => one.Id == file && one.OwnerId == owner && one.Form == form && one.ExpiresOn < until)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.ExpiresOn, until), cancellation);
        }
    }

    internal static string WriterOf(Dictionary<string, string[]> content) => content.GetValueOrDefault(WriterField, [""])[0];

    /// <summary>Other words, of another window.</summary>
    bool IsAnothers(Guid owner, Draft stored, string writer, byte[] content)
    {
        if (seal.Open(owner, stored.Sealed) is not { } kept || JsonSerializer.Deserialize<Dictionary<string, string[]>>(kept) is not { } theirs)
        {
            return false;
        }

        var wrote = WriterOf(theirs);
        theirs[WriterField] = [writer];
        return wrote != writer && !JsonSerializer.SerializeToUtf8Bytes(theirs).AsSpan().SequenceEqual(content);
    }
}
