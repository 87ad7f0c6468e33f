using System.Text;
using Langbenk.Audit.Events;
using Langbenk.Work.Drafts;
using Langbenk.Work.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests.Work;

/// <summary>The same form in two windows: each keeps its own words, and nobody meets the other as a fault.</summary>
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
            await new DropDraft(other, new Seal(null)).Handle(Owner, Form, null, Cancellation);
        });

        Assert.IsType<SaveDraft.Result.Saved>(saved);
        Assert.Contains("etter", await Stored(database), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Save_TwoWindows_KeepADraftEachWhateverTheOrder(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var first = await SaveIn(database, New(), "én", Noon);
        var second = await SaveIn(database, New(), "to", Noon.AddSeconds(1));
        Assert.Equal((false, true), (first.Beside, second.Beside));
        first = await SaveIn(database, first.Place, "én og mer", Noon.AddSeconds(2));
        second = await SaveIn(database, second.Place, "to og mer", Noon.AddSeconds(3));
        Assert.Equal((false, false), (first.Beside, second.Beside));

        var found = (await Find(database, null))!;
        Assert.Equal(("to og mer", second.Place.Window, second.Place.Seen), (found.Fields["tekst"][0], found.Place.Window, found.Place.Seen));
        Assert.Equal("én og mer", (await Find(database, Assert.Single(found.Others).Window))!.Fields["tekst"][0]);

        await using var context = database.Open();
        await new DropDraft(context, new Seal(null)).Handle(Owner, Form, second.Place, Cancellation);
        Assert.Equal("én og mer", (await Find(database, null))!.Fields["tekst"][0]);
        await new DropDraft(context, new Seal(null)).Handle(Owner, Form, first.Place with { Seen = first.Place.Seen - 1, Writer = second.Place.Writer }, Cancellation);
        Assert.NotNull(await Find(database, null));
        await new DropDraft(context, new Seal(null)).Handle(Owner, Form, first.Place with { Seen = 0 }, Cancellation);
        Assert.Null(await Find(database, null));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Save_TwoWindowsThatOpenedTheSameDraft_TheSlowerGetsOneOfItsOwn(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await SaveIn(database, New(), "felles", Noon);
        var (one, other) = ((await Find(database, null))!.Place, (await Find(database, null))!.Place);

        await SaveIn(database, one, "felles, og det ene", Noon.AddSeconds(1));
        var same = await SaveIn(database, other, "felles, og det ene", Noon.AddSeconds(2));
        await SaveIn(database, one with { Seen = same.Place.Seen }, "felles, og det ene, og mer", Noon.AddSeconds(3));
        var slower = await SaveIn(database, other, "felles, og det andre", Noon.AddSeconds(4));

        Assert.Equal((false, true), (same.Beside, slower.Beside));
        var found = (await Find(database, null))!;
        Assert.Equal(("felles, og det andre", 1), (found.Fields["tekst"][0], found.Others.Count));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Save_TheAnswerGotLost_IsTheSameWindowStill(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var place = New();
        await SaveIn(database, place, "Første halvdel", Noon);

        var again = await SaveIn(database, place, "Første halvdel og andre", Noon.AddSeconds(2));

        Assert.False(again.Beside);
        Assert.Empty((await Find(database, null))!.Others);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Save_AnotherWindowStoresTheFirstMeanwhile_BothAreKept(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();

        var saved = await new SaveDraft(context, new Seal(() => SaveElsewhere(database, "den første"))).Handle(
            Owner, Form, New(), Fields("den andre"), Noon.AddSeconds(5), Today, Cancellation);

        Assert.True(Assert.IsType<SaveDraft.Result.Saved>(saved).Beside);
        Assert.Single((await Find(database, null))!.Others);
    }

    /// <summary>Nothing that was written since it was read is moved or thrown away as if it were the older words.</summary>
    [Theory, MemberData(nameof(Engines))]
    public async Task Written_WhileItIsMovedOrThrown_TheNewestWordsStay(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var thing = Guid.CreateVersion7();
        var form = $"/personer/{thing}/kort@x";
        await using var written = database.Open();
        var place = Assert.IsType<SaveDraft.Result.Saved>(await new SaveDraft(written, new Seal(null)).Handle(Owner, form, New(), Fields("først"), Noon, Today, Cancellation)).Place;
        await using var moving = database.Open();
        await new ReturnDrafts(moving).WithTheNextSave(thing, Guid.CreateVersion7(), [], [(Owner, "x")], Cancellation);
        await using var throwing = database.Open();
        var thrown = await throwing.Drafts.SingleAsync(Cancellation);
        await using var anew = database.Open();
        await new SaveDraft(anew, new Seal(null)).Handle(Owner, form, place, Fields("sist"), Noon.AddSeconds(2), Today, Cancellation);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => moving.SaveChangesAsync(Cancellation));
        Assert.Equal(Noon, thrown.SavedAt);
        await new DropDraft(throwing, new Seal(null)).Handle(Owner, form, place with { Writer = "en annen" }, Cancellation);
        Assert.Equal("sist", (await new FindDraft(database.Open(), new Seal(null)).Handle(Owner, form, null, Cancellation))!.Fields["tekst"][0]);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Move_ToAFormThatHasItsOwn_KeepsBothAndShowsWhatWasAskedFor(Engine engine)
    {
        const string Used = "/planer/den-andre";
        await using var database = await TestDatabase.Created(engine);
        await SaveIn(database, New(), "det første", Noon);
        var second = (await SaveIn(database, New(), "det andre", Noon.AddSeconds(2))).Place.Window;
        await using var context = database.Open();
        await new SaveDraft(context, new Seal(null)).Handle(Owner, Used, New(), Fields("der fra før"), Noon.AddSeconds(1), Today, Cancellation);
        await new SaveDraft(context, new Seal(null)).Handle(Guid.CreateVersion7(), Form, New(), Fields("en annens"), Noon, Today, Cancellation);

        await using var moving = database.Open();
        var shown = await new MoveDrafts(moving).Handle(Owner, Form, Used, Guid.NewGuid(), "", Cancellation);

        Assert.Null(await Find(database, null));
        async Task<FindDraft.Found> At(string? window) => (await new FindDraft(database.Open(), new Seal(null)).Handle(Owner, Used, window, Cancellation))!;
        var (asked, newest, there) = (await At(shown), await At(null), await At(""));
        Assert.Equal(("det første", "det andre", "der fra før"), (asked.Fields["tekst"][0], newest.Fields["tekst"][0], there.Fields["tekst"][0]));
        Assert.Equal((second, 2, Noon), (newest.Place.Window, newest.Others.Count, asked.SavedAt));
        Assert.Null(await new MoveDrafts(moving).Handle(Owner, Form, Used, Guid.NewGuid(), null, Cancellation));
        Assert.Equal(4, await context.Drafts.CountAsync(Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Return_OfWhatWasMovedTwice_GoesBackStepByStepAndTakesAlongOnlyWhoReachesNoOther(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var (one, two, three) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var (left, stays) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        static string At(Guid thing) => $"/personer/{thing}/kort@x";
        await using (var context = database.Open())
        {
            var save = new SaveDraft(context, new Seal(null));
            await save.Handle(Owner, At(one), New(), Fields("det første"), Noon, Today, Cancellation);
            await new MoveDrafts(context).Handle(Owner, At(one), At(two), one, null, Cancellation);
            await save.Handle(left, At(three), New(), Fields("hennes"), Noon, Today, Cancellation);
            await save.Handle(stays, At(three), New(), Fields("en annens"), Noon, Today, Cancellation);
            await save.Handle(Owner, At(three), New(), Fields("om den tredje"), Noon, Today, Cancellation);
            await new MoveDrafts(context).Handle(Owner, At(two), At(three), two, null, Cancellation);
        }

        Assert.Equal(new[] { (left, "x"), (stays, "x"), (Owner, "x") }.Order(), (await new ReturnDrafts(database.Open()).Writers(three, Cancellation)).Order());
        await Return(three, two, [two, one], left);
        Assert.Equal([At(three), At(three), At(two), At(two)], await Forms());
        await Return(two, one, [one]);
        Assert.Equal([At(three), At(three), At(one), At(two)], await Forms());
        var back = await new FindDraft(database.Open(), new Seal(null)).Handle(Owner, At(one), null, Cancellation);
        Assert.Equal(("det første", Noon), (back!.Fields["tekst"][0], back.SavedAt));

        async Task Return(Guid from, Guid to, Guid[] going, params Guid[] writers)
        {
            await using var context = database.Open();
            await new ReturnDrafts(context).WithTheNextSave(from, to, going, [.. writers.Select(one => (one, "x"))], Cancellation);
            await context.SaveChangesAsync(Cancellation);
        }

        async Task<List<string>> Forms() => [.. (await database.Open().Drafts.ToListAsync(Cancellation)).Select(draft => draft.Form.Split('#')[0]).OrderBy(form => form == At(three) ? 0 : form == At(one) ? 1 : 2)];
    }

    [Theory]
    [InlineData("-0-1f3a9c0e", "", 0)]
    [InlineData("-1764204000123-1f3a9c0e", "", 1764204000123)]
    [InlineData("00ff00ff-17-1f3a9c0e", "00ff00ff", 17)]
    public void Place_AsAFormCarriesIt_IsReadBack(string typed, string window, long seen)
    {
        Assert.Equal(new DraftPlace(window, seen, "1f3a9c0e"), DraftPlace.Read(typed));
        Assert.Equal(typed, new DraftPlace(window, seen, "1f3a9c0e").ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("--1f3a9c0e")]
    [InlineData("../../x-1-1f3a9c0e")]
    [InlineData("-1-ABCDEF01")]
    [InlineData("-1-1f3a9c0e-2")]
    public void Place_ThatNoFormCarries_IsNone(string? typed) => Assert.Null(DraftPlace.Read(typed));

    [Theory, MemberData(nameof(Engines))]
    public async Task Save_NoRoom_DoesNotSayThatItIsSaved(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        await NoRoom.For<Draft>(context);

        await Assert.ThrowsAsync<NotStoredException>(() => Save(context, "borte"));
    }

    static async Task SaveElsewhere(TestDatabase database, string text)
    {
        await using var context = database.Open();
        await Save(context, text);
    }

    static async Task<SaveDraft.Result.Saved> SaveIn(TestDatabase database, DraftPlace place, string text, DateTime at)
    {
        await using var context = database.Open();
        return Assert.IsType<SaveDraft.Result.Saved>(await new SaveDraft(context, new Seal(null)).Handle(Owner, Form, place, Fields(text), at, Today, Cancellation));
    }

    static async Task<FindDraft.Found?> Find(TestDatabase database, string? window)
    {
        await using var context = database.Open();
        return await new FindDraft(context, new Seal(null)).Handle(Owner, Form, window, Cancellation);
    }

    static DraftPlace New() => DraftPlace.Opened("", null);

    static Dictionary<string, string[]> Fields(string text) => new() { ["tekst"] = [text] };

    static Task<SaveDraft.Result> Save(LangbenkContext context, string text, Func<Task>? meanwhile = null) =>
        new SaveDraft(context, new Seal(meanwhile)).Handle(Owner, Form, null, Fields(text), Noon, Today, Cancellation);

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
