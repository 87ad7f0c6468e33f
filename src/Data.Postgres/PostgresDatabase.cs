using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Postgres;

public static class PostgresDatabase
{
    public static DbContextOptionsBuilder UseLangbenkPostgres(
        this DbContextOptionsBuilder builder, string connectionString)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.UseNpgsql(
            connectionString,
            postgres => postgres.MigrationsAssembly(typeof(PostgresDatabase).Assembly.GetName().Name));
    }
}
