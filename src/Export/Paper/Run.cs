namespace Langbenk.Export.Paper;

/// <summary>
/// A stretch of text in one style. A web page shows its <paramref name="Meaning"/> to those who ask for it; paper has no way to
/// ask, and shows the text alone.
/// </summary>
public sealed record Run(string Text, bool Bold = false, bool Italic = false, WebLink? Link = null, WordMeaning? Meaning = null);

/// <summary>What a word means where it stands. <paramref name="Id"/> is one of its own on the page: letters, digits and hyphens.</summary>
public sealed record WordMeaning(string Id, string Word, string Text);
