using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.InternalControl;
using Langbenk.Prevention.Places;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Competence;

/// <summary>Stores the numbers of a day. The same day again corrects them; another day is a new row of the history.</summary>
public sealed class CountCompetence(IPreventionData data, IAccessData access, FindPlaces places) : IOperation
{
    public sealed record Input(
        Guid ServiceId, DateOnly On, decimal Positions, decimal VacantPositions, int LeftLastYear,
        IReadOnlyDictionary<EducationCategory, int> People, EducationCategory? Leader, EducationCategory? Deputy, string Plan);

    public abstract record Result
    {
        Result() { }

        public sealed record Counted(CompetenceCount Count) : Result;

        /// <summary>Every field that is wrong, so that all are mended at once; the problem is the first one's.</summary>
        public sealed record Refused(IReadOnlyList<Fault> Faults) : Result
        {
            public Problem Problem => Faults[0].Problem;
        }
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (CompetenceFaults.Of(actor, input, today) is { Count: > 0 } faults)
        {
            return new Result.Refused(faults);
        }

        var place = await places.One(input.ServiceId, today, cancellation);
        if (place is not { AtService: true })
        {
            return new Result.Refused([new(nameof(Input.ServiceId), CompetenceProblems.UnknownService)]);
        }

        var count = await data.All<CompetenceCount>()
            .SingleOrDefaultAsync(one => one.ServiceId == place.Id && one.On == input.On, cancellation);
        if (count is null)
        {
            count = New(input);
            data.All<CompetenceCount>().Add(count);
            access.Relations.AddRange(PlaceRelations.Of(CompetenceActions.Resource, count.Id, place, today));
        }

        // What the requirement does not ask of a service is not kept of it.
        await Write(count, place.Kind is { } kind && CompetenceRequirement.Binds(kind) ? input : input with { Leader = null, Deputy = null, Plan = "" }, cancellation);
        await data.SaveChangesAsync(cancellation);
        return new Result.Counted(count);
    }

    static CompetenceCount New(Input input) => new()
    {
        Id = Guid.CreateVersion7(),
        ServiceId = input.ServiceId,
        On = input.On,
        Positions = input.Positions,
        VacantPositions = input.VacantPositions,
        LeftLastYear = input.LeftLastYear,
    };

    async Task Write(CompetenceCount count, Input input, CancellationToken cancellation)
    {
        (count.Positions, count.VacantPositions, count.LeftLastYear) = (input.Positions, input.VacantPositions, input.LeftLastYear);
        (count.Leader, count.Deputy, count.Plan) = (input.Leader, input.Deputy, input.Plan.Trim());
        var stored = await data.All<CompetencePeople>().Where(one => one.CountId == count.Id).ToListAsync(cancellation);
        foreach (var category in Enum.GetValues<EducationCategory>())
        {
            var people = input.People.GetValueOrDefault(category);
            if (stored.Find(one => one.Category == category) is { } row)
            {
                row.People = people;
            }
            else
            {
                data.All<CompetencePeople>().Add(new CompetencePeople { CountId = count.Id, Category = category, People = people });
            }
        }
    }
}
