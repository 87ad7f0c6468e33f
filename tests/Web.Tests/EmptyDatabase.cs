using Langbenk.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Web.Tests;

/// <summary>The embedded database with its schema and nothing in it: migrated once a run, and copied.</summary>
static class EmptyDatabase
{
    static readonly Lazy<Task<FileInfo>> Made = new(Make);

    public static async Task CopyTo(string folder) => (await Made.Value).CopyTo(Path.Combine(folder, Databases.SqliteName));

    static async Task<FileInfo> Make()
    {
        var folder = Directory.CreateTempSubdirectory("langbenk-empty-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        await using (var context = Databases.Open(new LangbenkSettings { Data = folder.FullName }))
        {
            await context.Database.MigrateAsync();
            await context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        }

        OpenFiles.Close(folder.FullName);
        return folder.GetFiles(Databases.SqliteName).Single();
    }
}
