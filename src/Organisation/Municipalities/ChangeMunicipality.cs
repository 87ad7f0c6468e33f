using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Municipalities;

/// <summary>Records that a municipality became (a part of) another. What belonged to it keeps pointing at it; history is not rewritten.</summary>
public sealed class ChangeMunicipality(IOrganisationData data) : IOperation
{
    public sealed record Input(Guid From, Guid To, DateOnly On, MunicipalityChangeKind Kind);

    public abstract record Result
    {
        Result() { }

        public sealed record Changed : Result;

        public sealed record Refused(Problem Problem) : Result;
    }

    public async Task<Result> Handle(Input input, CancellationToken cancellation = default)
    {
        if (await Fault(input, cancellation) is { } problem)
        {
            return new Result.Refused(problem);
        }

        if (input.Kind != MunicipalityChangeKind.Split)
        {
            (await data.Municipalities.SingleAsync(one => one.Id == input.From, cancellation)).ValidTo = input.On.AddDays(-1);
        }

        data.MunicipalityChanges.Add(new MunicipalityChange { FromId = input.From, ToId = input.To, On = input.On, Kind = input.Kind });
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Changed();
        }
        catch (DbUpdateException)
        {
            // Another may have recorded the same in the same moment.
            if (!await IsRecorded(input, cancellation))
            {
                throw;
            }

            return new Result.Refused(OrganisationProblems.ChangeIsRecorded);
        }
    }

    /// <summary>What stands in the way of it, also before she is asked whether she is sure.</summary>
    public async Task<Problem?> Fault(Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var both = await data.Municipalities.Where(one => one.Id == input.From || one.Id == input.To).ToListAsync(cancellation);
        var (from, to) = (both.Find(one => one.Id == input.From), both.Find(one => one.Id == input.To));
        if (from is null || to is null || from == to || input.On == DateOnly.MinValue || !from.StandsOn(input.On.AddDays(-1)) || !to.StandsOn(input.On))
        {
            return OrganisationProblems.BadMunicipalityChange;
        }

        return await IsRecorded(input, cancellation) ? OrganisationProblems.ChangeIsRecorded : null;
    }

    Task<bool> IsRecorded(Input input, CancellationToken cancellation) =>
        data.MunicipalityChanges.AnyAsync(one => one.FromId == input.From && one.ToId == input.To && one.On == input.On, cancellation);
}
