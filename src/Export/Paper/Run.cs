namespace Langbenk.Export.Paper;

/// <summary>A stretch of text in one style.</summary>
public sealed record Run(string Text, bool Bold = false, bool Italic = false, WebLink? Link = null);
