namespace Langbenk.Architecture.Tests;

public class ModuleTests
{
    [Fact]
    public void Table_NamesEveryProjectAndNoOther() =>
        Assert.Equal(Repository.Projects.Keys.Order(), ModuleTable.Read().Keys.Order());

    [Fact]
    public void Projects_UseOnlyWhatTheTableAllows()
    {
        var table = ModuleTable.Read();
        var forbidden = Repository.Projects.SelectMany(project => Arrows(project.Value)
            .Where(used => !table[project.Key].Contains(used))
            .Select(used => $"{project.Key} -> {used}"));

        Assert.Empty(forbidden);
    }

    [Fact]
    public void Table_AllowsNothingThatNoProjectUses()
    {
        var unused = ModuleTable.Read().SelectMany(row => row.Value
            .Except(Arrows(Repository.Projects[row.Key]))
            .Select(used => $"{row.Key} -> {used}"));

        Assert.Empty(unused);
    }

    [Theory]
    [InlineData("Kernel")]
    [InlineData("Law")]
    public void PureModules_ReferenceNoPackageAndNoFramework(string module)
    {
        var project = Repository.Projects[module];

        Assert.Equal("Microsoft.NET.Sdk", project.Root!.Attribute("Sdk")!.Value);
        Assert.Empty(Repository.References(project, "PackageReference"));
        Assert.Empty(Repository.References(project, "FrameworkReference"));
    }

    [Fact]
    public void Law_ReferencesKernelOnly() => Assert.Equal(["Kernel"], Arrows(Repository.Projects["Law"]));

    [Fact]
    public void Modules_KnowNoDatabase()
    {
        var outsiders = Repository.Projects.Keys.Except(["Data.Sqlite", "Data.Postgres"])
            .SelectMany(module => Repository.References(Repository.Projects[module], "PackageReference"))
            .Where(package => package.Contains("Sqlite", StringComparison.OrdinalIgnoreCase)
                || package.Contains("Npgsql", StringComparison.OrdinalIgnoreCase));

        Assert.Empty(outsiders);
    }

    static IEnumerable<string> Arrows(System.Xml.Linq.XDocument project) => Repository
        .References(project, "ProjectReference")
        .Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));
}
