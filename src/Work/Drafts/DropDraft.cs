using System.Text.Json;
using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Work.Drafts;

/// <summary>What has been sent, or thrown away by its owner, or lain too long, is no draft any more.</summary>
public sealed class DropDraft(IWorkData data, IDraftSeal seal) : IOperation
{
    const int MostTries = 3;

    /// <summary>That of the window, as it last saw it or wrote it: what another window has kept since stays. Null: the first, however it is.</summary>
    public async Task Handle(Guid owner, string form, DraftPlace? place, CancellationToken cancellation = default)
    {
        var key = place?.KeyOf(form) ?? form;
        for (var tries = 0; tries < MostTries && !await Dropped(owner, form, key, place, cancellation); tries++)
        {
        }
    }

    /// <returns>False where it was written in, or thrown away, in the same moment: as it is now.</returns>
    async Task<bool> Dropped(Guid owner, string form, string key, DraftPlace? place, CancellationToken cancellation)
    {
        var stored = await data.Drafts.SingleOrDefaultAsync(one => one.OwnerId == owner && one.Form == key, cancellation);
        if (stored is not null && (place is null || DraftPlace.Moment(stored.SavedAt) == place.Seen || Wrote(owner, stored, place.Writer)))
        {
            var file = seal.Open(owner, stored.Sealed) is { } content ? DropDraftFile.In(JsonSerializer.Deserialize<Dictionary<string, string[]>>(content)!) : null;
            data.Drafts.Remove(stored);
            try
            {
                await data.SaveChangesAsync(cancellation);
            }
            catch (DbUpdateConcurrencyException)
            {
                data.Drafts.Entry(stored).State = EntityState.Detached;
                return false;
            }

            if (file is { } id)
            {
                await new DropDraftFile(data, seal).Handle(owner, form, id, cancellation);
            }
        }

        return true;
    }

    bool Wrote(Guid owner, Draft stored, string writer) =>
        seal.Open(owner, stored.Sealed) is { } content && SaveDraft.WriterOf(JsonSerializer.Deserialize<Dictionary<string, string[]>>(content)!) == writer;

    public async Task<int> Expired(DateOnly today, CancellationToken cancellation = default)
    {
        await data.DraftFiles.Where(one => one.ExpiresOn < today).ExecuteDeleteAsync(cancellation);
        return await data.Drafts.Where(one => one.ExpiresOn < today).ExecuteDeleteAsync(cancellation);
    }
}
