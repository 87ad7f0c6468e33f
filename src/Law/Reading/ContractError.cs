using Langbenk.Kernel;

namespace Langbenk.Law.Reading;

/// <summary>One error of the contract (§ 2): code, where in the request, and a message for people.</summary>
public sealed record ContractError(string Code, string Path, Text Message);

/// <summary>What became of a line: a request, or every error found in it. Never both.</summary>
public sealed record Reading<T>(string? Id, T? Request, IReadOnlyList<ContractError> Errors) where T : class;
