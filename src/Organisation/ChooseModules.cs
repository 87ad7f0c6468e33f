using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation;

public sealed class ChooseModules(IOrganisationData data) : IOperation
{
    /// <param name="Version">Of what was shown; 0 when nothing was chosen yet.</param>
    public sealed record Input(string Controller, string PrivacyOfficer, string Archive, bool Persons, int Version);

    public abstract record Result
    {
        Result() { }

        public sealed record Chosen : Result;

        /// <summary>Somebody else has chosen meanwhile.</summary>
        public sealed record Conflict(InstallationChoices Stored) : Result;

        public sealed record Refused(Problem Problem) : Result;
    }

    /// <param name="by">Null for the program, which fills a demonstration.</param>
    public async Task<Result> Handle(Input input, Actor? by, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        string[] texts = [input.Controller.Trim(), input.PrivacyOfficer.Trim(), input.Archive.Trim()];
        if (texts.Any(text => text.Length > InstallationChoices.MaxLength))
        {
            return new Result.Refused(OrganisationProblems.TextTooLong);
        }

        if (input.Persons && texts.Any(text => text.Length == 0))
        {
            return new Result.Refused(OrganisationProblems.PersonsNeedChoices);
        }

        if (input.Persons && !await HasOfficer(today, cancellation))
        {
            return new Result.Refused(OrganisationProblems.NoOfficerAccount);
        }

        var choices = await data.InstallationChoices.SingleOrDefaultAsync(cancellation);
        if ((choices?.Version ?? 0) != input.Version)
        {
            return new Result.Conflict(choices ?? new InstallationChoices());
        }

        if (choices is null)
        {
            data.InstallationChoices.Add(choices = new InstallationChoices());
        }

        (choices.Controller, choices.PrivacyOfficer, choices.Archive) = (texts[0], texts[1], texts[2]);
        choices.PersonsOn = input.Persons;
        data.InstallationChanges.Add(Change(choices, by, today));
        return await Stored(cancellation);
    }

    /// <summary>Somebody outside the services must be able to look at the log and at emergencies from the first day.</summary>
    Task<bool> HasOfficer(DateOnly today, CancellationToken cancellation) =>
        data.RoleHoldings.AnyAsync(one => one.Role == Role.PrivacyOfficer && one.ValidFrom <= today && (one.ValidTo == null || one.ValidTo >= today)
            && data.Accounts.Any(account => account.Id == one.AccountId && (account.ClosedOn == null || account.ClosedOn > today)), cancellation);

    static InstallationChange Change(InstallationChoices choices, Actor? by, DateOnly today) => new()
    {
        Id = Guid.CreateVersion7(),
        On = today,
        ById = by?.AccountId,
        ByName = by?.Name ?? "",
        PersonsOn = choices.PersonsOn,
        Controller = choices.Controller,
        PrivacyOfficer = choices.PrivacyOfficer,
        Archive = choices.Archive,
    };

    async Task<Result> Stored(CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Chosen();
        }
        catch (DbUpdateException)
        {
            return new Result.Conflict(await data.InstallationChoices.AsNoTracking().SingleOrDefaultAsync(cancellation) ?? new InstallationChoices());
        }
    }
}
