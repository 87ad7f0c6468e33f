using System.Data.Common;
using Langbenk.Data.Postgres;
using Langbenk.Data.Sqlite;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Langbenk.Hosting;

/// <summary>That the disk is full or the database away is nobody's bug: nothing was stored, and one may try again.</summary>
static class StorageFault
{
    const int NoSpaceLeft = 28;

    public static bool Is(Exception? fault)
    {
        while (fault is not null)
        {
            if (IsItself(fault))
            {
                return true;
            }

            fault = fault.InnerException;
        }

        return false;
    }

    /// <summary>True while the page is shown that tells about it.</summary>
    public static bool Caused(HttpContext context) => Is(context.Features.Get<IExceptionHandlerFeature>()?.Error);

    public static int StatusOf(Exception fault) => Is(fault) ? StatusCodes.Status503ServiceUnavailable
        : fault is BadHttpRequestException bad ? bad.StatusCode
        : StatusCodes.Status500InternalServerError;

    public static bool IsFullDisk(Exception fault) => fault switch
    {
        PostgresToolException tool => tool.Message.Contains("No space left", StringComparison.Ordinal),
        IOException io => (io.HResult & 0xffff) == NoSpaceLeft,
        SqliteException sqlite => sqlite.SqliteErrorCode == 13,
        PostgresException postgres => postgres.SqlState == PostgresErrorCodes.DiskFull,
        { InnerException: { } inner } => IsFullDisk(inner),
        _ => false,
    };

    static bool IsItself(Exception fault) => fault switch
    {
        DbException database => SqliteDatabase.IsStorageFault(database) || PostgresDatabase.IsStorageFault(database),
        IOException io => IsFullDisk(io),
        _ => false,
    };
}
