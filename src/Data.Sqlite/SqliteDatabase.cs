using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Langbenk.Data.Sqlite;

public static class SqliteDatabase
{
    public static DbContextOptionsBuilder UseLangbenkSqlite(this DbContextOptionsBuilder builder, string file) => Use(builder, file, pooling: true);

    /// <summary>For a file that is to be moved afterwards: it is closed when the context is.</summary>
    public static DbContextOptionsBuilder UseLangbenkSqliteUnpooled(this DbContextOptionsBuilder builder, string file) => Use(builder, file, pooling: false);

    static DbContextOptionsBuilder Use(DbContextOptionsBuilder builder, string file, bool pooling)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var connection = new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, Pooling = pooling };
        return builder
            .UseSqlite(
                connection.ConnectionString,
                sqlite => sqlite.MigrationsAssembly(typeof(SqliteDatabase).Assembly.GetName().Name))
            // A table can only be made anew outside a transaction; such a step is a migration of its own, which can begin again.
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.NonTransactionalMigrationOperationWarning))
            .AddInterceptors(new SqlitePragmas());
    }
}
