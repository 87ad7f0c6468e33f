using System.Text;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Erasing;
using Langbenk.Cooperation.Teams.WrongChild;
using Langbenk.Law.Codes;
using Langbenk.Organisation.Staff;
using Langbenk.Sharing.Disclosures;
using Langbenk.Work.Documents;
using Langbenk.Work.Drafts;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>A note that is a document: its file is the writer's until it is told, is read with the note, and goes where the note's words go.</summary>
public class EntryDocumentTests
{
    const string Form = "/laget/skriv";
    const string Name = "Rapport fra PPT.pdf";

    static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7 En rapport");

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Document_Told_IsThereForBothAndForNobodyElse(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var (world, child, team) = await World(database, context);
        var people = world.People;
        var told = await Written(world, people.Teacher, team, child, world.Nav);
        var own = await Written(world, people.Teacher, team, child);

        foreach (var (actor, sees) in new[] { (people.Teacher, new[] { told, own }), (people.Counsellor, [told]) })
        {
            var rows = (await world.Read.One(actor, team, Today, cancellation: Cancellation))!.Entries;
            Assert.Equal(sees.Order(), rows.Select(one => one.Entry.Id).Order());
            Assert.All(rows, one => Assert.Equal((Name, "application/pdf", Pdf.Length), (one.File!.Name, one.File.MediaType, one.File.Bytes)));
        }

        var file = (await world.Read.One(people.Counsellor, team, Today, only: told, cancellation: Cancellation))!.Entries.Single().File!;
        Assert.Equal(Pdf, await new FindDocument(context).Content(file.Id, Cancellation));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Pdf)), file.Hash);
        Assert.Null(await world.Read.One(people.OtherTeacher, team, Today, cancellation: Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Document_SentTwice_IsOne_AndAnotherFileUnderItsMarkIsRefused(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var (world, child, team) = await World(database, context);
        var teacher = world.People.Teacher;
        var (file, mark) = (await Chosen(world, teacher), Guid.NewGuid());
        Task<WriteEntry.Result> Sends(Guid chosen) => world.Write.Handle(teacher, new(team, Text(child, chosen), [], mark), Today, Now, Cancellation);
        var first = Assert.IsType<WriteEntry.Result.Written>(await Sends(file));
        await new DropDraftFile(context, TeamWorld.Seal).Handle(teacher.AccountId, Form, file, Cancellation);

        Assert.Equal(first, await Sends(file));
        Assert.Equal([1101], Numbers(await Sends(await Chosen(world, teacher))));
        Assert.Single(await context.Documents.ToListAsync(Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Chosen_IsItsOwnersAloneInItsFormAlone(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var (world, child, team) = await World(database, context);
        var people = world.People;
        var file = await Chosen(world, people.Teacher);
        var find = new FindDraftFile(context, TeamWorld.Seal);

        Assert.Equal(Name, (await find.Handle(people.Teacher.AccountId, Form, file, Cancellation))!.Name);
        Assert.Equal(Pdf, await find.Content(people.Teacher.AccountId, Form, file, Cancellation));
        Assert.Null(await find.Handle(people.Teacher.AccountId, "/laget/annet", file, Cancellation));
        Assert.Null(await find.Content(people.Rektor.AccountId, Form, file, Cancellation));
        Assert.Equal([7253], Numbers(await world.Writes(people.Counsellor, team, Text(child, file))));
        Assert.Equal([7253], Numbers(await world.Writes(people.Teacher, team, Text(child, file) with { File = new(file, "/laget/annet") })));
        Assert.Equal([7253], Numbers(await world.Writes(people.Teacher, team, Text(child, Guid.NewGuid()))));
        Assert.Equal([7251], Numbers(await world.Writes(people.Teacher, team, Text(child, file) with { File = null })));
        Assert.Equal([7252], Numbers(await world.Writes(people.Teacher, team, Text(child, file) with { Kind = EntryKind.Assessment })));
        var numbered = Assert.IsType<KeepDraftFile.Result.Kept>(await new KeepDraftFile(context, TeamWorld.Seal).Handle(people.Teacher.AccountId, Form, "Mor 01010150572.pdf", Pdf, Today, Cancellation)).File.Id;
        Assert.Equal([7254], Numbers(await world.Writes(people.Teacher, team, Text(child, numbered))));
        Assert.Empty(await context.Documents.ToListAsync(Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Document_OfWhichSomebodyMayNotBeTold_IsNotStored_AndWaitsStill(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var (world, child, team) = await World(database, context);
        var teacher = world.People.Teacher;
        var file = await Chosen(world, teacher);

        Assert.IsType<WriteEntry.Result.Refused>(await world.Writes(teacher, team, Text(child, file) with { Kinds = [InformationKind.Health] }, world.Nav));
        context.ChangeTracker.Clear();
        Assert.Empty(await context.Documents.ToListAsync(Cancellation));
        Assert.NotNull(await new FindDraftFile(context, TeamWorld.Seal).Handle(teacher.AccountId, Form, file, Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Document_OnTheWrongChild_ConfirmedAway_TakesItsBytesAndNameWithIt(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var (world, child, team) = await World(database, context);
        var people = world.People;
        var (gone, stays) = (await Written(world, people.Teacher, team, child, world.Nav), await Written(world, people.Teacher, team, child));

        await Erased(world, new(gone, false, null, "Rapporten gjaldt en annen", ""));
        Assert.Equal([stays], await context.Documents.Select(one => one.ResourceId).ToListAsync(Cancellation));
        Assert.Equal(1, await context.DocumentContents.CountAsync(Cancellation));
        var row = (await world.Read.One(people.Counsellor, team, Today, cancellation: Cancellation))!.Entries.Single();
        Assert.Equal((EntryKind.Document, Today, true), (row.Entry.Kind, row.Entry.ErasedOn, row.File is null));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Document_Moved_GoesAlong(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var (world, child, team) = await World(database, context);
        var people = world.People;
        var right = await Registered(context, people.Teacher, Child("Per", "Dal", 1, Today.AddYears(-11)));
        var mother = await Registered(context, people.Teacher, Child("Anne", "Dal", 1, new(1980, 5, 5)));
        await world.Decides(right, mother, Langbenk.People.Families.GuardianshipKind.Sole);
        var target = await world.Team(right, await world.Consented(world.Asking(right)));
        var entry = await Written(world, people.Teacher, team, child, world.Nav);

        await Erased(world, new(entry, true, target, "Rapporten gjaldt Per", ""));
        var moved = (await world.Read.One(people.Teacher, target, Today, cancellation: Cancellation))!.Entries.Single();
        Assert.Equal((EntryKind.Document, Name), (moved.Entry.Kind, moved.File!.Name));
        Assert.Equal(Pdf, await new FindDocument(context).Content(moved.File.Id, Cancellation));
        Assert.Empty((await world.Read.One(people.Counsellor, target, Today, cancellation: Cancellation))!.Entries);
        Assert.Null((await world.Read.One(people.Counsellor, team, Today, cancellation: Cancellation))!.Entries.Single().File);
    }

    /// <summary>Moved with the whole team, or gone with it; what Nav put there is Nav's to take away.</summary>
    [Theory, MemberData(nameof(Engines))]
    public async Task TeamOnTheWrongChild_ItsOwnFilesGoOrMove_AndAnotherServicesStaysItsOwn(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var (world, child, team) = await World(database, context);
        var people = world.People;
        await Written(world, people.Teacher, team, child, world.Nav);
        var navs = await Written(world, people.Counsellor, team, child, world.School);
        var right = await Registered(context, people.Teacher, Child("Per", "Dal", 1, Today.AddYears(-11)));
        await world.Decides(right, await Registered(context, people.Teacher, Child("Anne", "Dal", 1, new(1980, 5, 5))), Langbenk.People.Families.GuardianshipKind.Sole);
        var consent = await world.Consented(world.Asking(right));
        var asked = Assert.IsType<AskTeamErasure.Result.Asked>(await world.AskTeamErasure.Handle(people.Teacher, new(team, true, consent, WrongTeamSteps.Why, ""), Today, Cancellation)).Id;
        var moved = Assert.IsType<EndTeamErasure.Result.Done>(await WrongTeamSteps.Confirms(world, people.Rektor, team, asked)).Moved!.Value;
        context.ChangeTracker.Clear();

        var row = (await world.Read.One(people.Teacher, moved, Today, cancellation: Cancellation))!.Entries.Single();
        Assert.Equal(Pdf, await new FindDocument(context).Content(row.File!.Id, Cancellation));
        Assert.Equal(new[] { row.Entry.Id, navs }.Order(), (await context.Documents.Select(one => one.ResourceId).ToListAsync(Cancellation)).Order());
        await WrongTeamSteps.Ended(world, moved);
        Assert.Equal([navs], await context.Documents.Select(one => one.ResourceId).ToListAsync(Cancellation));
        Assert.Equal(1, await context.DocumentContents.CountAsync(Cancellation));
    }

    static async Task Erased(TeamWorld world, AskErasure.Input input)
    {
        var asked = Assert.IsType<AskErasure.Result.Asked>(await world.AskErasure.Handle(world.People.Teacher, input, Today, Cancellation)).Id;
        Assert.IsType<EndErasure.Result.Done>(await world.EndErasure.Confirm(world.People.Rektor, input.Entry, asked, Today, Cancellation));
        world.Context.ChangeTracker.Clear();
    }

    static async Task<(TeamWorld World, Guid Child, Guid Team)> World(TestDatabase database, LangbenkContext context)
    {
        var world = new TeamWorld(context, await Fill(database));
        var (child, _) = await world.Family();
        return (world, child, await world.Team(child, await world.Consented(world.Asking(child))));
    }

    static async Task<Guid> Chosen(TeamWorld world, Actor actor) =>
        Assert.IsType<KeepDraftFile.Result.Kept>(await new KeepDraftFile(world.Context, TeamWorld.Seal).Handle(actor.AccountId, Form, Name, Pdf, Today, Cancellation)).File.Id;

    static WriteEntry.Text Text(Guid child, Guid file) => TeamWorld.Note("Rapporten som vi snakket om", child) with { Kind = EntryKind.Document, File = new(file, Form) };

    static async Task<Guid> Written(TeamWorld world, Actor actor, Guid team, Guid child, params IReadOnlyList<Disclose.To> to) =>
        Assert.IsType<WriteEntry.Result.Written>(await world.Writes(actor, team, Text(child, await Chosen(world, actor)), to)).Id;

    static IEnumerable<int> Numbers(WriteEntry.Result result) => Assert.IsType<WriteEntry.Result.Refused>(result).Faults.Select(one => one.Problem.Number);
}
