namespace Langbenk.Hosting;

/// <summary>Something that the operator can mend; the message says what.</summary>
sealed class OperatorException(string message) : Exception(message);
