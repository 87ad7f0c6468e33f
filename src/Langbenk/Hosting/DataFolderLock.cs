namespace Langbenk.Hosting;

/// <summary>
/// One program at a time writes in the folder of an embedded database. The lock is the operating system's: it is gone when the
/// program is, however that ended.
/// </summary>
static class DataFolderLock
{
    const string Name = "langbenk.lock";

    /// <summary>Null for PostgreSQL, where many nodes share the database.</summary>
    public static IDisposable? Take(LangbenkSettings settings)
    {
        if (settings.Database.Provider != DatabaseProvider.Sqlite)
        {
            return null;
        }

        Directory.CreateDirectory(settings.Data);
        try
        {
            return new FileStream(Path.Combine(settings.Data, Name), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw new OperatorException($"another langbenk serves the data in {settings.Data}. An embedded database has one program; several nodes need PostgreSQL.");
        }
    }
}
