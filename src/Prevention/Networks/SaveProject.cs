using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Examples;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Networks;

/// <summary>Writes what a network works with: theme, when it began, goal, status.</summary>
public sealed class SaveProject(IPreventionData data, AccessGate gate) : IOperation
{
    public sealed record Input(
        Actor Actor, Guid NetworkId, Guid? Id, int Version, string Theme, string Started, string Goal, ProjectStatus Status, DateOnly Today);

    public abstract record Result
    {
        Result() { }

        public sealed record Saved(Guid Id) : Result;

        public sealed record Refused(IReadOnlyList<(string Field, Problem Problem)> Faults) : Result;

        public sealed record Conflict : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var (theme, started, goal) = (input.Theme.Trim(), input.Started.Trim(), input.Goal.Trim());
        if (Faults(theme, started, goal) is { Count: > 0 } faults)
        {
            return new Result.Refused(faults);
        }

        if (!await gate.IsOpen(input.Actor, NetworkActions.Contribute, input.NetworkId, input.Today, cancellation))
        {
            return new Result.NotFound();
        }

        var project = await Find(input, theme, cancellation);
        if (project is null || (input.Id is not null && project.Version != input.Version))
        {
            return project is null ? new Result.NotFound() : new Result.Conflict();
        }

        (project.Theme, project.Started, project.Goal, project.Status) = (theme, started, goal, input.Status);
        return await data.SavedUnlessOvertaken(cancellation) ? new Result.Saved(project.Id) : new Result.Conflict();
    }

    internal static IReadOnlyList<(string Field, Problem Problem)> Faults(string theme, string started, string goal)
    {
        (string Field, bool Wrong, Problem Problem)[] checks =
        [
            (nameof(Input.Theme), theme.Length is 0 or > NetworkProject.MaxThemeLength, NetworkProblems.ThemeMissing),
            (nameof(Input.Started), started.Length > NetworkProject.MaxStartedLength, NetworkProblems.StartedTooLong),
            (nameof(Input.Goal), goal.Length > NetworkProject.MaxGoalLength, NetworkProblems.GoalTooLong),
            (nameof(Input.Goal), PersonMarks.HasNumber(goal), ExampleProblems.PersonNumber),
        ];
        return [.. checks.Where(one => one.Wrong).Select(one => (one.Field, one.Problem))];
    }

    async Task<NetworkProject?> Find(Input input, string theme, CancellationToken cancellation)
    {
        var projects = data.All<NetworkProject>().Where(one => one.NetworkId == input.NetworkId);
        if (input.Id is { } id)
        {
            return await projects.SingleOrDefaultAsync(one => one.Id == id, cancellation);
        }

        var project = new NetworkProject
        {
            Id = Guid.CreateVersion7(),
            NetworkId = input.NetworkId,
            Position = await projects.CountAsync(cancellation),
            Theme = theme,
            Status = input.Status,
        };
        data.All<NetworkProject>().Add(project);
        return project;
    }
}
