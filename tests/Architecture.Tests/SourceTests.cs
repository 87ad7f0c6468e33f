namespace Langbenk.Architecture.Tests;

public class SourceTests
{
    const int MostLines = 200;

    [Fact]
    public void Files_HaveAtMostTwoHundredLines()
    {
        var tooLong = Repository.SourceFiles
            .Select(file => (File: Repository.Relative(file), Lines: File.ReadLines(file).Count()))
            .Where(file => file.Lines > MostLines);

        Assert.Empty(tooLong);
    }

    [Fact]
    public void Host_OnlyItsCompositionRootUsesData() => Assert.Empty(HostFilesWith("Langbenk.Data"));

    [Fact]
    public void Host_OnlyItsCompositionRootUsesEntityFramework() => Assert.Empty(HostFilesWith("Microsoft.EntityFrameworkCore"));

    /// <summary>`langbenk law` answers in a fraction of a second because nothing of the web is loaded.</summary>
    [Fact]
    public void LawCommands_NameNothingOfTheWebOrTheDatabase()
    {
        string[] forbidden = ["AspNetCore", "EntityFramework", "Langbenk.Hosting", "WebApplication"];
        var offenders = Repository.SourceFiles
            .Where(file => Within(file, "src/Langbenk/Program.cs") || Within(file, "src/Langbenk/Commands/Law"))
            .Where(file => forbidden.Any(text => Mentions(file, text)))
            .Select(Repository.Relative);

        Assert.Empty(offenders);
    }

    [Fact]
    public void Pages_HaveNoInlineScriptOrStyle()
    {
        string[] inline = ["<style", " style=\"", " onclick=", " onchange=", " onsubmit=", "javascript:", "<script>"];
        var offenders = Repository.SourceFiles
            .Where(file => file.EndsWith(".cshtml", StringComparison.Ordinal))
            .Where(page => inline.Any(text => Mentions(page, text)))
            .Select(Repository.Relative);

        Assert.Empty(offenders);
    }

    static IEnumerable<string> HostFilesWith(string text) => Repository.SourceFiles
        .Where(file => Within(file, "src/Langbenk") && !Within(file, "src/Langbenk/Hosting") && !Within(file, "src/Langbenk/Demo/DemoFiller.cs") && !Within(file, "src/Langbenk/Demo/Seed"))
        .Where(file => Mentions(file, text))
        .Select(Repository.Relative);

    static bool Within(string file, string place) =>
        (Repository.Relative(file) + "/").StartsWith(place + "/", StringComparison.Ordinal);

    static bool Mentions(string file, string text) =>
        File.ReadAllText(file).Contains(text, StringComparison.OrdinalIgnoreCase);
}
