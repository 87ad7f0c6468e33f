namespace Langbenk.Demo;

/// <summary>One feature's share of the demonstration. Parts are found by this mark and filled in order.</summary>
interface IDemoPart
{
    /// <summary>Lower first; what others build on (plans 10, measures 20) before what builds on it.</summary>
    int Order { get; }

    Task Fill(DemoArea area, CancellationToken cancellation);
}
