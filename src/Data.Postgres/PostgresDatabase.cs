using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

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
            postgres => postgres.MigrationsAssembly(typeof(PostgresDatabase).Assembly.GetName().Name)).UseMemoryCache(Known);
    }
}
