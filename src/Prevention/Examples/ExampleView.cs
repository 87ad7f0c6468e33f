using Langbenk.Kernel;

namespace Langbenk.Prevention.Examples;

/// <summary>
/// An example as it is read: its words in the reader's language where they are known in several, and where it comes from.
/// <c>Publisher</c> is the municipality of another installation; neither it nor <c>Municipality</c> is set on a known fact.
/// </summary>
public sealed record ExampleView(Example Example, ExampleText Text, Language WrittenIn, string? Municipality, string? Publisher);

sealed class ExampleRow
{
    public required Example Example { get; init; }

    public string? Municipality { get; init; }

    public string? Publisher { get; init; }

    public ExampleView In(Language language) => Example.KnownKey is { } key && FirstExamples.Find(key) is { } known
        ? new(Example, AddKnownExamples.TextOf(known, language), language, null, null)
        : new(Example, Example.Text, Example.Language, Municipality, Publisher);
}
