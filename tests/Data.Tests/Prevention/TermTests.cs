using Langbenk.Access;
using Langbenk.Organisation.Municipalities;
using Langbenk.Prevention.Measures;
using Langbenk.Prevention.Terms;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.Prevention.SteeringArea;

namespace Langbenk.Data.Tests.Prevention;

public class TermTests
{
    const string Key = "early-intervention";

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Word_DiscussedAndAdoptedTwice_KeepsEveryDefinitionAndSaying(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var area = await Fill(database);
        await using var context = database.Open();
        await Begin(context, area);
        var proposal = Assert.IsType<SayTerm.Result.Said>(await Say(context, area, TermSayingKind.Proposal, "Fra svangerskapet.")).Saying;
        await Say(context, area, TermSayingKind.Comment, "Hva med de store?", proposal.Id);
        await Adopt(context, area, "Fra svangerskapet.", Today.AddDays(-30), 1);

        await Adopt(context, area, "Tidlig i livet og tidlig i problemet.", Today, 2);

        await using var after = database.Open();
        var word = await new ReadTerms(after, new AccessGate(after)).Find(area.SolCouncil, Key, Today, Cancellation);
        Assert.Equal(["Tidlig i livet og tidlig i problemet.", "Fra svangerskapet."], word!.Definitions.Select(one => one.Text));
        Assert.Equal([null, Today], word.Definitions.Select(one => one.ReplacedOn));
        Assert.Equal(("Sol helsestasjon", proposal.Id), (word.Proposals[0].PlaceName, word.Comments[0].ProposalId!.Value));
        var row = Assert.Single((await new ReadTerms(after, new AccessGate(after)).All(area.BekkPlanner, Today, Cancellation))!.Rows);
        Assert.Equal((1, 1, Today), (row.Proposals, row.Comments, row.Now!.AdoptedOn));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Word_AdoptedByTwoAtOnce_SecondIsAConflictAndChangesNothing(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var area = await Fill(database);
        await using var first = database.Open();
        await Begin(first, area);
        await using var second = database.Open();
        await second.Set<Term>().LoadAsync(Cancellation);
        await Adopt(first, area, "Den første.", Today, 1);

        var result = await new AdoptTerm(second, new AccessGate(second)).Handle(
            area.SolPlanner, new(Key, "Den andre.", Today, "Ledermøtet", 1, Today), Cancellation);

        Assert.IsType<AdoptTerm.Result.Conflict>(result);
        await using var after = database.Open();
        Assert.Equal("Den første.", (await after.Set<TermDefinition>().SingleAsync(Cancellation)).Text);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Word_NeverAdopted_IsWithdrawnForAReasonAndCanComeBack(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var area = await Fill(database);
        await using var context = database.Open();
        await Begin(context, area);
        var end = new EndTerm(context, new AccessGate(context));

        Assert.IsType<EndTerm.Result.NotFound>(await end.Handle(area.BekkPlanner, new(Key, "Feil", null, 1, Today), Cancellation));
        Assert.Equal([5111], Assert.IsType<EndTerm.Result.Refused>(await end.Handle(area.SolPlanner, new(Key, " ", null, 1, Today), Cancellation)).Problems.Select(one => one.Number));
        Assert.IsType<EndTerm.Result.Conflict>(await end.Handle(area.SolPlanner, new(Key, "Feil", null, 7, Today), Cancellation));
        Assert.IsType<EndTerm.Result.Done>(await end.Handle(area.SolPlanner, new(Key, "Feil ord", null, 1, Today), Cancellation));

        await using var after = database.Open();
        var list = (await new ReadTerms(after, new AccessGate(after)).All(area.SolPlanner, Today, Cancellation))!;
        Assert.Empty(list.Rows);
        Assert.Equal((Today, "Feil ord"), (Assert.Single(list.Ended).EndedOn, list.Ended[0].EndedWhy));
        Assert.IsType<AddTerm.Result.Added>(await new AddTerm(after, after, after, new AccessGate(after)).Handle(area.SolPlanner, new(Key, "", "", Today), Cancellation));
        Assert.Single((await new ReadTerms(after, new AccessGate(after)).All(area.SolPlanner, Today, Cancellation))!.Rows);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Word_Adopted_IsMarkedNoMoreFromADayAndItsHistoryStays(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var area = await Fill(database);
        await using var context = database.Open();
        await Begin(context, area);
        await Adopt(context, area, "Tidlig.", Today.AddDays(-30), 1);
        var end = new EndTerm(context, new AccessGate(context));

        Assert.Equal([5112], Assert.IsType<EndTerm.Result.Refused>(await end.Handle(
            area.SolPlanner, new(Key, "Brukes ikke", Today.AddDays(1), 2, Today), Cancellation)).Problems.Select(one => one.Number));
        Assert.IsType<EndTerm.Result.Done>(await end.Handle(area.SolPlanner, new(Key, "Brukes ikke", Today, 2, Today), Cancellation));

        await using var after = database.Open();
        Assert.Empty(await new ReadAdoptedTerms(after, after, new FollowMunicipality(after)).Of(area.Sol, Cancellation));
        var word = (await new ReadTerms(after, new AccessGate(after)).Find(area.SolCouncil, Key, Today, Cancellation))!;
        Assert.Equal(("Tidlig.", Today), (Assert.Single(word.Definitions).Text, word.Definitions[0].ReplacedOn));
    }

    /// <summary>The same day again is still another version.</summary>
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Word_AdoptedTwiceOneDay_MovesTheVersion(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var area = await Fill(database);
        await using (var context = database.Open())
        {
            await Begin(context, area);
            await Adopt(context, area, "Én.", Today, 1);
        }

        await using var again = database.Open();
        await Adopt(again, area, "To.", Today, 2);

        Assert.Equal(3, (await again.Set<Term>().SingleAsync(Cancellation)).Version);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Words_OfOthers_AreNotFoundForThoseOutside(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var area = await Fill(database);
        await using var context = database.Open();
        await Begin(context, area);
        var (read, say, adopt) = (new ReadTerms(context, new(context)), new SayTerm(context, new(context)), new AdoptTerm(context, new(context)));

        foreach (var outsider in new[] { area.FjernPlanner, area.SolAdministrator })
        {
            Assert.Null(await read.All(outsider, Today, Cancellation));
            Assert.Null(await read.Find(outsider, Key, Today, Cancellation));
            Assert.IsType<SayTerm.Result.NotFound>(await say.Handle(outsider, Saying("Hei"), Cancellation));
        }

        Assert.IsType<SayTerm.Result.NotFound>(await say.Handle(area.SolCouncil, Saying("Hei"), Cancellation));
        foreach (var reader in new[] { area.BekkPlanner, area.ClinicLeader, area.SolCouncil })
        {
            Assert.NotNull(await read.Find(reader, Key, Today, Cancellation));
            Assert.IsType<AdoptTerm.Result.NotFound>(await adopt.Handle(reader, new(Key, "X", Today, "Y", 1, Today), Cancellation));
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Begin_WithoutRightOrSharedPlanOrTwice_IsRefused(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var area = await Fill(database);
        await using var context = database.Open();
        var begin = new BeginTerms(context, context, context);

        Assert.Equal(5101, Number(await begin.Handle(area.SolPlanner, new(area.Bekk, [], Today), Cancellation)));
        Assert.Equal(5102, Number(await begin.Handle(area.SolPlanner, new(area.Sol, [area.Fjern], Today), Cancellation)));
        Assert.IsType<BeginTerms.Result.Begun>(await begin.Handle(area.BekkPlanner, new(area.Bekk, [], Today), Cancellation));
        Assert.Equal(5103, Number(await begin.Handle(area.SolPlanner, new(area.Sol, [area.Bekk], Today), Cancellation)));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Public_AdoptedWords_AreThoseOfTheMunicipalityAndFoundInText(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var area = await Fill(database);
        await using var context = database.Open();
        await Begin(context, area);
        var add = new AddTerm(context, context, context, new(context));
        await add.Handle(area.SolPlanner, new(null, "Lag rundt barnet", "laget rundt barnet", Today), Cancellation);
        await Adopt(context, area, "Begge deler.", Today, 1);
        var read = new ReadAdoptedTerms(context, context, new FollowMunicipality(context));

        var word = Assert.Single(await read.Of(area.Bekk, Cancellation));
        var marked = (await new ReadPageWords(context, context, new MeasureShelf()).Of(area.Bekk, Cancellation)).Mark("Vi vil ha TIDLEG INNSATS nå.");

        Assert.Equal(("Begge deler.", "Styringsgruppa"), (word.Term.Definition, word.Body));
        Assert.Equal("TIDLEG INNSATS", Assert.Single(marked, segment => segment.Term is not null).Text);
        Assert.Empty(await read.Of(area.Fjern, Cancellation));
        Assert.Equal(["Bekk", "Sol"], (await read.Municipalities(Today, Cancellation)).Select(one => one.Name));
        Assert.Equal("Bekk", (await read.OfNumber("1002", Today, Cancellation))?.Municipality.Name);
        Assert.Null(await read.OfNumber("1003", Today, Cancellation));
    }

    [Fact]
    public async Task AnIdentityNumber_InTheWordOrWhatIsSaidOfIt_IsRefusedEverywhere()
    {
        await using var database = await TestDatabase.Created(Engine.Sqlite);
        var area = await Fill(database);
        await using var context = database.Open();
        await Begin(context, area);
        const string Number = "Gjelder 018115 12345";
        var gate = new AccessGate(context);

        foreach (var (word, forms) in new[] { (Number, ""), ("Et ord", "et ord\n01811512345") })
        {
            Assert.Equal(5113, Assert.IsType<AddTerm.Result.Refused>(await new AddTerm(context, context, context, gate)
                .Handle(area.SolPlanner, new(null, word, forms, Today), Cancellation)).Problem.Number);
        }

        foreach (var (text, source) in new[] { (Number, ""), ("Fra svangerskapet.", Number) })
        {
            Assert.Equal(5113, Assert.IsType<SayTerm.Result.Refused>(await new SayTerm(context, gate)
                .Handle(area.SolPlanner, new(Key, TermSayingKind.Proposal, text, source, null, Now, Today), Cancellation)).Problem.Number);
        }

        foreach (var (text, body) in new[] { (Number, "Rådet"), ("Fra svangerskapet.", Number) })
        {
            Assert.Equal(5113, Assert.IsType<AdoptTerm.Result.Refused>(await new AdoptTerm(context, gate)
                .Handle(area.SolPlanner, new(Key, text, Today, body, 1, Today), Cancellation)).Problem.Number);
        }

        Assert.Equal([5113], Assert.IsType<EndTerm.Result.Refused>(await new EndTerm(context, gate)
            .Handle(area.SolPlanner, new(Key, Number, null, 1, Today), Cancellation)).Problems.Select(one => one.Number));
    }

    [Theory]
    [InlineData("", "", 5104)]
    [InlineData("123", "", 5104)]
    [InlineData("Tidlig innsats", "", 5106)]
    [InlineData("Noe annet", "ny\ntidlig   INNSATS", 5106)]
    public async Task Add_BadWord_IsRefusedAndNothingStored(string word, string forms, int problem)
    {
        await using var database = await TestDatabase.Created(Engine.Sqlite);
        var area = await Fill(database);
        await using var context = database.Open();
        await Begin(context, area);

        var result = await new AddTerm(context, context, context, new(context)).Handle(area.SolPlanner, new(null, word, forms, Today), Cancellation);

        Assert.Equal(problem, Assert.IsType<AddTerm.Result.Refused>(result).Problem.Number);
        Assert.Equal(1, await context.Set<Term>().CountAsync(Cancellation));
    }

    [Theory]
    [InlineData("", "Rådet", 0, 5107)]
    [InlineData("Tekst", " ", 0, 5109)]
    [InlineData("Tekst", "Rådet", 1, 5110)]
    public async Task Adopt_BadField_IsRefused(string text, string body, int days, int problem)
    {
        await using var database = await TestDatabase.Created(Engine.Sqlite);
        var area = await Fill(database);
        await using var context = database.Open();
        await Begin(context, area);

        var result = await new AdoptTerm(context, new(context)).Handle(
            area.SolPlanner, new(Key, text, Today.AddDays(days), body, 1, Today), Cancellation);

        Assert.Equal(problem, Assert.IsType<AdoptTerm.Result.Refused>(result).Problem.Number);
    }

    static int Number(BeginTerms.Result result) => Assert.IsType<BeginTerms.Result.Refused>(result).Problem.Number;

    static SayTerm.Input Saying(string text) => new(Key, TermSayingKind.Comment, text, "", null, Now, Today);

    static async Task Begin(LangbenkContext context, SteeringArea area)
    {
        Assert.IsType<BeginTerms.Result.Begun>(
            await new BeginTerms(context, context, context).Handle(area.SolPlanner, new(area.Sol, [area.Bekk], Today), Cancellation));
        Assert.IsType<AddTerm.Result.Added>(
            await new AddTerm(context, context, context, new(context)).Handle(area.SolPlanner, new(Key, "", "", Today), Cancellation));
    }

    static Task<SayTerm.Result> Say(LangbenkContext context, SteeringArea area, TermSayingKind kind, string text, Guid? proposal = null) =>
        new SayTerm(context, new(context)).Handle(area.ClinicLeader, new(Key, kind, text, "", proposal, Now, Today), Cancellation);

    static async Task Adopt(LangbenkContext context, SteeringArea area, string text, DateOnly on, int version) =>
        Assert.IsType<AdoptTerm.Result.Adopted>(await new AdoptTerm(context, new(context)).Handle(
            area.SolPlanner, new(Key, text, on, "Styringsgruppa", version, Today), Cancellation));
}
