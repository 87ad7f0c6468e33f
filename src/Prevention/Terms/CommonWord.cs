using Langbenk.Kernel;

namespace Langbenk.Prevention.Terms;

/// <summary>A definition a municipality can start its discussion from, with the public source it rests on.</summary>
public sealed record SuggestedDefinition(Text Definition, string Source);

/// <summary>
/// A word the services should agree on. <paramref name="Forms"/> are its lower-case inflections in bokmål and nynorsk,
/// by which it is found in a text.
/// </summary>
public sealed record CommonWord(
    string Key,
    Text Word,
    IReadOnlyList<string> Forms,
    Text WhyAgree,
    IReadOnlyList<SuggestedDefinition> Suggestions);
