namespace Langbenk.People.Merging;

/// <summary>What this module cannot know: which services other services have told something about whom.</summary>
public interface IToldServices
{
    /// <summary>Each of the persons that something was told of, with each service that it was told to.</summary>
    Task<IReadOnlyList<(Guid Service, Guid Person)>> Of(IReadOnlyList<Guid> persons, CancellationToken cancellation = default);
}
