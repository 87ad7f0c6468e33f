namespace Langbenk.Law.Tests.Support;

/// <summary>What became of one run of a property: it did not apply, it held, or it was broken.</summary>
readonly record struct Outcome(bool Applied, string? Fault)
{
    public static readonly Outcome Skipped = new(false, null);

    public static Outcome Of(bool holds, Func<string> otherwise) => new(true, holds ? null : otherwise());

    public Outcome Then(Func<Outcome> next) => Fault is null ? next() : this;
}

/// <summary>A counter-example; the message has the requests as JSON.</summary>
sealed class BrokenException(string message) : Exception(message);
