using Langbenk.Access;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Packages;
using Langbenk.Prevention.Terms;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.Prevention.SteeringArea;

namespace Langbenk.Data.Tests.Prevention;

/// <summary>What other municipalities have agreed on comes before one's own as a proposal.</summary>
public class ImportedTermTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Word_OfOthers_TakenIn_IsAProposalWithItsSourceAndNoMoreOffered(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var area = await Fill(database);
        await Begin(database, area);
        var (known, own) = (await Import(database, "Tidleg innsats", "Hjelp straks."), await Import(database, "Los", "Én som følger."));
        Assert.Equal([("Los", null, "Vik", "rådet 1.2.2026"), ("Tidleg innsats", "early-intervention", "Vik", "rådet 1.2.2026")],
            (await Offered(database, area.SolPlanner)).Select(row => (row.Word, row.Here?.Key, row.Municipality, row.Source)));

        Assert.IsType<TakeImportedTerm.Result.Taken>(await Take(database, area.ClinicLeader, known));
        Assert.IsType<TakeImportedTerm.Result.Taken>(await Take(database, area.SolPlanner, own));

        Assert.Empty(await Offered(database, area.SolPlanner));
        await using var context = database.Open();
        var read = new ReadTerms(context, new AccessGate(context));
        Assert.Equal([("Hjelp straks.", "Vik: rådet 1.2.2026", "Sol helsestasjon")],
            (await read.Find(area.SolPlanner, "early-intervention", Today, Cancellation))!.Proposals.Select(one => (one.Text, one.Source, one.PlaceName)));
        Assert.Equal("Én som følger.", Assert.Single((await read.Find(area.BekkPlanner, "los", Today, Cancellation))!.Proposals).Text);
        Assert.Empty(await context.Set<TermDefinition>().ToListAsync(Cancellation));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Word_TakenInTwiceAtOnce_IsOneProposal(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var area = await Fill(database);
        await Begin(database, area);
        var id = await Import(database, "Los", "Én som følger.");

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Take(database, area.SolPlanner, id)));

        Assert.All(results, one => Assert.True(one is TakeImportedTerm.Result.Taken or TakeImportedTerm.Result.Overtaken));
        await using var context = database.Open();
        Assert.Equal(1, await context.Set<Term>().CountAsync(one => one.Key == "los", Cancellation));
        Assert.Equal(1, await context.Set<TermSaying>().CountAsync(Cancellation));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Word_WhoMayNotAddOrTooLong_IsNotTakenIn(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var area = await Fill(database);
        await Begin(database, area);
        var (fresh, known) = (await Import(database, "Los", "Én som følger."), await Import(database, "tidlig innsats", "Hjelp."));
        var (longText, longWord) = (await Import(database, "Terskel", new string('a', 2001)), await Import(database, new string('b', 61), "Ja."));

        foreach (var actor in new[] { area.BekkPlanner, area.ClinicLeader })
        {
            Assert.IsType<TakeImportedTerm.Result.NotFound>(await Take(database, actor, fresh));
        }

        foreach (var actor in new[] { area.FjernPlanner, area.SolAdministrator, area.SolCouncil })
        {
            Assert.IsType<TakeImportedTerm.Result.NotFound>(await Take(database, actor, known));
        }

        Assert.IsType<TakeImportedTerm.Result.NotFound>(await Take(database, area.SolPlanner, Guid.NewGuid()));
        Assert.Equal([5118, 5118], new[] { await Take(database, area.SolPlanner, longText), await Take(database, area.SolPlanner, longWord) }
            .Select(one => Assert.IsType<TakeImportedTerm.Result.Refused>(one).Problem.Number));
        await using var context = database.Open();
        Assert.Equal((1, 0), (await context.Set<Term>().CountAsync(Cancellation), await context.Set<TermSaying>().CountAsync(Cancellation)));
    }

    static async Task Begin(TestDatabase database, SteeringArea area)
    {
        await using var context = database.Open();
        await new BeginTerms(context, context, context).Handle(area.SolPlanner, new(area.Sol, [area.Bekk], Today), Cancellation);
        await new AddTerm(context, context, context, new AccessGate(context)).Handle(area.SolPlanner, new("early-intervention", "", "", Today), Cancellation);
    }

    static async Task<IReadOnlyList<ImportedTerms.Row>> Offered(TestDatabase database, Actor actor)
    {
        await using var context = database.Open();
        return await new ImportedTerms(context).Beside((await new ReadTerms(context, new AccessGate(context)).All(actor, Today, Cancellation))!, Cancellation);
    }

    static async Task<TakeImportedTerm.Result> Take(TestDatabase database, Actor actor, Guid id)
    {
        await using var context = database.Open();
        return await new TakeImportedTerm(context, context, context, new AccessGate(context)).Handle(actor, new(id, Now, Today), Cancellation);
    }

    /// <summary>A word of a package of Vik's.</summary>
    static async Task<Guid> Import(TestDatabase database, string word, string definition)
    {
        await using var context = database.Open();
        var (package, id) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var account = await context.Accounts.FirstOrDefaultAsync(Cancellation) ?? Assert.IsType<AddAccount.Result.Added>(await new AddAccount(context).Handle(
            new("anna", "Anna", Role.Planner, (await context.Municipalities.FirstAsync(Cancellation)).Id, Today), Cancellation)).Account;
        context.Add(new ImportedPackage
        {
            Id = package,
            Fingerprint = $"{package:n}",
            MunicipalityNumber = "9901",
            MunicipalityName = "Vik",
            Edition = 1,
            CreatedOn = Today,
            Digest = $"{package:n}",
            ImportedOn = Today,
            ImportedById = account.Id,
            Status = PackageStatus.Current,
            Examples = 0,
            Terms = 1,
            Networks = 0,
        });
        context.Add(new ImportedTerm { Id = id, PackageId = package, Word = word, SortKey = Kernel.SortKey.Of(word), Definition = definition, Source = "rådet 1.2.2026" });
        await context.SaveChangesAsync(Cancellation);
        return id;
    }
}
