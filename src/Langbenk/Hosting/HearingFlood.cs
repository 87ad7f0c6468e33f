using System.Net;
using System.Threading.RateLimiting;

namespace Langbenk.Hosting;

/// <summary>
/// How many answers to hearings one address may give in an hour without signing in. Asked by the page and not by the pipeline: who is
/// stopped keeps what she wrote.
/// </summary>
public sealed class HearingFlood(int anHour) : IDisposable
{
    readonly PartitionedRateLimiter<IPAddress> _limiter = PartitionedRateLimiter.Create<IPAddress, IPAddress>(
        address => RateLimitPartition.GetSlidingWindowLimiter(
            address, _ => new SlidingWindowRateLimiterOptions { PermitLimit = anHour, Window = TimeSpan.FromHours(1), SegmentsPerWindow = 12 }));

    public bool LetsIn(IPAddress? address)
    {
        if (anHour == 0)
        {
            return true;
        }

        using var lease = _limiter.AttemptAcquire(address ?? IPAddress.None);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
