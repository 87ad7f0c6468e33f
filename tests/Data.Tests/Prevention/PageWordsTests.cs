using Langbenk.Prevention.Measures;
using Langbenk.Prevention.Plans.Adoptions;
using Langbenk.Prevention.Terms;
using static Langbenk.Data.Tests.Prevention.SteeringArea;

namespace Langbenk.Data.Tests.Prevention;

public class PageWordsTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Two lists meet in one plan: each text with the words of its municipality, each word once for each list.</summary>
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task PageWords_PlanOfSeveral_MarksEachTextWithTheWordsOfItsMunicipality(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var area = await Fill(database);
        await using var context = database.Open();
        await Adopt(context, "Det Sol mener.", area.Sol, area.Bekk);
        await Adopt(context, "Det Fjern mener.", area.Fjern);
        FrozenSection Section(Guid? whose) => new("goals", "", null, "Tidlig innsats, og tidlig innsats.", whose);
        var plan = new FrozenPlan("Plan", 2026, 2029, [Section(null), Section(area.Bekk), Section(area.Fjern), Section(Guid.NewGuid())]) { LeadMunicipalityId = area.Sol };

        var words = await new ReadPageWords(context, context, new MeasureShelf()).OfPlan(plan, Cancellation);
        var marked = plan.Sections.Select(one => words.Mark(one.Text, one.MunicipalityId)).ToList();

        Assert.Equal(["Det Sol mener.", null, "Det Fjern mener.", null], marked.Select(text => text.SingleOrDefault(segment => segment.Term is not null).Term?.Definition));
        Assert.Equal(["Det Sol mener.", "Det Fjern mener."], words.Found.Select(term => term.Definition));
        Assert.Equal(2, words.Found.Select(term => term.List).Distinct().Count());
        Assert.All(marked, text => Assert.Equal("Tidlig innsats, og tidlig innsats.", string.Concat(text.Select(segment => segment.Text))));
    }

    /// <summary>A list of some municipalities with one adopted word.</summary>
    static async Task Adopt(LangbenkContext context, string definition, params Guid[] municipalities)
    {
        var (agreement, term) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        context.Add(new TermAgreement { Id = agreement, LeadId = municipalities[0], BegunOn = Today });
        context.AddRange(municipalities.Select(one => new TermParty { MunicipalityId = one, AgreementId = agreement }));
        context.Add(new Term { Id = term, AgreementId = agreement, Key = "early-intervention", Word = "Tidlig innsats", Forms = "tidlig innsats", AddedOn = Today, AdoptedOn = Today });
        context.Add(new TermDefinition { Id = Guid.CreateVersion7(), TermId = term, Text = definition, AdoptedOn = Today, Body = "Kommunestyret" });
        await context.SaveChangesAsync(Cancellation);
    }
}
