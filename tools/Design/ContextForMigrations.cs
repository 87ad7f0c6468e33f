using Langbenk.Data;
using Langbenk.Data.Postgres;
using Langbenk.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Langbenk.Design;

sealed class ContextForMigrations : IDesignTimeDbContextFactory<LangbenkContext>
{
    public LangbenkContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<LangbenkContext>();
        _ = args switch
        {
            ["sqlite"] => options.UseLangbenkSqlite("design.db"),
            ["postgres"] => options.UseLangbenkPostgres("Host=localhost"),
            _ => throw new ArgumentException("Say sqlite or postgres after --."),
        };
        return new LangbenkContext(options.Options);
    }
}

static class Program
{
    static void Main()
    {
    }
}
