using Langbenk.Audit.Events;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data;

/// <summary>What every save carries with it: the version tokens, and what the request is remembered for.</summary>
public sealed partial class LangbenkContext
{
    public override async Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        await EndMoment();
        MoveVersions();
        var remembered = Remember();
        // Whoever has begun a transaction has had the turn since then.
        using var turn = gate is null || Database.CurrentTransaction is not null ? null : await gate.Enter(cancellationToken);
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        catch
        {
            Forget(remembered);
            throw;
        }
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Save with SaveChangesAsync: only there does the audit go along.");

    /// <summary>Several saves that stand or fall together. The turn to write is taken first: a lock on the database that waits for it would wait for ever.</summary>
    public async Task InOneTransaction(Func<Task> work, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        await EndMoment();
        using var turn = gate is null ? null : await gate.Enter(cancellation);
        await using var whole = await Database.BeginTransactionAsync(cancellation);
        await work();
        await whole.CommitAsync(cancellation);
    }

    /// <summary>Throws away what an operation had begun and refused; the audit alone is stored.</summary>
    public async Task SaveAuditAlone(CancellationToken cancellation)
    {
        ChangeTracker.Clear();
        if (trail is not { IsBegun: true, Written: false })
        {
            return;
        }

        var (written, references) = trail.Rows(DateTime.UtcNow);
        var insert = new AuditInsert(written, references);
        await InOneTransaction(() => Database.ExecuteSqlRawAsync(insert.Sql, insert.Values, cancellation), cancellation);
        trail.MarkWritten(true);
    }

    /// <summary>In the transaction of the first save: an event without its change, or a change without its event, cannot be.</summary>
    List<object> Remember()
    {
        if (trail is not { IsBegun: true, Written: false })
        {
            return [];
        }

        if (ChangeTracker.HasChanges())
        {
            foreach (var (kind, id) in NewThings.In(ChangeTracker))
            {
                trail.Touch(kind, id);
            }

            if (!trail.IsEnded)
            {
                trail.End(AuditOutcome.Done);
            }
        }

        var (remembered, references) = trail.Rows(DateTime.UtcNow);
        AuditEvents.Add(remembered);
        AuditReferences.AddRange(references);
        trail.MarkWritten(true);
        return [remembered, .. references];
    }

    void Forget(List<object> remembered)
    {
        if (remembered.Count == 0)
        {
            return;
        }

        remembered.ForEach(row => Entry(row).State = EntityState.Detached);
        trail!.MarkWritten(false);
    }

    /// <summary>
    /// Integer tokens, the same on both databases: who saves on an old version gets a conflict. A place in a list is nobody's words:
    /// whoever writes in a thing that another moves up is not overtaken. What is only held, its version written as it was read, stays what
    /// it is: it conflicts with who changes it, not with others who hold it.
    /// </summary>
    void MoveVersions()
    {
        var changed = ChangeTracker.Entries().Where(entry => entry.State == EntityState.Modified
            && (entry.Properties.Any(one => one.IsModified && one.Metadata.Name is not ("Order" or "Version")) || entry.ComplexProperties.Any(one => one.IsModified)));
        foreach (var entry in changed.Where(entry => entry.Metadata.FindProperty("Version") is { IsConcurrencyToken: true }))
        {
            var version = entry.Property("Version");
            version.CurrentValue = (int)version.OriginalValue! + 1;
        }
    }
}
