using Langbenk.Guidance.SavedAnswers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Langbenk.Data.Tests;

/// <summary>What a release stored is there after the update.</summary>
public class UpgradeTests
{
    /// <summary>The schema of 0.1.0, and that of 0.2.0.</summary>
    public static TheoryData<Engine, string> Releases => new()
    {
        { Engine.Sqlite, "_SavedAnswers" }, { Engine.Postgres, "_SavedAnswers" }, { Engine.Sqlite, "_SentOnce" }, { Engine.Postgres, "_SentOnce" },
    };

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Releases))]
    public async Task Migrate_FromARelease_KeepsItsAnswers(Engine engine, string lastOfRelease)
    {
        await using var database = await TestDatabase.Empty(engine);
        await using (var old = database.Open())
        {
            var release = old.Database.GetMigrations().Single(id => id.EndsWith(lastOfRelease, StringComparison.Ordinal));
            await old.GetService<IMigrator>().MigrateAsync(release, Cancellation);
            await old.Database.ExecuteSqlRawAsync(
                """
                insert into saved_answer (code, kind, request_json, rule_id, outcome, as_of, saved_on, version)
                values ('k7m2p9x4td', 'decide', '{"kinds":["economy"]}', 'fvl-13', 'may', '2026-11-20', '2026-11-21', 1)
                """.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal), Cancellation);
        }

        await using (var context = database.Open())
        {
            await context.Database.MigrateAsync(Cancellation);
        }

        await using var now = database.Open();
        Assert.Empty(await now.Database.GetPendingMigrationsAsync(Cancellation));
        var kept = await now.SavedAnswers.SingleAsync(Cancellation);
        Assert.Equal((AnswerKind.Decide, "{\"kinds\":[\"economy\"]}", "fvl-13", "may"), (kept.Kind, kept.RequestJson, kept.RuleId, kept.Outcome));
        Assert.Equal((new DateOnly(2026, 11, 20), new DateOnly(2026, 11, 21)), (kept.AsOf, kept.SavedOn));
    }
}
