using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Admissions;

/// <summary>Which human an account is, told by the module that knows persons.</summary>
public interface IOneHuman
{
    Task<bool> IsSaid(Guid account, CancellationToken cancellation);

    Task<bool> AreOne(Guid account, Guid other, CancellationToken cancellation);
}

/// <summary>Whether two accounts are two humans, where persons are on. In a demonstration everybody is invented.</summary>
public sealed class TwoHumans(IOrganisationData data, params IEnumerable<IOneHuman> known) : IOperation
{
    /// <summary>Persons have been on, and are not: nobody is asked who she is, so that nobody can tell whether she is two.</summary>
    public async Task<bool> AreOff(Guid account, CancellationToken cancellation = default) =>
        known.Any() && !await data.InstallationChoices.AnyAsync(one => one.PersonsOn, cancellation) && !await data.Accounts.AnyAsync(one => one.Id == account && one.Demo, cancellation);

    /// <summary>She has not said who she is, so that nobody can tell whether she is two.</summary>
    public async Task<bool> IsUnsaid(Guid account, CancellationToken cancellation = default)
    {
        if (!known.Any() || !await data.InstallationChoices.AnyAsync(one => one.PersonsOn, cancellation)
            || await data.Accounts.AnyAsync(one => one.Id == account && one.Demo, cancellation))
        {
            return false;
        }

        foreach (var one in known)
        {
            if (await one.IsSaid(account, cancellation))
            {
                return false;
            }
        }

        return true;
    }

    public async Task<bool> AreOne(Guid account, Guid other, CancellationToken cancellation = default)
    {
        foreach (var one in known)
        {
            if (await one.AreOne(account, other, cancellation))
            {
                return true;
            }
        }

        return account == other;
    }
}
