using System.Text;
using Langbenk.Law.Rulebook;
using Langbenk.Law.Sharing;

namespace Langbenk.Law.Tests.Support;

/// <summary>The rulebook, loaded once. Engines hold workspace, so each test takes its own.</summary>
static class Books
{
    public static LawBook Book { get; } = LawBookFiles.Load(Places.Rules);

    static readonly SharingEngine Compiled = new(Book);

    public static SharingEngine Engine() => Compiled.ForAnotherThread();

    public static LawLines Lines() => new(Book);

    public static string Ask(this LawLines lines, LawVerb verb, string line) =>
        Encoding.UTF8.GetString(lines.Answer(verb, Encoding.UTF8.GetBytes(line), 1));
}
