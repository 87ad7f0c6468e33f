using System.Net;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Langbenk.Export.Pdf;
using Microsoft.Extensions.DependencyInjection;
using static Langbenk.Web.Tests.Prevention.GoalPlan;

namespace Langbenk.Web.Tests.Prevention;

/// <summary>The adopted plan on paper for everyone, and the agreed words wherever they stand.</summary>
public class PlanPaperTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Everybody_PdfOfAnAdoptedPlan_IsAPdfWithoutACookie()
    {
        var plan = await Adopted(demo.Site);
        Assert.NotNull((await demo.Site.Page(plan)).QuerySelector($"main a[href='{plan}/pdf']"));

        using var pdf = await demo.Site.Get(plan + "/pdf");
        using var again = await demo.Site.Get(plan + "/pdf");

        Assert.Equal(HttpStatusCode.OK, pdf.StatusCode);
        Assert.Equal("application/pdf", pdf.Content.Headers.ContentType!.MediaType);
        Assert.Equal("plan.pdf", pdf.Content.Headers.ContentDisposition!.FileName);
        Assert.False(pdf.Headers.Contains("Set-Cookie"));
        var bytes = await pdf.Content.ReadAsByteArrayAsync(Site.Cancellation);
        Assert.Equal("%PDF", Encoding.ASCII.GetString(bytes[..4]));
        // A PDF tells when it was printed: one that is printed anew is another.
        Assert.Equal(bytes, await again.Content.ReadAsByteArrayAsync(Site.Cancellation));
    }

    [Fact]
    public async Task Plan_ThatNamesHeckman_HasTheCurveAsPictureTableAndCaution()
    {
        using var planner = await demo.As("planlegger");
        var plan = await Start(demo);
        Assert.Null((await planner.Page(plan + "/les")).QuerySelector("figure"));
        var form = await planner.Page(plan + "/del/goals");
        using var written = await planner.Post(plan + "/del/goals", AgreementPagesTests.FieldsOf(form).Select(one => one.Name == "tekst" ? (one.Name, "Som Heckman-kurven viser.") : one).ToArray());

        var page = await planner.Page(plan + "/les");
        using var word = await planner.Get(plan + "/word");

        var picture = page.QuerySelector("figure img")!;
        Assert.Contains("høyest før fødselen", picture.GetAttribute("alt"), StringComparison.Ordinal);
        var svg = System.Xml.Linq.XDocument.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(picture.GetAttribute("src")!.Split(',')[1])));
        Assert.Contains("Skolealder", svg.Descendants().Select(one => one.Value));
        Assert.Equal(5, page.QuerySelectorAll(".drawn tbody tr").Length);
        Assert.Contains("heckmanequation.org", page.QuerySelector(".drawn")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("ikke målt for Norge", page.QuerySelector(".drawn")!.TextContent, StringComparison.Ordinal);
        using var document = WordprocessingDocument.Open(await word.Content.ReadAsStreamAsync(Site.Cancellation), false);
        Assert.Contains("Oppfølging i svangerskapet", document.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
        Assert.Contains("ikke målt for Norge", document.MainDocumentPart.Document.Body.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everybody_PdfOfWhatIsNotAdopted_IsNotFound()
    {
        var plan = (await Start(demo)).Replace("/planer/", "/plan/", StringComparison.Ordinal);
        var council = (await Adopted(demo.Site)).Split('/')[^1];

        foreach (var path in new[] { $"{plan}/{council}/pdf", $"/plan/{Guid.NewGuid()}/{council}/pdf", $"{string.Join('/', (await Adopted(demo.Site)).Split('/')[..^1])}/{Guid.NewGuid()}/pdf" })
        {
            using var answer = await demo.Site.Get(path);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Everybody_NoChromium_IsToldHowToPrintInstead()
    {
        await using var site = await DemoSite.Start(builder => builder.Services.AddSingleton(new PdfPrinter(new PdfOptions { ChromiumPath = "/nowhere/chromium" })));
        var plan = await Adopted(site);

        using var answer = await site.Get("/nn" + plan + "/pdf");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(30), answer.Headers.RetryAfter!.Delta);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        var page = await Visitor.Read(answer);
        Assert.Equal("Vi kan ikkje lage PDF akkurat no", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("/nn" + plan, page.QuerySelector("main .reading a")!.GetAttribute("href"));
        using var planner = await DemoSite.SignIn(site, "planlegger");
        using var refused = await planner.Get((await planner.Page("/planer")).QuerySelector("main .card-list a")!.GetAttribute("href") + "/pdf");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        var staff = await Visitor.Read(refused);
        Assert.Equal("Vi kan ikke lage PDF akkurat nå", staff.QuerySelector("h1")!.TextContent);
    }

    /// <summary>The first time it stands on the page, in whatever text, and the meaning opens without script.</summary>
    [Fact]
    public async Task Words_InTheWholePlan_AreMarkedOnceAndListedOnPaper()
    {
        using var planner = await demo.As("planlegger");
        var plan = await Start(demo);
        await Write(planner, plan + "/del/goals", "Vi vil ha **tidlig innsats** i [tidlig innsats](https://example.org).\n\n- Mer tidlig innsats.");
        await Write(planner, plan + "/del/cooperation", "## Tidlig innsats\n\nTidlig innsats igjen, og forebygging <b>her</b>.");

        var whole = await planner.Page(plan + "/les");
        using var word = await planner.Get(plan + "/word");

        var terms = whole.QuerySelectorAll("button.term").ToList();
        Assert.Equal(["tidlig innsats", "forebygging"], terms.Select(one => one.TextContent));
        Assert.All(terms, one => Assert.StartsWith(one.TextContent, whole.GetElementById(one.GetAttribute("popovertarget")!)!.TextContent, StringComparison.OrdinalIgnoreCase));
        Assert.Empty(whole.QuerySelectorAll("h3 button, a button, main b"));
        var lines = Lines(await word.Content.ReadAsByteArrayAsync(Site.Cancellation));
        var appendix = lines.SkipWhile(line => line != "Ord vi er enige om").Skip(2).ToList();
        Assert.Equal(["forebygging", "tidlig innsats"], appendix.Select(line => line.Split(':')[0]));
    }

    /// <summary>Whoever reads needs no account to know what a word was agreed to mean.</summary>
    [Fact]
    public async Task Words_InPlansMeasuresAndAgreements_AreMarkedWhereverTheyStand()
    {
        using var planner = await demo.As("planlegger");
        using var added = await planner.Post("/ord/nytt", ("ord", "barn"), ("boyninger", "barna\nbarnet"));
        using var adopted = await planner.Post("/ord/barn/vedta", ("tekst", "Alle under 18 år."), ("hvem", "rådet"), ("dato", "3.2.2026"), ("versjon", "1"));
        var need = (await demo.Site.Page("/hjelp")).QuerySelector("a.need-link")!.GetAttribute("href")!;
        var measure = (await demo.Site.Page(need)).QuerySelector("main a[href^='/hjelp/tiltak/']")!.GetAttribute("href")!;
        var agreement = (await planner.Page("/avtaler")).QuerySelectorAll("main a[href^='/avtaler/']").Select(one => one.GetAttribute("href")!)
            .First(path => Guid.TryParse(path.Split('/')[^1], out _));

        var pages = new[]
        {
            await demo.Site.Page(await Adopted(demo.Site)), await demo.Site.Page(measure), await planner.Page(measure.Replace("/hjelp", "", StringComparison.Ordinal)),
            await planner.Page(agreement),
        };

        Assert.All(pages, page =>
        {
            var terms = page.QuerySelectorAll("button.term").ToList();
            Assert.Single(terms, one => one.TextContent.StartsWith("barn", StringComparison.OrdinalIgnoreCase)
                && page.GetElementById(one.GetAttribute("popovertarget")!)!.TextContent == "barn: Alle under 18 år.");
            Assert.Equal(terms.Count, terms.Select(one => one.GetAttribute("popovertarget")).Distinct().Count());
        });
    }

    static async Task<string> Adopted(Site site) => (await site.Page("/plan")).QuerySelectorAll("main a[href^='/plan/']")
        .First(link => link.TextContent.StartsWith("Strategisk plan", StringComparison.Ordinal)).GetAttribute("href")!;

    static async Task Write(Visitor planner, string path, string text)
    {
        var version = (await planner.Page(path)).QuerySelector("input[name=versjon]")!.GetAttribute("value")!;
        using var saved = await planner.Post(path, ("tekst", text), ("versjon", version));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
    }

    static List<string> Lines(byte[] word)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(word), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => error.Description));
        return [.. document.MainDocumentPart!.Document!.Body!.Elements<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(one => one.InnerText)];
    }
}
