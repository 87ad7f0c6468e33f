using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Sqlite.Storage.Internal;
using Microsoft.Extensions.Caching.Memory;

namespace Langbenk.Data.Sqlite;

public static class SqliteDatabase
{
    static readonly IMemoryCache Known = KnownQueries.Make();

    /// <summary>Its connections stay open when their contexts are done: see <see cref="CloseKept"/>.</summary>
#pragma warning disable EF1001 // As on KeptConnection.
    public static DbContextOptionsBuilder UseLangbenkSqlite(this DbContextOptionsBuilder builder, string file) =>
        Use(builder, file).AddInterceptors(new QueryReuse()).ReplaceService<ISqliteRelationalConnection, KeptConnection>();
#pragma warning restore EF1001

    /// <summary>For a file that is to be moved afterwards: it is closed when the context is.</summary>
    public static DbContextOptionsBuilder UseLangbenkSqliteUnpooled(this DbContextOptionsBuilder builder, string file) => Use(builder, file);

    /// <summary>Closes the connections to a file that nobody uses now.</summary>
    public static void CloseKept(string file) => KeptConnections.Of(Connection(file)).Close();

    /// <summary>The same for every file.</summary>
    public static void CloseAllKept() => KeptConnections.CloseAll();

    static DbContextOptionsBuilder Use(DbContextOptionsBuilder builder, string file)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder
            .UseSqlite(
                Connection(file),
                sqlite => sqlite
                    .MigrationsAssembly(typeof(SqliteDatabase).Assembly.GetName().Name)
                    // A list is one parameter: with one for each of its values, the SQL is another for each length, and made anew each time.
                    .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
            // A table can only be made anew outside a transaction; such a step is a migration of its own, which can begin again.
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.NonTransactionalMigrationOperationWarning))
            .UseMemoryCache(Known)
            .AddInterceptors(new SqlitePragmas(), new StorageFaults(IsStorageFault));
    }

    /// <summary>BUSY, LOCKED, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, NOTADB, and a trigger that refuses (sqlite.org/rescode.html).</summary>
    public static bool IsStorageFault(DbException? fault) =>
        fault is SqliteException { SqliteErrorCode: 5 or 6 or 8 or 10 or 11 or 13 or 14 or 26 } or SqliteException { SqliteExtendedErrorCode: 1811 };

    static string Connection(string file) =>
        new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, Pooling = false }.ToString();
}
