using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>One thing to do, and how or why.</summary>
public sealed record DoorStep(Text Do, Text How);

/// <summary>One of the ways on from a worry: what to do, what happens then, and the rules under it.</summary>
public sealed record DoorText(Text Title, Text Lead, IReadOnlyList<DoorStep> Steps, IReadOnlyList<Text> Then, IReadOnlyList<string> Rules)
{
    /// <summary>When this is the wrong way.</summary>
    public Text? Caution { get; init; }
}
