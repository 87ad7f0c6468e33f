using System.Globalization;
using AngleSharp.Dom;
using Langbenk.Law.Deadlines;
using Langbenk.Pages;
using Langbenk.Pages.Law.Deadlines;

namespace Langbenk.Web.Tests.Law;

public class DeadlinesTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Open_NothingChosen_OffersEveryEvent()
    {
        var page = await site.Page("/frister");

        Assert.Equal(DeadlineCode.Events.All.Order(),
            page.QuerySelectorAll("main a[href*='hendelse=']").Select(link => link.GetAttribute("href")!.Split('=')[1]).Order());
    }

    [Fact]
    public async Task Event_AnyOfThem_AsksForADateWithoutComplaining()
    {
        foreach (var code in DeadlineCode.Events.All)
        {
            var page = await site.Page("/frister?hendelse=" + code);

            Assert.NotNull(page.QuerySelector("input[name=dato]"));
            Assert.Null(page.QuerySelector("[role=alert]"));
            Assert.Single(page.QuerySelectorAll("main button"));
        }
    }

    [Fact]
    public async Task Report_WithDate_ShowsTheWholeChainInWords()
    {
        var page = await site.Page("/frister?hendelse=report-received&dato=2.2.2026");

        Assert.Equal(["Senest mandag 9. februar 2026", "Senest mandag 23. februar 2026", "Senest lørdag 9. mai 2026", "Senest lørdag 30. mai 2026"],
            Sentences(page));
        Assert.Contains("Siste virkedag før er fredag 8. mai 2026", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(5, page.QuerySelectorAll("svg.time-line circle").Length);
        Assert.Equal(4, page.QuerySelectorAll("table tbody tr").Length);
        Assert.NotEmpty(page.QuerySelectorAll(".grounds a[href*='2-1']"));
    }

    [Fact]
    public async Task Report_ExtensionUnknown_ShowsWhatEachAnswerGives()
    {
        var page = await site.Page("/frister?hendelse=report-received&dato=2.2.2026");
        var yes = page.QuerySelectorAll(".note-box a").First(link => link.GetAttribute("href")!.Contains("extended=yes", StringComparison.Ordinal));

        Assert.Contains("9. august 2026", yes.ParentElement!.TextContent, StringComparison.Ordinal);
        var extended = await site.Page(yes.GetAttribute("href")!);
        Assert.Contains("Senest søndag 9. august 2026", Sentences(extended));
    }

    [Theory]
    [InlineData("/frister", "Senest tirsdag 17. mars 2026")]
    [InlineData("/nn/frister", "Seinast tysdag 17. mars 2026")]
    [InlineData("/en/frister", "By Tuesday 17 March 2026")]
    public async Task Emergency_SixWeeks_LapsesInTheReadersLanguage(string path, string expected)
    {
        var page = await site.Page(path + "?hendelse=emergency-decision&dato=3.2.2026&decisionType=emergency-care");

        Assert.Equal([expected], Sentences(page));
    }

    [Fact]
    public async Task Hours_AroundEaster_ShowBothReadingsOfTheLaw()
    {
        var page = await site.Page("/frister?hendelse=emergency-decision-at-tribunal&dato=3.4.2026&klokka=14.30");

        Assert.Equal(["Senest søndag 5. april 2026 kl. 14.30"], Sentences(page));
        Assert.Contains("8. april 2026", page.QuerySelector(".answer-box")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dato=31.2.2026&decisionType=ban-on-removal", "dato")]
    [InlineData("dato=&decisionType=ban-on-removal", "dato")]
    [InlineData("dato=1.1.1999&decisionType=ban-on-removal", "dato")]
    [InlineData("dato=31.12.9999&decisionType=ban-on-removal", "dato")]
    [InlineData("dato=1.2.2026", "decisionType")]
    [InlineData("dato=1.2.2026&decisionType=care-order", "decisionType")]
    public async Task Submit_OneFieldWrong_SaysSoThereAndKeepsTheRest(string query, string field)
    {
        var page = await site.Page("/frister?hendelse=emergency-decision&" + query);

        Assert.Equal([$"#{field}"], page.QuerySelectorAll("#errors a").Select(link => link.GetAttribute("href")));
        Assert.NotNull(page.GetElementById(field));
        Assert.NotNull(page.GetElementById(field + "-error"));
        Assert.Equal("emergency-decision", page.QuerySelector("input[name=hendelse]")!.GetAttribute("value"));
        Assert.Equal(query.Split('&')[0]["dato=".Length..], page.QuerySelector("input[name=dato]")!.GetAttribute("value"));
        Assert.Equal(query.EndsWith("ban-on-removal", StringComparison.Ordinal), page.QuerySelector("input[value=ban-on-removal][checked]") is not null);
    }

    [Theory]
    [InlineData("1.2.2026")]
    [InlineData("01.02.2026")]
    [InlineData("1/2/2026")]
    [InlineData("2026-02-01")]
    [InlineData(" 1. februar 2026 ")]
    [InlineData("1 feb 2026")]
    public void TypedDate_AnyForm_IsTheSameDay(string typed) => Assert.Equal(new DateOnly(2026, 2, 1), TypedDate.Read(typed));

    [Theory]
    [InlineData("29.2.2026")]
    [InlineData("0.1.2026")]
    [InlineData("1.13.2026")]
    [InlineData("1.1.0000")]
    [InlineData("1. foobar 2026")]
    [InlineData("99999999999.1.2026")]
    [InlineData("i dag")]
    public void TypedDate_NoSuchDay_IsNone(string typed) => Assert.Null(TypedDate.Read(typed));

    [Fact]
    public async Task Submit_AnyEventWithAnyRequiredChoice_IsAnswered()
    {
        foreach (var of in DeadlineCode.Events.Values)
        {
            var choices = string.Concat(DeadlineQuestions.ChoicesOf(of).Select(one => $"&{one.Fact}={one.Codes[0]}"));
            var page = await site.Page(string.Create(CultureInfo.InvariantCulture,
                $"/en/frister?hendelse={DeadlineCode.Events.Of(of)}&dato=2.3.2026&klokka=12&gjelder=2.3.2026{choices}"));

            Assert.Equal(DeadlineCode.TasksOf(of).Count, Sentences(page).Count(one => one.Length > 0) - (of == DeadlineEvent.ReportReceived ? 1 : 0));
        }
    }

    static IEnumerable<string> Sentences(IParentNode page) => page.QuerySelectorAll(".answer-date").Select(one => one.TextContent.Trim());
}
