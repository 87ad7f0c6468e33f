namespace Langbenk.People.Merging;

/// <param name="Place">The end of the id of the service that it was written for, in hexadecimal digits; empty where it was for any of hers.</param>
public readonly record struct Writer(Guid Account, string Place);

/// <summary>What this module cannot know, and goes with the one that leaves: what somebody has begun to write about her. In the same save.</summary>
public interface IFollowParting
{
    /// <summary>Those who have begun to write about the one that is used, and about nobody else first.</summary>
    Task<IReadOnlyList<Writer>> Writers(Guid main, CancellationToken cancellation = default);

    /// <param name="main">The one that is used.</param>
    /// <param name="left">The one that leaves it.</param>
    /// <param name="going">The one that leaves, and what had become a part of it first.</param>
    /// <param name="writers">Those who reach no other than the one that leaves.</param>
    Task Parted(Guid main, Guid left, IReadOnlyCollection<Guid> going, IReadOnlyCollection<Writer> writers, CancellationToken cancellation = default);
}
