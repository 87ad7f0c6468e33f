using Langbenk.Data;
using Langbenk.Data.Postgres;
using Langbenk.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Hosting;

static class Databases
{
    public static void Configure(IServiceCollection services, LangbenkSettings settings)
    {
        services.AddLangbenkData(options => _ = settings.Database.Provider switch
        {
            DatabaseProvider.Sqlite => options.UseLangbenkSqlite(Path.Combine(settings.DataDirectory, "langbenk.db")),
            DatabaseProvider.Postgres => options.UseLangbenkPostgres(settings.Database.ConnectionString!),
            _ => throw new ArgumentOutOfRangeException(nameof(settings)),
        });
    }

    public static async Task<IReadOnlyList<string>> Migrate(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<LangbenkContext>().Database;
        var pending = (await database.GetPendingMigrationsAsync()).ToList();
        await database.MigrateAsync();
        return pending;
    }
}
