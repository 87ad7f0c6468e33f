using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Work.Notices;

/// <summary>Carries a message out of the house. True when the other side has taken it.</summary>
public interface IMessenger
{
    Task<bool> Send(Guid accountId, NoticeKind kind, CancellationToken cancellation);
}

/// <summary>Sends what waits. What the other side did not take is tried again, later each time, and kept when it never does.</summary>
public sealed class SendOutbox(IWorkData data, IMessenger messenger) : IOperation
{
    const int Batch = 50;

    public async Task<int> Handle(DateTime utcNow, CancellationToken cancellation = default)
    {
        var waiting = await data.Outbox
            .Where(one => one.SentAt == null && one.Attempts < OutboxMessage.MostAttempts && one.NextAttemptAt <= utcNow)
            .OrderBy(one => one.Id).Take(Batch).ToListAsync(cancellation);
        foreach (var message in waiting)
        {
            message.Attempts++;
            message.NextAttemptAt = utcNow.AddMinutes(Math.Pow(2, message.Attempts));
            message.SentAt = await messenger.Send(message.AccountId, message.Kind, cancellation) ? utcNow : null;
            await data.SaveChangesAsync(cancellation);
        }

        return waiting.Count(one => one.SentAt != null);
    }
}
