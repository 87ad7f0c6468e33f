using System.Text;
using Langbenk.Data.Tests.Sharing;
using Langbenk.Work.Drafts;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests.Work;

/// <summary>A file that waits in a draft lies as long as that, and goes with it.</summary>
public class DraftFileTests
{
    const string Form = "/laget/noe/skriv@12345678";

    static readonly DateOnly Today = new(2026, 11, 2);
    static readonly DateTime Noon = new(2026, 11, 2, 11, 0, 0, DateTimeKind.Utc);
    static readonly Guid Owner = Guid.CreateVersion7();
    static readonly byte[] Words = Encoding.UTF8.GetBytes("Ren tekst");

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task DraftThrownAway_ItsFileIsGone_UnlessAnotherWindowHasIt(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var (shared, alone) = (await Kept(context), await Kept(context));
        var first = await Saved(context, DraftPlace.Opened("", null), "Det første", shared);
        var second = await Saved(context, DraftPlace.Opened("", null), "Det andre", shared);
        var third = await Saved(context, DraftPlace.Opened("", null), "Det tredje", alone);
        Assert.Equal(3, new[] { first, second, third }.Select(one => one.Window).Distinct().Count());

        await Drop(context, first);
        Assert.Equal([shared, alone], await Ids(context));
        await Drop(context, third);
        Assert.Equal([shared], await Ids(context));
        await Drop(context, second);
        Assert.Empty(await Ids(context));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Files_OfOneOwner_AreSoManyAndNoMore(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var files = new List<Guid>();
        for (var kept = 0; kept < KeepDraftFile.Most; kept++)
        {
            files.Add(await Kept(context));
        }

        // Of the ten, the last alone is in no draft any more.
        foreach (var held in files[..^1])
        {
            await Saved(context, DraftPlace.Opened("", null), "Ord", held);
        }

        var keep = new KeepDraftFile(context, TeamWorld.Seal);
        Assert.True(await keep.HasRoom(Guid.CreateVersion7(), Form, null, Cancellation));
        Assert.True(await keep.HasRoom(Owner, Form, files[0], Cancellation));
        Assert.Equal(files.Count, (await Ids(context)).Count);
        Assert.True(await keep.HasRoom(Owner, Form, null, Cancellation));
        Assert.Equal(files[..^1].Order(), (await Ids(context)).Order());
        await Saved(context, DraftPlace.Opened("", null), "Ord", await Kept(context));
        Assert.False(await keep.HasRoom(Owner, Form, null, Cancellation));
        Assert.Equal(files.Count, (await Ids(context)).Count);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Draft_WrittenInStill_KeepsItsFile_AndBothAreSweptAwayTogether(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var file = await Kept(context);
        var place = await Saved(context, DraftPlace.Opened("", null), "Ord", file);
        var later = Today.AddDays(30);
        Assert.IsType<SaveDraft.Result.Saved>(await new SaveDraft(context, TeamWorld.Seal).Handle(Owner, Form, place, Fields("Flere ord", file), Noon.AddDays(30), later, Cancellation));
        var drop = new DropDraft(context, TeamWorld.Seal);

        await drop.Expired(Today.AddDays(Draft.DaysKept + 1), Cancellation);
        Assert.Equal([file], await Ids(context));
        await drop.Expired(later.AddDays(Draft.DaysKept + 1), Cancellation);
        Assert.Empty(await Ids(context));
        Assert.Empty(await context.Drafts.ToListAsync(Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task File_InTheDatabase_HasNeitherNameNorBytesToRead(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var turned = new Turned();
        Assert.IsType<KeepDraftFile.Result.Kept>(await new KeepDraftFile(context, turned).Handle(Owner, Form, "Navn.txt", Words, Today, Cancellation));
        var stored = await context.DraftFiles.AsNoTracking().SingleAsync(Cancellation);
        Assert.Equal(Words, ((IDraftSeal)turned).Open(Owner, stored.SealedContent));
        Assert.DoesNotContain("Navn", Encoding.UTF8.GetString(stored.Sealed), StringComparison.Ordinal);
        Assert.DoesNotContain("tekst", Encoding.UTF8.GetString(stored.SealedContent), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("C:\\Mine\\papirer\\brev.txt", "brev.txt")]
    [InlineData("../../etc/brev.txt", "brev.txt")]
    [InlineData("brev\u202Etxt.exe.txt", "brevtxt.exe.txt")]
    [InlineData("br\u0000e\u0007v\u200B.txt", "brev.txt")]
    public void Name_IsTheLastPart_WithoutSignsThatAreNotSeen(string typed, string name) =>
        Assert.Equal(name, Assert.IsType<KeepDraftFile.Result.Kept>(KeepDraftFile.Look(typed, Words)).File.Name);

    [Fact]
    public void Name_OfThreeHundredLetters_IsShortened_WithItsEnding()
    {
        var name = Assert.IsType<KeepDraftFile.Result.Kept>(KeepDraftFile.Look(string.Concat(Enumerable.Repeat("😀", 150)) + ".txt", Words)).File.Name;
        Assert.True(name.Length is > 150 and <= 160, name);
        Assert.EndsWith("😀.txt", name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tom.txt", "", 4003)]
    [InlineData("program.exe", "MZ\u0090\0", 4005)]
    [InlineData("rapport.pdf", "MZ\u0090\0", 4008)]
    [InlineData("rapport.pdf", "<html><script>", 4008)]
    [InlineData("rapport.docx", "%PDF-1.7", 4006)]
    [InlineData("..", "tekst", 4002)]
    public void File_ThatIsNotWhatItIsCalled_IsRefused(string name, string content, int number) =>
        Assert.Equal(number, Assert.IsType<KeepDraftFile.Result.Refused>(KeepDraftFile.Look(name, Encoding.UTF8.GetBytes(content))).Problem.Number);

    static async Task<Guid> Kept(LangbenkContext context) =>
        Assert.IsType<KeepDraftFile.Result.Kept>(await new KeepDraftFile(context, TeamWorld.Seal).Handle(Owner, Form, "brev.txt", Words, Today, Cancellation)).File.Id;

    static async Task<DraftPlace> Saved(LangbenkContext context, DraftPlace place, string text, Guid file) =>
        Assert.IsType<SaveDraft.Result.Saved>(await new SaveDraft(context, TeamWorld.Seal).Handle(Owner, Form, place, Fields(text, file), Noon, Today, Cancellation)).Place;

    static Task Drop(LangbenkContext context, DraftPlace place) => new DropDraft(context, TeamWorld.Seal).Handle(Owner, Form, place, Cancellation);

    static Task<List<Guid>> Ids(LangbenkContext data) => data.DraftFiles.OrderBy(one => one.Id).Select(one => one.Id).ToListAsync(Cancellation);

    static Dictionary<string, string[]> Fields(string text, Guid file) => new() { ["tekst"] = [text], [DraftFile.Field] = [$"{file}"] };

    sealed class Turned : IDraftSeal
    {
        byte[] IDraftSeal.Seal(Guid owner, byte[] content) => [.. content.Reverse()];

        byte[]? IDraftSeal.Open(Guid owner, byte[] content) => [.. content.Reverse()];
    }
}
