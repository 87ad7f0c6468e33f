namespace Langbenk.Audit.Events;

/// <summary>
/// What one request is about to be remembered for. It is written once: with the change it describes, in the same
/// transaction, or alone before the first byte of a page that was only read or of a refusal.
/// </summary>
public sealed class AuditTrail
{
    const int MostReferences = 1000;

    readonly List<(string Kind, Guid Id)> _touched = [];
    readonly HashSet<(string Kind, Guid Id)> _known = [];

    bool _unnamed;

    public IReadOnlyList<(string Kind, Guid Id)> Touched => _touched;

    public string? Action { get; private set; }

    public Guid? AccountId { get; private set; }

    public Guid? HoldingId { get; private set; }

    public AuditOutcome Outcome { get; private set; } = AuditOutcome.Seen;

    public int Problem { get; private set; }

    public bool Written { get; private set; }

    /// <summary>Somebody has said how it ended; else a change that is stored says that it was done.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>Nothing is remembered for a request that nobody began: public pages, and programs without a request.</summary>
    public bool IsBegun => Action is not null;

    public void Begin(string action, Guid? accountId, Guid? holdingId) => (Action, AccountId, HoldingId) = (action, accountId, holdingId);

    /// <summary>
    /// What is kept apart from who does it: the event says the day and the place. It names no account, no moment and no thing, and is
    /// sealed when the day is over, so that its place in the chain tells no more.
    /// </summary>
    public void BeginUnnamed(string action, string kind, Guid place)
    {
        Begin(action, null, null);
        Touch(kind, place);
        _unnamed = true;
    }

    /// <summary>A person that is touched after the event is stored would not be in it: a fault in the program, and no page that shows her.</summary>
    public void Touch(string kind, Guid id)
    {
        if (Written && !_unnamed && kind == "person" && !_known.Contains((kind, id)))
        {
            throw new InvalidOperationException($"A {kind} was touched after the event was stored.");
        }

        if (!_unnamed && _touched.Count < MostReferences && _known.Add((kind, id)))
        {
            _touched.Add((kind, id));
        }
    }

    public void End(AuditOutcome outcome, int problem = 0) => (Outcome, Problem, IsEnded) = (outcome, problem, true);

    /// <summary>The rows to be stored now, once.</summary>
    public (AuditEvent Event, IReadOnlyList<AuditReference> References) Rows(DateTime utcNow)
    {
        var at = _unnamed ? AuditEvent.LastMomentOf(utcNow) : utcNow;
        var id = Guid.CreateVersion7(new DateTimeOffset(at, TimeSpan.Zero));
        var written = new AuditEvent
        {
            Id = id,
            At = at,
            AccountId = AccountId,
            HoldingId = HoldingId,
            Action = Action!,
            Outcome = Outcome,
            Problem = Problem,
        };
        return (written, [.. _touched.Select((touched, ordinal) => AuditReference.Of(id, ordinal, touched.Kind, touched.Id))]);
    }

    public void MarkWritten(bool written) => Written = written;
}
