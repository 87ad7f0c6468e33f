using Langbenk.Data.Sqlite;
using Langbenk.Hosting;

namespace Langbenk.Web.Tests;

/// <summary>A database's connections that wait to be used again.</summary>
static class OpenFiles
{
    /// <summary>Those of one data folder. Closing everybody's makes each of the sites beside it read its whole schema once more.</summary>
    public static void Close(string folder) => SqliteDatabase.CloseKept(Databases.FileOf(new LangbenkSettings { Data = folder }));
}
