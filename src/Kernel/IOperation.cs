namespace Langbenk.Kernel;

/// <summary>
/// One thing that a module can do: a class with its input and its outcomes. The host finds every operation of a module by
/// this mark and gives each request its own.
/// </summary>
public interface IOperation;
