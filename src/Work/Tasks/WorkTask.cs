namespace Langbenk.Work.Tasks;

/// <summary>Something that a service, a municipality or a person has said yes to do by a day.</summary>
public sealed class WorkTask
{
    public const int MaxTitleLength = 200;
    public const int MaxLinkLength = 160;

    public required Guid Id { get; init; }

    public required string Title { get; set; }

    /// <summary>What it is about, so that who may see that may see the task.</summary>
    public required string Resource { get; init; }

    public required Guid ResourceId { get; init; }

    /// <summary>Path of the page where it is done.</summary>
    public required string Link { get; init; }

    /// <summary>The municipality, service or account that is to do it.</summary>
    public required Guid HolderId { get; init; }

    public required string HolderName { get; init; }

    public required DateOnly Due { get; set; }

    public DateOnly? DoneOn { get; set; }

    public Guid? DoneById { get; set; }

    public int Version { get; private set; } = 1;
}
