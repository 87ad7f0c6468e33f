using System.Data.Common;
using System.Net;
using Langbenk.Data;
using Langbenk.Hosting;
using Langbenk.Web.Tests.Prevention;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.Operations;

/// <summary>The database says itself that there is no room: nothing is stored, nothing is lost, and it works again afterwards.</summary>
public class FullDiskTests
{
    const string Text = "Det jeg skrev <b>før</b> disken ble full";

    [Fact]
    public async Task Sqlite_DiskFull_IsACalmPageThatHoldsTheTextUntilThereIsRoom()
    {
        var disk = new Disk();
        await using var site = await DemoSite.Start(builder => builder.Services.ConfigureDbContext<LangbenkContext>(options => options.AddInterceptors(disk)));

        await FullAndFreeAgain(site, full => Task.FromResult(disk.IsFull = full));
    }

    [Fact]
    [Trait("Run", "Whole")]
    public async Task Postgres_DiskFull_IsACalmPageThatHoldsTheTextUntilThereIsRoom()
    {
        await using var place = await OperatorSite.Filled("Postgres");
        await using var site = new Site();
        await site.Start(migrate: true, settings =>
        {
            Demo(settings);
            DemoSite.Copy(new DirectoryInfo(place.DataFolder), settings.Data);
            settings.Database = place.Settings().Database;
        });
        var connection = place.Settings().Database.ConnectionString;

        // The same error as the server gives (class 53, disk_full).
        await FullAndFreeAgain(site, full => OperatorSite.OnServer(full
            ? """
              create function no_room() returns trigger language plpgsql as $$ begin raise exception 'no room' using errcode = '53100'; end $$;
              create trigger no_room before insert on audit_event execute function no_room();
              """
            : "drop function no_room() cascade", connection));
    }

    static void Demo(LangbenkSettings settings)
    {
        (settings.Demo, settings.Log.Level) = (true, Microsoft.Extensions.Logging.LogLevel.None);
        (settings.Limits.RequestsPerSecond, settings.Limits.SignInsPerMinute) = (0, 0);
    }

    static async Task FullAndFreeAgain(Site site, Func<bool, Task> setFull)
    {
        using var planner = await DemoSite.SignIn(site, "planlegger");
        var token = (await planner.Page("/logg-ut")).QuerySelector("input[name=form-token]")!.GetAttribute("value")!;
        // Longer than any page that happens to have room.
        (string, string)[] text = [("utkast-av", "/planer/en"), ("tekst", Text + new string('x', 100_000)), ("form-token", token)];
        var minutes = (await planner.Page("/aarshjul")).QuerySelector("a[href$='/skriv']")!.GetAttribute("href")!;
        (string, string)[] written = [.. AgreementPagesTests.FieldsOf(await planner.Page(minutes)).Where(field => field.Name is not ("referat" or "tilstede")), ("tilstede", "Lederne"), ("referat", Text + new string('x', 30_000)), ("form-token", token)];
        await setFull(true);
        await ShowsTheText(planner, minutes, written);

        using var refused = await planner.Send("/arbeid/utkast", text);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        var shown = await Visitor.Read(refused);
        Assert.Contains("Vi får ikke lagret akkurat nå", shown.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Text, shown.QuerySelector(".kept-text")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/arbeid/utkast", shown.QuerySelector("main form")!.GetAttribute("action"));

        await setFull(false);
        var again = shown.QuerySelectorAll("main form input").Select(field => (field.GetAttribute("name")!, field.GetAttribute("value")!)).ToArray();
        using var saved = await planner.Send("/arbeid/utkast", again);

        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        Assert.Contains("/planer/en", (await planner.Page("/oversikt")).Body!.InnerHtml, StringComparison.Ordinal);
    }

    /// <summary>The first minutes of a meeting: that nobody's are stored is no conflict with another's.</summary>
    static async Task ShowsTheText(Visitor planner, string form, (string, string)[] fields)
    {
        using var refused = await planner.Send(form, fields);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Contains((await Visitor.Read(refused)).QuerySelectorAll(".kept-text"), field => field.TextContent.Contains(Text, StringComparison.Ordinal));
    }

    /// <summary>The engine refuses to grow the file beyond the pages it has: SQLITE_FULL, as from a full disk.</summary>
    sealed class Disk : DbCommandInterceptor
    {
        public bool IsFull { get; set; }

        public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            await Limit(command, cancellationToken);
            return result;
        }

        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            await Limit(command, cancellationToken);
            return result;
        }

        // Of each connection, which stays open from one request to the next.
        async Task Limit(DbCommand before, CancellationToken cancellation)
        {
            await using var command = before.Connection!.CreateCommand();
            command.CommandText = $"PRAGMA max_page_count={(IsFull ? 1 : 1_000_000_000)}";
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }
}
