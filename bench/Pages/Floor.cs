using System.Data.Common;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.FileProviders;
using Npgsql;

namespace Langbenk.Bench.Pages;

/// <summary>
/// The least a page could cost: no view, no access, no forms. It runs the page's own SELECTs, reads every row, inserts one row
/// durably, and writes the page's bytes. At /static the same bytes as a file of the web server's.
/// </summary>
static class Floor
{
    public static async Task<int> Run(string file, string[] args)
    {
        var recording = Recording.Read(file);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(args[0]);
        var app = builder.Build();
        DbDataSource? source = recording.Provider == "Postgres" ? NpgsqlDataSource.Create(recording.ConnectionString) : null;
        await MakeTable(source is null ? new SqliteConnection(recording.ConnectionString) : source.CreateConnection());
        var files = Directory.CreateTempSubdirectory("langbenk-static-");
        app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(files.FullName), RequestPath = "/static" });
        for (var at = 0; at < recording.Pages.Count; at++)
        {
            var page = recording.Pages[at];
            var bytes = Encoding.UTF8.GetBytes(page.Body);
            await File.WriteAllBytesAsync(Path.Combine(files.FullName, $"{at}.html"), bytes);
            var reads = page.Commands.Where(command => !command.Writes).ToArray();
            var inserts = page.Commands.Any(command => command.Writes);
            app.MapGet($"/{at}", async (HttpContext context) =>
            {
                await using var connection = source is null ? new SqliteConnection(recording.ConnectionString) : (DbConnection)source.CreateConnection();
                await connection.OpenAsync();
                foreach (var read in reads)
                {
                    await Read(connection, read);
                }

                if (inserts)
                {
                    await Insert(connection, source is null);
                }

                await Write(context, page.ContentType, bytes);
            });
        }

        await app.RunAsync();
        return 0;
    }

    /// <summary>Its own: what stood in the audit would have to be sealed by the site that it is compared with.</summary>
    static async Task MakeTable(DbConnection connection)
    {
        await using (connection)
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = connection is SqliteConnection
                ? "create table if not exists floor_event (id text primary key, at text, action text, outcome integer, problem integer)"
                : "create table if not exists floor_event (id uuid primary key, at timestamptz, action text, outcome integer, problem integer)";
            await command.ExecuteNonQueryAsync();
        }
    }

    static async Task Read(DbConnection connection, RecordedCommand recorded)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = recorded.Sql;
        foreach (var value in recorded.Values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (value.Name, Value(value));
            command.Parameters.Add(parameter);
        }

        await using var reader = await command.ExecuteReaderAsync();
        var row = new object[reader.FieldCount];
        while (await reader.ReadAsync())
        {
            reader.GetValues(row);
        }
    }

    static async Task Insert(DbConnection connection, bool sqlite)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "insert into floor_event (id, at, action, outcome, problem) values (@id, @at, 'floor', 0, 0)";
        var id = command.CreateParameter();
        (id.ParameterName, id.Value) = ("@id", sqlite ? Guid.CreateVersion7().ToString().ToUpperInvariant() : Guid.CreateVersion7());
        var at = command.CreateParameter();
        (at.ParameterName, at.Value) = ("@at", sqlite ? DateTime.UtcNow.ToString("O") : DateTime.UtcNow);
        command.Parameters.Add(id);
        command.Parameters.Add(at);
        await command.ExecuteNonQueryAsync();
    }

    static Task Write(HttpContext context, string contentType, byte[] bytes)
    {
        context.Response.ContentType = contentType;
        context.Response.ContentLength = bytes.Length;
        return context.Response.Body.WriteAsync(bytes, 0, bytes.Length);
    }

    static object Value(RecordedValue value) => value.Text is null
        ? DBNull.Value
        : JsonSerializer.Deserialize(value.Text, Type.GetType(value.Clr) ?? AppDomain.CurrentDomain.GetAssemblies().Select(one => one.GetType(value.Clr)).First(one => one is not null)!)!;
}
