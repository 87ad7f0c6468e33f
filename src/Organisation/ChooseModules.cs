using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation;

public sealed class ChooseModules(IOrganisationData data) : IOperation
{
    public sealed record Input(string Controller, string PrivacyOfficer, string Archive, bool Persons);

    public abstract record Result
    {
        Result() { }

        public sealed record Chosen : Result;

        public sealed record Refused(Problem Problem) : Result;
    }

    public async Task<Result> Handle(Input input, CancellationToken cancellation = default)
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

        var choices = await data.InstallationChoices.SingleOrDefaultAsync(cancellation);
        if (choices is null)
        {
            data.InstallationChoices.Add(choices = new InstallationChoices());
        }

        (choices.Controller, choices.PrivacyOfficer, choices.Archive) = (texts[0], texts[1], texts[2]);
        choices.PersonsOn = input.Persons;
        await data.SaveChangesAsync(cancellation);
        return new Result.Chosen();
    }
}
