namespace Langbenk.Kernel;

/// <summary>
/// An expected refusal: a title for people, a number for callers. A number is never given another meaning;
/// the host decides the status code.
/// </summary>
public sealed record Problem(int Number, Text Title);
