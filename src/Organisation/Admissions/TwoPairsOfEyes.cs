using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Admissions;

/// <summary>Where one human alone lets nobody in.</summary>
public sealed class TwoPairsOfEyes(IOrganisationData data) : IOperation
{
    /// <summary>
    /// Where persons are taken, and wherever they have been: else one could switch them off, let herself in by another account and switch
    /// them on again.
    /// </summary>
    public async Task<bool> AreNeeded(CancellationToken cancellation = default) =>
        await data.InstallationChoices.AnyAsync(one => one.PersonsOn, cancellation) || await data.InstallationChanges.AnyAsync(one => one.PersonsOn, cancellation);

    /// <summary>Who works in a service may open persons; an administrator lets others in; the data protection officer is the only eye on some emergencies.</summary>
    public async Task<bool> AreNeeded(Role role, CancellationToken cancellation = default) => IsFor(role) && await AreNeeded(cancellation);

    public static bool IsFor(Role role) => For.Contains(role);

    internal static IReadOnlyList<Role> For { get; } = [.. Roles.All.Where(role => role.IsOfService() || role is Role.Administrator or Role.PrivacyOfficer)];
}
