using Langbenk.Cooperation.Records;

namespace Langbenk.Cooperation.Requests.OwnWords;

/// <summary>
/// How the service that wrote a request, a question or an answer keeps it in its own record. Where there is no row, nothing is said yet. What a
/// service was told it keeps by its own rules, and says nothing of here.
/// </summary>
public sealed class OwnKeeping : ICooperationEntity
{
    public required OwnThing Thing { get; init; }

    public required Guid ThingId { get; init; }

    public required Guid ServiceId { get; init; }

    public RecordKeeping Keeping { get; init; } = new();

    public int Version { get; private set; } = 1;
}

/// <summary>The numbers are stored.</summary>
public enum OwnThing
{
    Request = 1,
    RequestAnswer = 2,
    Question = 3,
    QuestionAnswer = 4,
}
