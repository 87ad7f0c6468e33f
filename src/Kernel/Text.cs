namespace Langbenk.Kernel;

/// <summary>One text in every language of the interface, side by side.</summary>
public readonly record struct Text(string Nb, string Nn, string En)
{
    public string this[Language language] => language switch
    {
        Language.Nb => Nb,
        Language.Nn => Nn,
        Language.En => En,
        _ => throw new ArgumentOutOfRangeException(nameof(language)),
    };

    /// <summary>A name or a number that is the same in every language.</summary>
    public static Text Same(string text) => new(text, text, text);
}
