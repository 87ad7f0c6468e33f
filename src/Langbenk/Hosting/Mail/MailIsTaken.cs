using Langbenk.Work;
using Langbenk.Work.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Langbenk.Hosting.Mail;

/// <summary>That mail does not leave closes nothing: people find everything in the product. It is said, and no more.</summary>
sealed class MailIsTaken(IWorkData work, TimeProvider time) : IHealthCheck
{
    static readonly TimeSpan ToldFor = TimeSpan.FromDays(7);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        // A message that was given up has its next attempt in the past for good.
        var since = time.GetUtcNow().UtcDateTime - ToldFor;
        var left = await work.Outbox.Where(one => one.SentAt == null && one.Attempts > 0 && one.NextAttemptAt > since)
            .GroupBy(one => one.Attempts >= OutboxMessage.MostAttempts).Select(group => new { GivenUp = group.Key, Count = group.Count() })
            .ToListAsync(cancellationToken);
        int Count(bool givenUp) => left.Where(one => one.GivenUp == givenUp).Sum(one => one.Count);
        return left.Count == 0
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Degraded($"the mail server has not taken {Count(false)} messages, which are tried again, and {Count(true)} that are not.");
    }
}
