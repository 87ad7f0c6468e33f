using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Packages;

/// <summary>Whose packages are taken without asking again, and how to stop it.</summary>
public sealed class ListPublishers(IPreventionData data) : IOperation
{
    public async Task<IReadOnlyList<TrustedPublisher>> Handle(CancellationToken cancellation = default) =>
        [.. (await data.All<TrustedPublisher>().AsNoTracking().Where(one => one.EndedOn == null).OrderBy(one => one.Fingerprint).ToListAsync(cancellation))
            .OrderBy(one => SortKey.Of(one.MunicipalityName), StringComparer.Ordinal)];

    /// <summary>The next package must be confirmed again; what is imported stays. False when it was not trusted.</summary>
    public async Task<bool> End(KeyFingerprint fingerprint, string number, DateOnly today, CancellationToken cancellation = default)
    {
        var value = fingerprint.Value;
        var publisher = await data.All<TrustedPublisher>().SingleOrDefaultAsync(
            one => one.Fingerprint == value && one.MunicipalityNumber == number && one.EndedOn == null, cancellation);
        if (publisher is null)
        {
            return false;
        }

        publisher.EndedOn = today;
        await data.SaveChangesAsync(cancellation);
        return true;
    }
}
