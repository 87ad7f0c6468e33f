using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation;

/// <summary>What the installation has chosen; nothing is, before somebody has.</summary>
public sealed class ReadModules(IOrganisationData data) : IOperation
{
    const int MostShown = 50;

    public async Task<InstallationChoices> Handle(CancellationToken cancellation = default) =>
        await data.InstallationChoices.AsNoTracking().SingleOrDefaultAsync(cancellation) ?? new InstallationChoices();

    /// <summary>What was chosen and by whom, the latest first.</summary>
    public async Task<IReadOnlyList<InstallationChange>> History(CancellationToken cancellation = default) =>
        await data.InstallationChanges.AsNoTracking().OrderByDescending(one => one.On).ThenByDescending(one => one.Id).Take(MostShown).ToListAsync(cancellation);
}
