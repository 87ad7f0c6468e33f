using System.Xml.Linq;

namespace Langbenk.Architecture.Tests;

/// <summary>The checkout that these tests were built from.</summary>
static class Repository
{
    public static string Root { get; } = FindRoot();

    public static IEnumerable<string> SourceFiles { get; } = [.. Directory
        .EnumerateFiles(Path.Combine(Root, "src"), "*", SearchOption.AllDirectories)
        .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".cshtml", StringComparison.Ordinal))
        .Where(file => !Parts(file).Any(part => part is "bin" or "obj" or "Migrations"))];

    public static IReadOnlyDictionary<string, XDocument> Projects { get; } = Directory
        .EnumerateFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => XDocument.Load(file));

    public static string Relative(string file) => Path.GetRelativePath(Root, file);

    public static IEnumerable<string> References(XDocument project, string kind) => project.Descendants(kind)
        .Select(reference => reference.Attribute("Include")!.Value);

    static string[] Parts(string file) => Relative(file).Split(Path.DirectorySeparatorChar);

    static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Langbenk.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("Langbenk.slnx is in no folder above the tests.");
    }
}
