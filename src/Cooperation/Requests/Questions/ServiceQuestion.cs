namespace Langbenk.Cooperation.Requests.Questions;

/// <summary>
/// «Har dere noe i gang?»: one service asks another about a child, on a consent that names it. There is no index to look in: only the asked
/// knows, and only what it chooses to answer comes back.
/// </summary>
public sealed class ServiceQuestion : ICooperationEntity
{
    /// <summary>So long one waits; then what is not answered is not going to be.</summary>
    public const int AnswerDays = 14;

    public required Guid Id { get; init; }

    public required Guid ChildId { get; init; }

    public required Guid ServiceId { get; init; }

    public required Guid ToServiceId { get; init; }

    public required Guid ConsentId { get; init; }

    public required string Words { get; init; }

    public required string Kinds { get; init; }

    public required DateOnly AskedOn { get; init; }

    public required DateTime AskedAt { get; init; }

    public required Guid AskedById { get; init; }

    public required string AskedByName { get; init; }

    public required DateOnly AnswerBy { get; init; }

    /// <summary>Of the form: sent twice it is one to each.</summary>
    public required Guid Mark { get; init; }
}

/// <summary>
/// What the asked service made of it: its own record. The asker reads it only when it was told; that a service has put the question aside is
/// told to nobody, so that a no, nothing and silence are the same from outside.
/// </summary>
public sealed class QuestionAnswer : ICooperationEntity
{
    public required Guid Id { get; init; }

    public required Guid QuestionId { get; init; }

    public required Guid ServiceId { get; init; }

    /// <summary>Empty where it was put aside.</summary>
    public required string Words { get; init; }

    public required string Kinds { get; init; }

    public required bool IsPutAside { get; init; }

    public required DateOnly WrittenOn { get; init; }

    public required Guid WrittenById { get; init; }

    public required string WrittenByName { get; init; }
}
