using Langbenk.Prevention.Coverage;
using Langbenk.Prevention.Goals;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Terms;
using static Langbenk.Data.Tests.Prevention.SteeringArea;

namespace Langbenk.Data.Tests.Prevention;

public class CoverageTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Compare_PlanOfOthers_IsSeenOnlyWhenACouncilHasAdoptedIt(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var area = await Fill(database);
        await using var context = database.Open();
        Assert.Empty(await Compare(context).Handle(area.FjernPlanner, Today, Cancellation));

        await Adopt(context, area.Plan, area.Sol);

        Assert.Equal(["Plan for Sol og Bekk"], (await Compare(context).Handle(area.FjernPlanner, Today, Cancellation)).Select(one => one.Plan.Title));
    }

    /// <summary>Of a plan that one of two councils has adopted, outsiders see the shared texts and that municipality's own.</summary>
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Compare_LocalTextOfACouncilThatHasNotAdopted_IsLeftOutForOthers(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var area = await Fill(database);
        await using var context = database.Open();
        Section(context, area.Plan, null, "Felles tekst");
        Section(context, area.Plan, area.Sol, "Sol skriver");
        Section(context, area.Plan, area.Bekk, "Bekk skriver ennå på denne");
        await new WriteGoal(context, context, new(context)).Handle(
            area.SolPlanner, new(area.Plan, "Lokalt mål i Bekk") { MunicipalityId = area.Bekk }, Today, Cancellation);
        await Adopt(context, area.Plan, area.Sol);

        var outside = Assert.Single(await Compare(context).Handle(area.FjernPlanner, Today, Cancellation));
        var inside = Assert.Single(await Compare(context).Handle(area.BekkPlanner, Today, Cancellation));

        Assert.Equal((4, 0), (outside.Words, outside.Plan.Goals.Count));
        Assert.Equal((9, 1), (inside.Words, inside.Plan.Goals.Count));
        Assert.Equal(["Bekk", "Sol"], inside.Plan.Municipalities);
        Assert.Equal(["Sol helsestasjon"], inside.Unmentioned.SelectMany(kind => kind).Select(one => one.Name));
    }

    /// <summary>A local text in one of two municipalities is no text of the other's: such a plan would be refused, and is not said to have all.</summary>
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Compare_RequiredPartInOneMunicipalityOnly_IsNotAllThatTheActDemands(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var area = await Fill(database);
        await using var context = database.Open();
        var text = string.Join(' ', Enumerable.Repeat("Etatene møtes hver måned.", 20));
        foreach (var part in PlanTemplate.Parts.Where(part => part.Required && part.Key != "responsibility"))
        {
            Section(context, area.Plan, null, text, part.Key);
        }

        Section(context, area.Plan, area.Sol, text);
        await context.SaveChangesAsync(Cancellation);
        Assert.False(Assert.Single(await Compare(context).Handle(area.SolPlanner, Today, Cancellation)).HasAllRequired);

        Section(context, area.Plan, area.Bekk, text);
        await context.SaveChangesAsync(Cancellation);

        Assert.True(Assert.Single(await Compare(context).Handle(area.SolPlanner, Today, Cancellation)).HasAllRequired);
    }

    /// <summary>A word that was agreed on and is not used explains nothing in this plan.</summary>
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Compare_AdoptedWords_AreThoseThatStandInThePlansOwnTexts(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var area = await Fill(database);
        await using var context = database.Open();
        var list = new TermAgreement { Id = Guid.CreateVersion7(), LeadId = area.Sol, BegunOn = Today };
        context.AddRange(list, new TermParty { MunicipalityId = area.Sol, AgreementId = list.Id }, new TermParty { MunicipalityId = area.Bekk, AgreementId = list.Id });
        foreach (var word in new[] { "fagdag", "stafettlogg", "ansvarsgruppe" })
        {
            var term = new Term { Id = Guid.CreateVersion7(), AgreementId = list.Id, Key = word, Word = word, Forms = word, AddedOn = Today, AdoptedOn = Today };
            context.AddRange(term, new TermDefinition { Id = Guid.CreateVersion7(), TermId = term.Id, Text = "Noe", AdoptedOn = Today, Body = "Rådet" });
        }

        Section(context, area.Plan, null, "Vi har fagdag, og fagdag igjen.");
        await context.SaveChangesAsync(Cancellation);
        await new WriteGoal(context, context, new(context)).Handle(area.SolPlanner, new(area.Plan, "Alle bruker stafettlogg"), Today, Cancellation);

        Assert.Equal(2, Assert.Single(await Compare(context).Handle(area.SolPlanner, Today, Cancellation)).Plan.AdoptedWords);
    }

    static void Section(LangbenkContext context, Guid plan, Guid? municipality, string text, string key = "responsibility")
    {
        var section = new PlanSection { Id = Guid.CreateVersion7(), PlanId = plan, Key = key, MunicipalityId = municipality, Order = 1 };
        section.Write(text);
        context.Set<PlanSection>().Add(section);
    }

    static async Task Adopt(LangbenkContext context, Guid plan, Guid municipality)
    {
        var row = await context.Set<PlanMunicipality>().FindAsync([plan, municipality], Cancellation);
        row!.Adoption = AdoptionStatus.Adopted;
        await context.SaveChangesAsync(Cancellation);
    }

    static ComparePlans Compare(LangbenkContext context) => new(context, context, new(context), new ReadGoals(context, context, new(context)));
}
