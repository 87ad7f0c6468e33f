namespace Langbenk.Prevention.Terms;

/// <summary>The words a municipality is asked to agree on, in the order in which they are best discussed.</summary>
public static class CommonWords
{
    public static IReadOnlyList<CommonWord> All { get; } =
    [
        .. CommonWordsPrevention.Words,
        .. CommonWordsLaw.Words,
        .. CommonWordsServices.Words,
        .. CommonWordsCooperation.Words,
    ];

    public static CommonWord? Find(string key) => All.FirstOrDefault(word => word.Key == key);
}
