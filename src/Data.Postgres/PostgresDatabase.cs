using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Npgsql;

namespace Langbenk.Data.Postgres;

public static class PostgresDatabase
{
    static readonly IMemoryCache Known = KnownQueries.Make();

    public static DbContextOptionsBuilder UseLangbenkPostgres(
        this DbContextOptionsBuilder builder, string connectionString)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.UseNpgsql(
            connectionString,
            postgres => postgres.MigrationsAssembly(typeof(PostgresDatabase).Assembly.GetName().Name)).UseMemoryCache(Known).AddInterceptors(new StorageFaults(IsStorageFault));
    }

    /// <summary>Classes 08 connection, 53 resources, 57P0x shut down, 58 system, XX inside; 25006 read only; P0001 a trigger that refuses. Or no answer at all.</summary>
    public static bool IsStorageFault(DbException? fault) => fault is NpgsqlException and not PostgresException || fault is PostgresException { SqlState: var state }
        && Array.Exists(["08", "53", "57P0", "58", "XX", "25006", "P0001"], start => state.StartsWith(start, StringComparison.Ordinal));
}
