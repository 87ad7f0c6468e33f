using Langbenk.Kernel;
using Langbenk.Organisation.Admissions;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Municipalities;

public sealed class AddMunicipality(IOrganisationData data) : IOperation
{
    /// <summary>
    /// The administrator becomes the new municipality's too: without one, nobody could put people there. Where two are needed for a new
    /// administrator, the first two are made on the server, as those of every municipality.
    /// </summary>
    public sealed record Input(string Number, string Name, DateOnly ValidFrom, int Population = 0, Guid? AdministratorId = null);

    public abstract record Result
    {
        Result() { }

        public sealed record Added(Municipality Municipality) : Result;

        public sealed record Refused(Problem Problem) : Result;
    }

    public async Task<Result> Handle(Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var name = input.Name.Trim();
        if (!Municipality.IsNumber(input.Number))
        {
            return new Result.Refused(OrganisationProblems.BadMunicipalityNumber);
        }

        if (name.Length is 0 or > Municipality.MaxNameLength)
        {
            return new Result.Refused(OrganisationProblems.BadName);
        }

        if (await NumberIsTaken(input, cancellation))
        {
            return new Result.Refused(OrganisationProblems.MunicipalityExists);
        }

        var municipality = new Municipality
        {
            Id = Guid.CreateVersion7(),
            Number = input.Number,
            Name = name,
            SortKey = SortKey.Of(name),
            ValidFrom = input.ValidFrom,
            Population = input.Population,
        };
        data.Municipalities.Add(municipality);
        if (input.AdministratorId is { } administrator && !await new TwoPairsOfEyes(data).AreNeeded(Role.Administrator, cancellation))
        {
            data.RoleHoldings.Add(GiveRole.Holding(administrator, Role.Administrator, municipality.Id, input.ValidFrom, null));
        }

        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Added(municipality);
        }
        catch (DbUpdateException)
        {
            // Another may have added the same in the same moment.
            if (!await NumberIsTaken(input, cancellation))
            {
                throw;
            }

            return new Result.Refused(OrganisationProblems.MunicipalityExists);
        }
    }

    /// <summary>A municipality that is added has no last day, so one whose own last day is not before it is there at the same time.</summary>
    Task<bool> NumberIsTaken(Input input, CancellationToken cancellation) =>
        data.Municipalities.AnyAsync(one => one.Number == input.Number && (one.ValidTo == null || one.ValidTo >= input.ValidFrom), cancellation);
}
