using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Work.Notices;

/// <summary>Carries a message out of the house.</summary>
public interface IMessenger
{
    Task<Delivery> Send(Guid accountId, NoticeKind kind, CancellationToken cancellation);
}

public enum Delivery
{
    /// <summary>The other side has taken it, or there was nothing to send: nobody there has asked for it.</summary>
    Taken,

    /// <summary>This one was refused; others may be taken.</summary>
    Refused,

    /// <summary>The other side does not answer: the rest would not be taken either.</summary>
    NoAnswer,
}

/// <summary>Sends what waits. What the other side did not take is tried again, later each time, and kept when it never does.</summary>
public sealed class SendOutbox(IWorkData data, IMessenger messenger) : IOperation
{
    public const int Batch = 20;

    public async Task<int> Handle(DateTime utcNow, CancellationToken cancellation = default)
    {
        var waiting = await data.Outbox
            .Where(one => one.SentAt == null && one.Attempts < OutboxMessage.MostAttempts && one.NextAttemptAt <= utcNow)
            .OrderBy(one => one.Id).Take(Batch).ToListAsync(cancellation);
        // It says no more than that there is something to look at: several things since the last time are one message.
        foreach (var same in waiting.GroupBy(one => (one.AccountId, IsCode: one.Kind == NoticeKind.AddressCode)))
        {
            var delivery = await messenger.Send(same.Key.AccountId, same.First().Kind, cancellation);
            foreach (var message in same)
            {
                message.Attempts++;
                message.NextAttemptAt = utcNow.AddMinutes(Math.Pow(2, message.Attempts));
                message.SentAt = delivery == Delivery.Taken ? utcNow : null;
            }

            // Also when the program is stopping: what was taken must not be sent again.
            await data.SaveChangesAsync(CancellationToken.None);
            if (delivery == Delivery.NoAnswer)
            {
                break;
            }
        }

        return waiting.Count(one => one.SentAt != null);
    }
}
