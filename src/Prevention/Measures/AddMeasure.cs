using System.Text.Json;
using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;

namespace Langbenk.Prevention.Measures;

/// <summary>A new measure begins as a draft that only the staff sees.</summary>
public sealed class AddMeasure(IPreventionData data, IAccessData access, IOrganisationData organisation) : IOperation
{
    public sealed record Input(Actor Actor, Guid ServiceId, IReadOnlyList<Guid> MunicipalityIds, MeasureFacts Facts, DateOnly? ValidFrom)
    {
        /// <summary>Of the form: sent again with the same words, it is the same measure.</summary>
        public Guid? Mark { get; init; }
    }

    public abstract record Result
    {
        Result() { }

        public sealed record Added(Measure Measure) : Result;

        public sealed record Refused(IReadOnlyList<Problem> Problems) : Result;
    }

    public async Task<Result> Handle(Input input, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var facts = input.Facts.Cleaned();
        List<Problem> problems = [.. MeasureCheck.OfDraft(facts)];
        if (MeasureCheck.OfStart(input.ValidFrom, today) is { } wrong)
        {
            problems.Insert(0, wrong);
        }

        var reach = await MeasureReach.Of(organisation, input.Actor, today, cancellation);
        if (reach.Find(input.ServiceId) is not { } service)
        {
            problems.Insert(0, MeasureProblems.UnknownService);
        }
        else if (input.MunicipalityIds.Count == 0 || input.MunicipalityIds.Except(service.MunicipalityIds).Any())
        {
            problems.Insert(0, MeasureProblems.BadMunicipalities);
        }

        return problems.Count > 0 || input.ValidFrom is not { } from ? new Result.Refused(problems) : await Store(input, from, facts, today, cancellation);
    }

    async Task<Result> Store(Input input, DateOnly from, MeasureFacts facts, DateOnly today, CancellationToken cancellation)
    {
        var id = Once.Key(input.Mark, input.ServiceId, from.DayNumber, string.Join(' ', input.MunicipalityIds.Order()), JsonSerializer.Serialize(facts));
        var measure = new Measure { Id = id, ValidFrom = from };
        facts.WriteTo(measure);
        var row = new MeasureCarrying
        {
            Id = Guid.CreateVersion7(),
            MeasureId = measure.Id,
            ServiceId = input.ServiceId,
            Levels = facts.Levels,
            ValidFrom = from,
        };
        data.All<MeasureCarrying>().Add(row);
        measure.CarriedBy(row);
        access.Relations.Add(Relation.Of(MeasureActions.Resource, measure.Id, RelationKind.Lead, measure.ServiceId, Earliest(from, today)));
        foreach (var municipality in input.MunicipalityIds.Distinct())
        {
            data.All<MeasureMunicipality>().Add(new MeasureMunicipality { MeasureId = measure.Id, MunicipalityId = municipality });
            access.Relations.Add(Relation.Of(MeasureActions.Resource, measure.Id, RelationKind.Party, municipality, Earliest(from, today)));
        }

        return new Result.Added(await Once.Saved(data, measure, data.All<Measure>().Where(one => one.Id == id), cancellation));
    }

    /// <summary>Who makes a measure that begins next month works with it today.</summary>
    static DateOnly Earliest(DateOnly validFrom, DateOnly today) => validFrom < today ? validFrom : today;
}
