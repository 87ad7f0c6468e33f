using Langbenk.Kernel;

namespace Langbenk.Work.Notices;

/// <summary>A notice and its message in the outbox, in the transaction of what happened; the caller saves.</summary>
public sealed class Notify(IWorkData data) : IOperation
{
    public void WithTheNextSave(IEnumerable<Guid> accounts, NoticeKind kind, string link, DateTime utcNow)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        foreach (var account in accounts.Distinct())
        {
            data.Notices.Add(new Notice { Id = Guid.CreateVersion7(), AccountId = account, Kind = kind, Link = link, At = utcNow });
            OnlyOutside(account, kind, utcNow);
        }
    }

    /// <summary>A message that leaves the house without a notice in it.</summary>
    public void OnlyOutside(Guid account, NoticeKind kind, DateTime utcNow) => data.Outbox.Add(new OutboxMessage
    {
        Id = Guid.CreateVersion7(),
        AccountId = account,
        Kind = kind,
        CreatedAt = utcNow,
        NextAttemptAt = utcNow,
    });
}
