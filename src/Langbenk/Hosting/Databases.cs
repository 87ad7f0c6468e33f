using Langbenk.Data;
using Langbenk.Data.Postgres;
using Langbenk.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Langbenk.Hosting;

static class Databases
{
    public const string SqliteName = "langbenk.db";

    public static void Configure(IServiceCollection services, LangbenkSettings settings)
    {
        if (settings.Database.Provider == DatabaseProvider.Sqlite)
        {
            services.AddSingleton<IWriteGate, SqliteWriteGate>().AddSingleton<IReadMoment, SqliteReadMoment>();
        }
        else
        {
            services.AddSingleton<IReadMoment, PostgresReadMoment>();
        }

        services.AddLangbenkData(options => _ = settings.Database.Provider switch
        {
            DatabaseProvider.Sqlite => options.UseLangbenkSqlite(FileOf(settings)),
            DatabaseProvider.Postgres => options.UseLangbenkPostgres(settings.Database.ConnectionString!),
            _ => throw new ArgumentOutOfRangeException(nameof(settings)),
        });
    }

    /// <summary>A context of its own, outside the host and its pools.</summary>
    public static LangbenkContext Open(Action<DbContextOptionsBuilder> use)
    {
        var options = new DbContextOptionsBuilder<LangbenkContext>();
        use(options);
        return new LangbenkContext(options.Options);
    }

    public static LangbenkContext Open(LangbenkSettings settings) => Open(options => _ = settings.Database.Provider == DatabaseProvider.Sqlite
        ? options.UseLangbenkSqlite(FileOf(settings))
        : options.UseLangbenkPostgres(settings.Database.ConnectionString!));

    /// <summary>Where the embedded database lies.</summary>
    public static string FileOf(LangbenkSettings settings) => Path.Combine(settings.DataDirectory, SqliteName);

    public static async Task<IReadOnlyList<string>> Migrate(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var settings = services.GetRequiredService<LangbenkSettings>();
        if (settings.Database.Provider == DatabaseProvider.Sqlite)
        {
            SqliteFile.MakeForOwnerOnly(FileOf(settings));
        }

        var database = scope.ServiceProvider.GetRequiredService<LangbenkContext>().Database;
        var applied = await Applied(database, CancellationToken.None);
        if (applied.Except(database.GetMigrations()).LastOrDefault() is { } strange)
        {
            throw new OperatorException(Newer(strange));
        }

        var pending = database.GetMigrations().Except(applied).ToList();
        if (pending.Count > 0)
        {
            await database.MigrateAsync();
        }

        return pending;
    }

    /// <summary>Why the program cannot work with the database as it is; null when it can.</summary>
    public static async Task<string?> WhatIsWrong(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        return await WhatIsWrong(scope.ServiceProvider.GetRequiredService<LangbenkContext>(), CancellationToken.None);
    }

    public static async Task<string?> WhatIsWrong(LangbenkContext context, CancellationToken cancellation)
    {
        var known = context.Database.GetMigrations().ToList();
        var applied = await Applied(context.Database, cancellation);
        if (applied.Except(known).LastOrDefault() is { } strange)
        {
            return Newer(strange);
        }

        return applied.Count == known.Count ? null
            : applied.Count == 0 ? "the database has no tables yet: run `langbenk migrate` first."
            : "the database has an older schema than this program: take a backup, and run `langbenk migrate` first.";
    }

    /// <summary>Asks first whether there is a history: a question that fails would stand in the log as an error.</summary>
    static async Task<IReadOnlyList<string>> Applied(DatabaseFacade database, CancellationToken cancellation) =>
        await database.GetService<IHistoryRepository>().ExistsAsync(cancellation) ? [.. await database.GetAppliedMigrationsAsync(cancellation)] : [];

    static string Newer(string migration) =>
        $"the database has a newer schema ({migration}) than this program knows: run the newer program, or restore an older backup.";
}
