using Langbenk.Kernel;

namespace Langbenk.Prevention.Methods;

/// <summary>
/// A method that many municipalities use, said in one line, with what can be said of its evidence without judging it anew, and where
/// the judgement of others is to be found.
/// </summary>
public sealed record KnownMethod(string Key, string ShortName, Text Line, Text Evidence, string Source);
