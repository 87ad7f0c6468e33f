using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Examples;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Networks;

/// <summary>Writes a day when the network meets: programme before, notes after.</summary>
public sealed class SaveGathering(IPreventionData data, AccessGate gate) : IOperation
{
    public sealed record Input(
        Actor Actor, Guid NetworkId, Guid? Id, int Version, DateOnly Day, string Place, string Programme, string Notes, bool IsOpen, DateOnly Today);

    public abstract record Result
    {
        Result() { }

        public sealed record Saved(Guid Id) : Result;

        public sealed record Refused(IReadOnlyList<(string Field, Problem Problem)> Faults) : Result;

        /// <summary>Someone else has saved meanwhile: what they wrote, and its version.</summary>
        public sealed record Conflict(Gathering Theirs) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (Faults(input) is { Count: > 0 } faults)
        {
            return new Result.Refused(faults);
        }

        if (!await gate.IsOpen(input.Actor, NetworkActions.Contribute, input.NetworkId, input.Today, cancellation))
        {
            return new Result.NotFound();
        }

        var gathering = await Find(input, cancellation);
        if (gathering is null || (input.Id is not null && gathering.Version != input.Version))
        {
            return gathering is null ? new Result.NotFound() : new Result.Conflict(gathering);
        }

        (gathering.Day, gathering.Place, gathering.IsOpen) = (input.Day, input.Place.Trim(), input.IsOpen);
        (gathering.Programme, gathering.Notes) = (input.Programme.Trim(), input.Notes.Trim());
        return await data.SavedUnlessOvertaken(cancellation)
            ? new Result.Saved(gathering.Id)
            : new Result.Conflict(await data.All<Gathering>().AsNoTracking().SingleAsync(one => one.Id == gathering.Id, cancellation));
    }

    static IReadOnlyList<(string Field, Problem Problem)> Faults(Input input)
    {
        (string Field, bool Wrong, Problem Problem)[] checks =
        [
            (nameof(Input.Day), !PlannedDay.IsWithin(input.Day), NetworkProblems.BadDay),
            (nameof(Input.Place), input.Place.Trim().Length is 0 or > Gathering.MaxPlaceLength, NetworkProblems.PlaceMissing),
            (nameof(Input.Programme), input.Programme.Trim().Length > Gathering.MaxTextLength, NetworkProblems.TextTooLong),
            (nameof(Input.Notes), input.Notes.Trim().Length > Gathering.MaxTextLength, NetworkProblems.TextTooLong),
            (nameof(Input.Place), PersonMarks.HasNumber(input.Place), ExampleProblems.PersonNumber),
            (nameof(Input.Programme), PersonMarks.HasNumber(input.Programme), ExampleProblems.PersonNumber),
            (nameof(Input.Notes), PersonMarks.HasNumber(input.Notes), ExampleProblems.PersonNumber),
        ];
        return [.. checks.Where(one => one.Wrong).Select(one => (one.Field, one.Problem))];
    }

    async Task<Gathering?> Find(Input input, CancellationToken cancellation)
    {
        if (input.Id is { } id)
        {
            return await data.All<Gathering>().SingleOrDefaultAsync(one => one.Id == id && one.NetworkId == input.NetworkId, cancellation);
        }

        var gathering = new Gathering { Id = Guid.CreateVersion7(), NetworkId = input.NetworkId, Day = input.Day, Place = input.Place };
        data.All<Gathering>().Add(gathering);
        return gathering;
    }
}
