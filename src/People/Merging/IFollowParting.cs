namespace Langbenk.People.Merging;

/// <summary>What this module cannot know, and goes with the one that leaves: what somebody has begun to write about her. In the same save.</summary>
public interface IFollowParting
{
    /// <param name="main">The one that is used.</param>
    /// <param name="left">The one that leaves it.</param>
    /// <param name="going">The one that leaves, and what had become a part of it first.</param>
    Task Parted(Guid main, Guid left, IReadOnlyCollection<Guid> going, DateOnly today, CancellationToken cancellation = default);
}
