using Langbenk.Law.Codes;

namespace Langbenk.Sharing.Consents;

/// <summary>What one of those who must say yes has said. Silence is no: until there is an answer nothing is opened.</summary>
public sealed class ConsentAnswer : ISharingEntity
{
    public const int MaxTextLength = 2_000;

    public required Guid Id { get; init; }

    public required Guid ConsentId { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>In which capacity she is asked: the child, one with parental responsibility, an adult about herself.</summary>
    public required PersonRole Capacity { get; init; }

    public AnswerState State { get; set; }

    public AnswerForm? Form { get; set; }

    /// <summary>What was explained and how; for an oral answer also why it was not written.</summary>
    public string How { get; set; } = "";

    /// <summary>What the child said when somebody answered for it, or why it was not asked.</summary>
    public string ChildSaid { get; set; } = "";

    /// <summary>The signed paper, scanned.</summary>
    public Guid? DocumentId { get; set; }

    public DateOnly? AnsweredOn { get; set; }

    public Guid? RecordedById { get; set; }

    public string RecordedByName { get; set; } = "";

    /// <summary>From this day nothing new is told on it; what was told before stays told.</summary>
    public DateOnly? WithdrawnOn { get; set; }

    public string WithdrawnHow { get; set; } = "";

    public Guid? WithdrawnById { get; set; }

    public string WithdrawnByName { get; set; } = "";

    /// <summary>The service that she said it to: its words are its own.</summary>
    public Guid? WithdrawnAtId { get; set; }

    /// <summary>Judged too young before it answered: when, how that was found, and by whom. What was told meanwhile rests on it.</summary>
    public DateOnly? YoungOn { get; set; }

    public string YoungHow { get; set; } = "";

    public string YoungByName { get; set; } = "";

    public int Version { get; private set; } = 1;

    /// <summary>As it stood that day, to be read and never stored.</summary>
    public ConsentAnswer On(DateOnly day) =>
        AnsweredOn > day && YoungOn <= day ? new() { Id = Id, ConsentId = ConsentId, PersonId = PersonId, Capacity = Capacity, State = AnswerState.DoesNotUnderstand, AnsweredOn = YoungOn }
        : AnsweredOn > day ? new() { Id = Id, ConsentId = ConsentId, PersonId = PersonId, Capacity = Capacity }
        : WithdrawnOn > day ? new() { Id = Id, ConsentId = ConsentId, PersonId = PersonId, Capacity = Capacity, State = AnswerState.Given, Form = Form, AnsweredOn = AnsweredOn }
        : this;

    public bool IsYesOn(DateOnly day) => State == AnswerState.Given && AnsweredOn <= day;
}

/// <summary>The numbers are stored.</summary>
public enum AnswerState
{
    /// <summary>Asked, and has not answered: counts as no.</summary>
    Asked = 0,

    Given = 1,

    Refused = 2,

    Withdrawn = 3,

    /// <summary>A child who is too young, or otherwise not able, to understand what it is about.</summary>
    DoesNotUnderstand = 4,
}

/// <summary>The numbers are stored.</summary>
public enum AnswerForm
{
    Written = 1,
    Oral = 2,
}
