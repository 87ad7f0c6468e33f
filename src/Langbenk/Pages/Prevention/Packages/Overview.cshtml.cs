using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.Packages;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Packages;

/// <summary>What has gone out and come in, what waits, and whose packages are trusted.</summary>
[Needs("package.overview")]
public sealed class OverviewModel(ListPackages list, ListPublishers publishers, IPackageKeys keys) : StaffPage
{
    public IReadOnlyList<ListPackages.Waiting> Waiting { get; private set; } = [];

    public IReadOnlyList<ImportedPackage> Imported { get; private set; } = [];

    public IReadOnlyList<ExportedPackage> Exported { get; private set; } = [];

    public IReadOnlyList<TrustedPublisher> Publishers { get; private set; } = [];

    public IReadOnlyList<(ImportedTerm Term, string Publisher)> Terms { get; private set; } = [];

    public KeyFingerprint Fingerprint => KeyFingerprint.Of(keys.PublicKey.Span);

    /// <summary>Planners share and import; an administrator sees no content.</summary>
    public bool MayShare => PackageActions.Export.MayBegin(Actor);

    public async Task OnGetAsync()
    {
        Waiting = await list.WaitingFor(Actor, Today, Cancellation);
        Publishers = await publishers.Handle(Cancellation);
        if (MayShare)
        {
            Imported = await list.Imported(Actor, Today, Cancellation);
            Exported = await list.Exported(Actor, Cancellation);
            Terms = await list.Terms(Cancellation);
        }
    }

    public async Task<IActionResult> OnPostEndTrustAsync(string fingeravtrykk, string kommune) =>
        KeyFingerprint.TryParse(fingeravtrykk, out var fingerprint) && await publishers.End(fingerprint, kommune ?? "", Today, Cancellation)
            ? Go("/laering/pakker")
            : Missing();
}
