using Langbenk.Kernel;

namespace Langbenk.Work.Tasks;

public sealed class AddTask(IWorkData data) : IOperation
{
    public sealed record Input(string Title, string Resource, Guid ResourceId, string Link, Guid HolderId, string HolderName, DateOnly Due);

    public abstract record Result
    {
        Result() { }

        public sealed record Added(WorkTask Task) : Result;

        public sealed record Refused(Problem Problem) : Result;
    }

    public async Task<Result> Handle(Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var title = input.Title.Trim();
        if (title.Length is 0 or > WorkTask.MaxTitleLength)
        {
            return new Result.Refused(WorkProblems.BadTaskTitle);
        }

        var task = new WorkTask
        {
            Id = Guid.CreateVersion7(),
            Title = title,
            Resource = input.Resource,
            ResourceId = input.ResourceId,
            Link = input.Link,
            HolderId = input.HolderId,
            HolderName = input.HolderName,
            Due = input.Due,
        };
        data.Tasks.Add(task);
        await data.SaveChangesAsync(cancellation);
        return new Result.Added(task);
    }
}
