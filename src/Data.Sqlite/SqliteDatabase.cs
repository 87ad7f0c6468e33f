using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Sqlite;

public static class SqliteDatabase
{
    public static DbContextOptionsBuilder UseLangbenkSqlite(this DbContextOptionsBuilder builder, string file)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var connection = new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true };
        return builder
            .UseSqlite(
                connection.ConnectionString,
                sqlite => sqlite.MigrationsAssembly(typeof(SqliteDatabase).Assembly.GetName().Name))
            .AddInterceptors(new SqlitePragmas());
    }
}
