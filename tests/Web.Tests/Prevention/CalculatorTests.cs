using System.Net;
using AngleSharp.Dom;
using Langbenk.Kernel;
using Langbenk.Prevention.Calculators;
using Langbenk.Texts;

namespace Langbenk.Web.Tests.Prevention;

public class CalculatorTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("", Language.Nb)]
    [InlineData("/nn", Language.Nn)]
    [InlineData("/en", Language.En)]
    public async Task Outsideness_AsSuggested_ShowsWhatThePureAccountSays(string prefix, Language language)
    {
        var page = await site.Page(prefix + "/kalkulator/utenforskap");

        Assert.Equal(Shown(CalculatorAnswers.Rows(OutsidenessAccount.Calculate(OutsidenessAssumptions.Default).Result!), language), Table(page));
    }

    [Fact]
    public async Task Outsideness_Changed_ShowsThePureResultOfTheTypedNumbers_AndSaysWhatIsChanged()
    {
        var start = OutsidenessAssumptions.Default;
        var changed = start with { Persons = start.Persons.Between(200, 300), Benefits = start.Benefits.Between(12_500_000m, 16_000_000m), PreventedShare = start.PreventedShare.Between(0.5m, 2.5m) };

        var page = await site.Page("/kalkulator/utenforskap?persons-lav=200&persons-hoy=300&benefits-lav=12+500+000&prevented-share-lav=0,5&prevented-share-hoy=2.5");

        Assert.Equal(Shown(CalculatorAnswers.Rows(OutsidenessAccount.Calculate(changed).Result!), Language.Nb), Table(page));
        Assert.Equal(3, page.QuerySelectorAll("fieldset strong").Length);
        Assert.Equal("12 500 000", page.QuerySelector("#benefits-lav")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Investment_AsSuggestedAndChanged_ShowsWhatThePureViewSays()
    {
        var start = InvestmentAssumptions.Default;
        var changed = start with { AvoidedPerYear = start.AvoidedPerYear.Between(10_000m, 20_000m), Years = start.Years.Between(3, 4) };

        var suggested = await site.Page("/kalkulator/investering");
        var typed = await site.Page("/kalkulator/investering?avoided-per-year-lav=10000&avoided-per-year-hoy=20000&years-lav=3&years-hoy=4");

        Assert.Equal(Shown(CalculatorAnswers.Rows(InvestmentView.Calculate(start).Result!), Language.Nb), Table(suggested));
        Assert.Equal(Shown(CalculatorAnswers.Rows(InvestmentView.Calculate(changed).Result!), Language.Nb), Table(typed));
        Assert.Contains("lønner det seg ikke", typed.QuerySelector(".answer-box")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("ikke tjent inn", typed.QuerySelector(".answer-box")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("persons-lav=mange")]
    [InlineData("persons-lav=500&persons-hoy=400")]
    [InlineData("persons-hoy=-1&persons-lav=-1")]
    [InlineData("persons-hoy=99999999999999999999999999999999999999999")]
    [InlineData("persons-lav=1,5&persons-hoy=1,5")]
    public async Task Outsideness_BadNumber_IsSaidBesideIt_AndNothingIsCalculated(string query)
    {
        using var answer = await site.Get("/kalkulator/utenforskap?" + query);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        var page = await Visitor.Read(answer);
        Assert.Empty(page.QuerySelectorAll("tbody tr"));
        Assert.NotNull(page.QuerySelector("#persons-feil"));
        Assert.Matches("^#persons-(lav|hoy)$", page.QuerySelector("#errors a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("outsideness", "persons", "1e300", "Skriv et tall")]
    [InlineData("outsideness", "persons", "123456789012345678901234567890", "høyst 10 millioner")]
    [InlineData("outsideness", "benefits", "999999999999999999999999999999999999999999999999", "høyst 1 milliard")]
    [InlineData("outsideness", "services", "\u22125", "under null")]
    [InlineData("investment", "investment-per-family", "-99999999999999999999999999999999", "under null")]
    [InlineData("investment", "discount-rate", "1e300", "Skriv et tall")]
    [InlineData("investment", "years", "NaN", "Skriv et tall")]
    [InlineData("investment", "avoided-per-year", "svært mye, og mer enn tretti bokstaver", "Skriv et tall")]
    public async Task HugeNegativeOrText_IsToldBesideTheFieldAndNothingIsLost(string calculator, string key, string typed, string told)
    {
        var path = calculator == "investment" ? "/kalkulator/investering" : "/kalkulator/utenforskap";

        var page = await site.Page($"{path}?{key}-hoy={Uri.EscapeDataString(typed)}&years-lav=7");

        Assert.Contains(told, page.QuerySelector($"#{key}-feil")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"#{key}-hoy", Assert.Single(page.QuerySelectorAll("#errors a")).GetAttribute("href"));
        Assert.Equal("true", page.QuerySelector($"#{key}-hoy")!.GetAttribute("aria-invalid"));
        Assert.Equal(typed, page.QuerySelector($"#{key}-hoy")!.GetAttribute("value"));
        Assert.Equal("7", page.QuerySelector("#years-lav")!.GetAttribute("value"));
        Assert.Empty(page.QuerySelectorAll("tbody tr"));
    }

    [Theory]
    [InlineData("/kalkulator/utenforskap?persons-lav=10000000&persons-hoy=10000000&benefits-lav=1000000000&benefits-hoy=1000000000&services-hoy=1000000000&years-hoy=100&discount-rate-hoy=20")]
    [InlineData("/kalkulator/investering?families-hoy=10000000&investment-per-family-hoy=1000000000&avoided-per-year-hoy=1000000000&years-hoy=100&discount-rate-lav=0,0000000000000000001")]
    public async Task TheLargestNumbersThereAre_AreCountedAndWrittenOut(string path)
    {
        var page = await site.Page(path);

        Assert.Empty(page.QuerySelectorAll("#errors"));
        Assert.NotEmpty(page.QuerySelectorAll("tbody tr"));
        Assert.DoesNotMatch("[0-9]E[+-]?[0-9]", page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Assumptions_EachHasItsSourceAndTwoFields()
    {
        foreach (var (path, all) in new[] { ("/kalkulator/utenforskap", OutsidenessAssumptions.Default.All), ("/kalkulator/investering", InvestmentAssumptions.Default.All) })
        {
            var page = await site.Page("/en" + path);
            Assert.All(all, one =>
            {
                Assert.Contains(one.Source.En, page.QuerySelector($"[id='{one.Key}-kilde']")!.TextContent, StringComparison.Ordinal);
                Assert.NotNull(page.QuerySelector($"label[for='{one.Key}-lav']"));
                Assert.NotNull(page.QuerySelector($"label[for='{one.Key}-hoy']"));
            });
        }
    }

    static IEnumerable<string> Shown(IReadOnlyList<(Text Name, AmountRange Amount)> rows, Language language) =>
        rows.Select(row => $"{row.Name[language]}|{AmountWords.Whole(row.Amount.Low, language)}|{AmountWords.Whole(row.Amount.High, language)}");

    static IEnumerable<string> Table(IDocument page) =>
        page.QuerySelectorAll("tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent.Trim())));
}
