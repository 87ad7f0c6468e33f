using Langbenk.Hosting;
using Npgsql;

namespace Langbenk.Web.Tests.Operations;

/// <summary>An installation as its operator sees it: a data folder, and a PostgreSQL database of its own when that is the engine.</summary>
sealed class OperatorSite : IAsyncDisposable
{
    readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("langbenk-operator-");
    readonly string? _database;

    OperatorSite(string? database) => _database = database;

    /// <summary>On SQLite, in the data folder.</summary>
    public bool IsEmbedded => _database is null;

    public string Folder => _data.FullName;

    public string DataFolder => Path.Combine(Folder, "data");

    public string Backup => Path.Combine(Folder, "backup.zip");

    internal string ConnectionString => $"{Server()};Database={_database}";

    public (string Name, string Value)[] Variables => _database is null
        ? [("LANGBENK_DATA", DataFolder)]
        : [("LANGBENK_DATA", DataFolder), ("LANGBENK_DATABASE__PROVIDER", "Postgres"), ("LANGBENK_DATABASE__CONNECTIONSTRING", ConnectionString)];

    public static async Task<OperatorSite> On(string provider)
    {
        var site = new OperatorSite(provider == "Postgres" ? $"langbenk_op_{Guid.NewGuid():n}" : null);
        Directory.CreateDirectory(site.DataFolder);
        if (site._database is not null)
        {
            await OnServer($"create database {site._database}");
        }

        return site;
    }

    /// <summary>A copy of an installation that nobody has open: its folder, and its database.</summary>
    public static async Task<OperatorSite> CopyOf(OperatorSite template)
    {
        var site = new OperatorSite(template._database is null ? null : $"langbenk_op_{Guid.NewGuid():n}");
        DemoSite.Copy(new DirectoryInfo(template.Folder), site.Folder);
        Directory.CreateDirectory(site.DataFolder);
        if (site._database is not null)
        {
            await OnServer($"create database {site._database} template {template._database}");
        }

        return site;
    }

    /// <summary>With the demonstration's people and plans, which is made once a run for each kind of database and copied.</summary>
    public static async Task<OperatorSite> Filled(string provider) =>
        await CopyOf(await (provider == "Postgres" ? FilledPostgres : FilledSqlite).Value);

    static readonly Lazy<Task<OperatorSite>> FilledSqlite = new(async () =>
    {
        var site = await On("Sqlite");
        await DemoSite.CopyTo(site.DataFolder);
        return site.UntilTheEnd();
    });

    static readonly Lazy<Task<OperatorSite>> FilledPostgres = new(async () =>
    {
        var site = await On("Postgres");
        await using (var inside = Inside.Of(site))
        {
            await inside.Fill();
        }

        return site.UntilTheEnd();
    });

    /// <summary>Kept as long as tests run, and then taken away.</summary>
    internal OperatorSite UntilTheEnd()
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => DisposeAsync().AsTask().Wait();
        return this;
    }

    /// <summary>Another installation on the same kind of database, with the same folder for backups.</summary>
    public Task<OperatorSite> Other() => On(_database is null ? "Sqlite" : "Postgres");

    public LangbenkSettings Settings() => new()
    {
        Data = DataFolder,
        Urls = "http://127.0.0.1:0",
        Demo = true,
        Log = new LogSettings { Level = Microsoft.Extensions.Logging.LogLevel.Error },
        Limits = new LimitSettings { RequestsPerSecond = 0, SignInsPerMinute = 0 },
        Database = _database is null ? new DatabaseSettings() : new DatabaseSettings { Provider = DatabaseProvider.Postgres, ConnectionString = ConnectionString + ";Pooling=false" },
    };

    public RunningProgram Start(params string[] arguments) => new(
        arguments, [.. Variables, ("LANGBENK_LIMITS__REQUESTSPERSECOND", "0"), ("LANGBENK_LIMITS__SIGNINSPERMINUTE", "0")]);

    /// <summary>Runs a verb to its end.</summary>
    public async Task<(int ExitCode, string Output, string Errors)> Run(params string[] arguments)
    {
        await using var program = Start(arguments);
        var code = await program.ExitCode();
        return (code, program.Output, program.Errors);
    }

    public async ValueTask DisposeAsync()
    {
        OpenFiles.Close(DataFolder);
        _data.Delete(recursive: true);
        if (_database is not null)
        {
            await OnServer($"drop database {_database} with (force)");
        }
    }

    public static async Task OnServer(string sql, string? connectionString = null)
    {
        await using var connection = new NpgsqlConnection(connectionString ?? Server());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    static string Server() => Environment.GetEnvironmentVariable("LANGBENK_TEST_POSTGRES")
        ?? throw new InvalidOperationException("LANGBENK_TEST_POSTGRES is not set; ./test starts a PostgreSQL server and sets it.");
}
