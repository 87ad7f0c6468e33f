using System.Net;

namespace Langbenk.Web.Tests.Cooperation;

/// <summary>Nav meets a parent: open to all, keeps nothing, and says which of the two bodies it is.</summary>
public class NavTalkTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Talk_WithoutAHat_AsksForIt()
    {
        Assert.Equal(2, (await site.Page("/nav/samtale")).QuerySelectorAll("input[name=hatt]").Length);
        Assert.Equal("Velg hvilken hatt du har på.", (await site.Page("/nav/samtale?valg=1")).QuerySelector("#hatt-kommunal-error")!.TextContent.Trim());
        Assert.Equal(2, (await site.Page("/nav/samtale?hatt=tull&lag=1")).QuerySelectorAll("input[name=hatt]").Length);
    }

    [Theory]
    [InlineData("kommunal", "sosialtjenesteloven § 44", "Økonomisk rådgivning", "bidragsforskudd")]
    [InlineData("statlig", "Nav-loven § 7", "bidragsforskudd", "Økonomisk rådgivning")]
    public async Task Talk_EachHat_HasItsOwnConfidentialityAndOffers(string hat, string act, string offered, string not)
    {
        var page = await site.Page($"/nav/samtale?hatt={hat}&okonomi=behov&bolig=bra&stemme=%3Cscript%3E&lag=1");
        var text = page.QuerySelector(".answer-box.kept-text")!.TextContent.Replace('\u00a0', ' ');
        Assert.Contains(act, text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(offered, text, StringComparison.Ordinal);
        Assert.DoesNotContain(not, text, StringComparison.Ordinal);
        Assert.Contains("Bolig: Snakket om: går bra.", text, StringComparison.Ordinal);
        Assert.Contains("Barnets egen stemme: Ikke snakket om.", text, StringComparison.Ordinal);
        Assert.Equal(7, page.QuerySelectorAll("form fieldset").Length);
        Assert.NotNull(page.QuerySelector("#okonomi-behov[checked]"));
    }

    [Fact]
    public async Task Talk_Text_IsInTheLanguageThatWasChosenAndNothingIsKept()
    {
        using var answer = await site.Get("/nav/samtale?hatt=kommunal&lag=1&tekstsprak=nn");
        Assert.Equal((HttpStatusCode.OK, false), (answer.StatusCode, answer.Headers.Contains("Set-Cookie")));
        Assert.Contains("Situasjonen til barna", (await Visitor.Read(answer)).QuerySelector("[lang=nn].kept-text")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("The children’s situation", (await site.Page("/en/nav/samtale?hatt=statlig&lag=1")).QuerySelector(".kept-text")!.TextContent, StringComparison.Ordinal);
    }
}
