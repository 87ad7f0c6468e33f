using Langbenk.Access;

namespace Langbenk.Web.Tests.Hostile;

/// <summary>docs/access.md says who may do what; it is compared with the registry, both ways.</summary>
public class AccessTableTests
{
    [Fact]
    public void Document_TableOfActions_IsTheRegistry()
    {
        var lines = File.ReadAllLines(Path.Combine(Root(), "docs", "access.md"));
        var written = lines.SkipWhile(line => !line.StartsWith("| action ", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|'));

        Assert.Equal(string.Join('\n', Rows()), string.Join('\n', written));
    }

    static IEnumerable<string> Rows() => Langbenk.Hosting.Operations.Registry().All.OrderBy(action => action.Name, StringComparer.Ordinal)
        .Select(action => $"| {action.Name} | {action.Resource ?? "–"} | {string.Join("; ", action.Grants.Select(Words))} |");

    static string Words(Grant grant) => grant.Relations.Count == 0
        ? $"{grant.Role}"
        : $"{grant.Role} ({string.Join(", ", grant.Relations)})";

    static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Langbenk.slnx")))
        {
            folder = folder.Parent;
        }

        return folder!.FullName;
    }
}
