using System.Text;
using Langbenk.Audit.Events;
using Langbenk.Work.Drafts;
using Langbenk.Work.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests.Work;

/// <summary>The same form in two windows: whichever saves last is the draft, and nobody meets the other as a fault.</summary>
public class DraftTests
{
    const string Form = "/planer/en";
    static readonly DateTime Noon = new(2026, 11, 26, 12, 0, 0, DateTimeKind.Utc);
    static readonly DateOnly Today = new(2026, 11, 26);
    static readonly Guid Owner = Guid.CreateVersion7();

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Save_AnotherStoresTheFirstMeanwhile_LastIsKept(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();

        var saved = await Save(context, "den siste", meanwhile: () => SaveElsewhere(database, "den første"));

        Assert.IsType<SaveDraft.Result.Saved>(saved);
        Assert.Contains("den siste", await Stored(database), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Save_AnotherStoresTheFirstMeanwhile_OtherChangesAndTheAuditAreStoredOnce(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var trail = new AuditTrail();
        trail.Begin("account.own", Owner, null);
        await using var context = database.Open(trail);
        context.Tasks.Add(new WorkTask
        {
            Id = Guid.CreateVersion7(),
            Title = "Ring",
            Resource = "plan",
            ResourceId = Guid.NewGuid(),
            Link = "/planer",
            HolderId = Guid.NewGuid(),
            HolderName = "Nav",
            Due = Today,
        });

        Assert.IsType<SaveDraft.Result.Saved>(await Save(context, "den siste", meanwhile: () => SaveElsewhere(database, "den første")));

        Assert.Contains("den siste", await Stored(database), StringComparison.Ordinal);
        Assert.Equal((1, 1), (await context.Tasks.CountAsync(Cancellation), await context.AuditEvents.CountAsync(Cancellation)));
        Assert.True(trail.Written);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Save_AnotherSendsTheFormMeanwhile_IsADraftAgain(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await SaveElsewhere(database, "før");
        await using var context = database.Open();

        var saved = await Save(context, "etter", meanwhile: async () =>
        {
            await using var other = database.Open();
            await new DropDraft(other).Handle(Owner, Form, Cancellation);
        });

        Assert.IsType<SaveDraft.Result.Saved>(saved);
        Assert.Contains("etter", await Stored(database), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Save_NoRoom_DoesNotSayThatItIsSaved(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        await NoRoom.For<Draft>(context);

        await Assert.ThrowsAsync<DbUpdateException>(() => Save(context, "borte"));
    }

    static async Task SaveElsewhere(TestDatabase database, string text)
    {
        await using var context = database.Open();
        await Save(context, text);
    }

    static Task<SaveDraft.Result> Save(LangbenkContext context, string text, Func<Task>? meanwhile = null) =>
        new SaveDraft(context, new Seal(meanwhile)).Handle(Owner, Form, new Dictionary<string, string[]> { ["tekst"] = [text] }, Noon, Today, Cancellation);

    static async Task<string> Stored(TestDatabase database)
    {
        await using var context = database.Open();
        return Encoding.UTF8.GetString((await context.Drafts.AsNoTracking().SingleAsync(Cancellation)).Sealed);
    }

    /// <summary>Seals nothing; the first time it is asked, somebody else is quicker.</summary>
    sealed class Seal(Func<Task>? meanwhile) : IDraftSeal
    {
        Func<Task>? _meanwhile = meanwhile;

        byte[] IDraftSeal.Seal(Guid owner, byte[] content)
        {
            Interlocked.Exchange(ref _meanwhile, null)?.Invoke().GetAwaiter().GetResult();
            return content;
        }

        byte[]? IDraftSeal.Open(Guid owner, byte[] content) => content;
    }
}
