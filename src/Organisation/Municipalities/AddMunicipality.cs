using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Municipalities;

public sealed class AddMunicipality(IOrganisationData data) : IOperation
{
    /// <summary>The administrator becomes the new municipality's too: without one, nobody could put people there.</summary>
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

        if (await data.Municipalities.AnyAsync(one => one.Number == input.Number && one.ValidTo == null, cancellation))
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
        if (input.AdministratorId is { } administrator)
        {
            data.RoleHoldings.Add(GiveRole.Holding(administrator, Role.Administrator, municipality.Id, input.ValidFrom));
        }

        await data.SaveChangesAsync(cancellation);
        return new Result.Added(municipality);
    }
}
