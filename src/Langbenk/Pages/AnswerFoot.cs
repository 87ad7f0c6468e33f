using Langbenk.Kernel;
using Langbenk.Law.Rulebook;

namespace Langbenk.Pages;

/// <summary>The last lines of an answer: what was not tested, and which rules it rests on.</summary>
public sealed record AnswerFoot(IReadOnlyList<RuleVersion> Rules, Text? NotTested = null);
