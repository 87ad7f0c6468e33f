using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests;

/// <summary>The database takes no more rows of a kind, as when its disk is full: nothing is stored, and nobody else has stored anything.</summary>
static class NoRoom
{
    public static Task For<T>(LangbenkContext context) => Refuse(context, "insert", context.Model.FindEntityType(typeof(T))!.GetTableName()!);

    public static Task ToRemove<T>(LangbenkContext context) => Refuse(context, "delete", context.Model.FindEntityType(typeof(T))!.GetTableName()!);

    static async Task Refuse(LangbenkContext context, string what, string table)
    {
        var sql = context.Database.IsSqlite()
            ? $"create trigger no_room before {what} on {table} begin select raise(abort, 'no room'); end"
            : $$"""
              create function no_room() returns trigger language plpgsql as $body$ begin raise exception 'no room'; end $body$;
              create trigger no_room before {{what}} on {{table}} execute function no_room();
              """;
        await context.Database.ExecuteSqlRawAsync(sql, TestContext.Current.CancellationToken);
    }
}
