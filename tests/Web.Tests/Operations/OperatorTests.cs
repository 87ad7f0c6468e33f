using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Web.Tests.Operations;

/// <summary>From an empty folder to people at work, as docs/operations.md says it.</summary>
public class OperatorTests
{
    [Theory, Trait("Run", "Whole")]
    [InlineData("Sqlite")]
    [InlineData("Postgres")]
    public async Task Install_ByTheCommandLine_EndsWithSomeoneSignedIn(string provider)
    {
        await using var site = await OperatorSite.On(provider);
        var early = await site.Run("serve", "--urls", "http://127.0.0.1:0");
        Assert.Equal(2, early.ExitCode);
        Assert.Contains("langbenk migrate", early.Errors, StringComparison.Ordinal);

        Assert.Equal(0, (await site.Run("migrate")).ExitCode);
        Assert.StartsWith("9901 Storfjell ", (await site.Run("municipality", "add", "9901", "Storfjell", "--population", "5600")).Output, StringComparison.Ordinal);
        if (site.IsEmbedded)
        {
            await AddsServices(site);
        }

        var added = await site.Run("account", "add", "--user", "anne", "--name", "Anne Administrator", "--role", "administrator", "--municipality", "9901");
        Assert.Equal((0, ""), (added.ExitCode, added.Errors.Trim()));
        var path = added.Output.Split('\n').Single(line => line.StartsWith("/konto/ny/", StringComparison.Ordinal));
        Assert.StartsWith("anne\tAnne Administrator\tAdministrator\tStorfjell\t", (await site.Run("account", "list")).Output, StringComparison.Ordinal);

        await using var program = site.Start("serve", "--urls", "http://127.0.0.1:0");
        var address = new Uri((await program.FirstLineWith("Now listening on")).Split("Now listening on: ")[1].Split('"')[0]);
        await ChoosesPassword(address, path);

        await AssertTheRestWorksMeanwhile(site, provider);
    }

    static async Task AddsServices(OperatorSite site)
    {
        Assert.Equal(0, (await site.Run("municipality", "add", "9902", "Dalvik")).ExitCode);
        var shared = await site.Run("service", "add", "--kind", "childwelfare", "--name", "Fjellbygda barnevern", "--municipality", "9901,9902", "--host", "9902");
        Assert.Equal((0, ""), (shared.ExitCode, shared.Errors.Trim()));
        Assert.Equal(0, (await site.Run("service", "add", "--kind", "NavState", "--name", "Nav Storfjell stat", "--municipality", "9901", "--outside")).ExitCode);
        var strange = await site.Run("service", "add", "--kind", "School", "--name", "Storfjell skole", "--municipality", "9999");
        Assert.Equal(1, strange.ExitCode);
        Assert.Contains("(3005)", strange.Errors, StringComparison.Ordinal);

        var list = (await site.Run("service", "list")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim('\r').Split('\t')[1..]).ToList();
        Assert.Equal<IEnumerable<string>>(["ChildWelfare", "Fjellbygda barnevern", "Dalvik", "Dalvik, Storfjell", ""], list[0]);
        Assert.Equal<IEnumerable<string>>(["NavState", "Nav Storfjell stat", "outside", "Storfjell", ""], list[1]);
        Assert.Equal(2, list.Count);
        var id = shared.Output.Split(' ')[0];
        Assert.Equal(0, (await site.Run("account", "add", "--user", "lise", "--name", "Lise Leder", "--role", "serviceleader", "--service", id)).ExitCode);
        await ChangesAndEnds(site, id, list.Count);
        await using var inside = Inside.Of(site);
        Assert.Equal(2, await inside.Context.AuditEvents.CountAsync(one => one.Action == "operator.service-add", Site.Cancellation));
        Assert.Equal(1, await inside.Context.AuditEvents.CountAsync(one => one.Action == "operator.service-end" && one.Outcome == Audit.Events.AuditOutcome.Done, Site.Cancellation));
    }

    static async Task ChangesAndEnds(OperatorSite site, string id, int count)
    {
        var today = (await site.Run("account", "list")).Output.Split('\n').Single(line => line.StartsWith("lise", StringComparison.Ordinal)).Split('\t')[4][..10];
        var changed = await site.Run("service", "change", "--service", id, "--from", today, "--name", "Dalvik barnevern", "--municipality", "9902");
        Assert.Equal((0, ""), (changed.ExitCode, changed.Errors.Trim()));
        Assert.Contains("Dalvik barnevern\tDalvik\tDalvik\t", (await site.Run("service", "list")).Output, StringComparison.Ordinal);
        var peopled = await site.Run("service", "end", "--service", id, "--last", today);
        Assert.Equal(1, peopled.ExitCode);
        Assert.Contains("(3020)", peopled.Errors, StringComparison.Ordinal);
        var other = (await site.Run("service", "list")).Output.Split('\n').Single(line => line.Contains("Nav Storfjell", StringComparison.Ordinal)).Split('\t')[0];
        Assert.Equal(0, (await site.Run("service", "end", "--service", other, "--last", today)).ExitCode);
        Assert.Contains($"ends {today}", (await site.Run("service", "list")).Output, StringComparison.Ordinal);
        Assert.Equal(2, count);
    }

    static async Task ChoosesPassword(Uri address, string path)
    {
        using var visitor = new Visitor(address);
        using (var tooShort = await visitor.Post(path, ("passord", "for kort")))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, tooShort.StatusCode);
        }

        using (var chosen = await visitor.Post(path, ("passord", "en setning er lett å huske")))
        {
            Assert.Equal("/konto/to-trinn", chosen.Headers.Location?.ToString());
        }

        Assert.NotNull((await visitor.Page("/konto/to-trinn")).QuerySelector(".typed-key"));
        using var other = new Visitor(address);
        using var used = await other.Get(path);
        Assert.Equal(HttpStatusCode.NotFound, used.StatusCode);
        Assert.Contains("virker ikke lenger", (await Visitor.Read(used)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        using var wrong = await other.Post("/logg-inn", ("bruker", "anne"), ("passord", "noe helt annet"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        using var right = await other.Post("/logg-inn", ("bruker", "anne"), ("passord", "en setning er lett å huske"));
        Assert.Equal(HttpStatusCode.Redirect, right.StatusCode);
    }

    static async Task AssertTheRestWorksMeanwhile(OperatorSite site, string provider)
    {
        var verified = await site.Run("audit", "verify");
        Assert.True(verified.ExitCode == 0, verified.Output + verified.Errors);
        Assert.Contains("first fault: none", verified.Output, StringComparison.Ordinal);
        var backup = await site.Run("backup", site.Backup);
        Assert.True(backup.ExitCode == 0, backup.Errors);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(site.Backup));
        var refused = await site.Run("restore", site.Backup, "--replace");
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("stop langbenk", refused.Errors, StringComparison.Ordinal);
        if (provider == "Sqlite")
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(site.DataFolder, "langbenk.db")));
        }
    }

    [Theory]
    [InlineData("audit", "seal")]
    [InlineData("backup")]
    [InlineData("restore", "a", "b")]
    [InlineData("account", "remove")]
    [InlineData("account", "add", "--user", "a", "--name", "A", "--role", "king", "--municipality", "9901")]
    [InlineData("account", "add", "--user", "a", "--name", "A", "--role", "planner", "--service", "9901")]
    [InlineData("municipality", "add", "9901", "Storfjell", "--population", "many")]
    [InlineData("service", "add", "--kind", "Castle", "--name", "A", "--municipality", "9901")]
    [InlineData("service", "end", "--service", "9901", "--last", "2026-01-01")]
    [InlineData("service", "end", "--service", "00000000-0000-0000-0000-000000000001", "--last", "1.1.2026")]
    [InlineData("service", "change", "--service", "00000000-0000-0000-0000-000000000001", "--from", "2026-01-01", "--task", "Ordinary")]
    [InlineData("service", "add", "--kind", "School", "--name", "A", "--municipality", "9901,9902")]
    [InlineData("service", "add", "--kind", "School", "--name", "A", "--municipality", "9901", "--host", "9901", "--outside")]
    public async Task Run_BadArguments_StopsWithAMessage(params string[] arguments)
    {
        await using var site = await OperatorSite.On("Sqlite");

        var (code, output, errors) = await site.Run(arguments);

        Assert.Equal(2, code);
        Assert.Empty(output.Trim());
        Assert.StartsWith("langbenk: ", errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(site.DataFolder));
    }

    [Fact]
    public async Task Verify_NoDatabaseThere_SaysSoAndMakesNone()
    {
        await using var site = await OperatorSite.On("Sqlite");

        var (code, _, errors) = await site.Run("audit", "verify");

        Assert.Equal(1, code);
        Assert.Contains("langbenk migrate", errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(site.DataFolder));
    }
}
