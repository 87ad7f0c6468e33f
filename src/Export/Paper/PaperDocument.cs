namespace Langbenk.Export.Paper;

/// <summary>
/// A document before it becomes Word, PDF or a web page. <paramref name="Language"/> is nb, nn or en.
/// The title stands above the chapters: a heading of level 1 is a chapter.
/// <paramref name="Facts"/> are the few lines under the title: who adopted it, when, case number.
/// </summary>
public sealed record PaperDocument(
    string Title,
    string Language,
    string? Subtitle,
    IReadOnlyList<PaperBlock> Blocks,
    IReadOnlyList<(string Name, string Value)> Facts);
