using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation;

/// <summary>What the installation has chosen; nothing is, before somebody has.</summary>
public sealed class ReadModules(IOrganisationData data) : IOperation
{
    public async Task<InstallationChoices> Handle(CancellationToken cancellation = default) =>
        await data.InstallationChoices.AsNoTracking().SingleOrDefaultAsync(cancellation) ?? new InstallationChoices();
}
