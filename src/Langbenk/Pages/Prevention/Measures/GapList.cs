using Langbenk.Kernel;
using Langbenk.Prevention.Measures;

namespace Langbenk.Pages.Prevention.Measures;

/// <summary>Measures that lack something, under the sentence that counts them.</summary>
public sealed record GapList(string Id, Text Title, IReadOnlyList<Measure> Measures, Text? Why);
