namespace Langbenk.Pages.Prevention.Measures;

/// <summary>One choice of a filter, with the way to choose nothing first.</summary>
public sealed record FilterSelect(string Name, string Label, string All, string? Chosen, IReadOnlyList<Choice> Choices);
