using System.Net;
using System.Text;
using static Langbenk.Web.Tests.Cooperation.SentForms;

namespace Langbenk.Web.Tests.Cooperation;

/// <summary>The signed paper of a consent: sent with the answer, fetched by the service that asked and by nobody else.</summary>
public class SignedPaperTests(DemoSite demo) : IClassFixture<DemoSite>
{
    static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7 signert");

    [Fact]
    public async Task Paper_IsReadByTheServiceThatAskedAlone_AndSavedNeverShown()
    {
        using var teacher = await demo.As("laerer");
        using var counsellor = await demo.As("veileder");
        var team = Link(await teacher.Page("/laget"), "Jonas Solbakken");
        var consent = Link(await teacher.Page(team), "Les samtykket");
        var form = (await teacher.Page(consent)).QuerySelectorAll("form[enctype='multipart/form-data']").First(one => one.QuerySelector("button[name=hvem]") is not null);
        var (action, who) = (form.GetAttribute("action")!, form.QuerySelector("button[name=hvem]")!.GetAttribute("value")!);
        foreach (var (name, bytes, said) in new[] { ("ja.txt", Encoding.UTF8.GetBytes("Ja"), "må være PDF, PNG eller JPEG"), ("ja.pdf", Encoding.UTF8.GetBytes("<html>"), "innholdet er noe annet"), ("ja.png", Pdf, "sier noe annet enn det filen er") })
        {
            using var refused = await teacher.Upload(consent, action, "papir", name, bytes, ("hvem", who));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            Assert.Contains(said, (await Visitor.Read(refused)).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        }

        using var stranger = await counsellor.Upload("/uro/ny", action, "papir", "ja.pdf", Pdf, ("hvem", who));
        Assert.Equal(HttpStatusCode.NotFound, stranger.StatusCode);
        using var sent = await teacher.Upload(consent, action, "papir", "Mor 01010150572.pdf", Pdf, ("hvem", who));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        var paper = (await teacher.Page(consent)).QuerySelector("a[href*='/papir/']")!.GetAttribute("href")!;
        using var read = await teacher.Get(paper);
        Assert.Equal(Pdf, await read.Content.ReadAsByteArrayAsync(Site.Cancellation));
        Assert.Equal(("attachment", "signert-samtykke.pdf"), (read.Content.Headers.ContentDisposition!.DispositionType, read.Content.Headers.ContentDisposition.FileName));
        Assert.Equal("nosniff", read.Headers.GetValues("X-Content-Type-Options").Single());

        // Nav is named in the consent and reads it, without the paper.
        Assert.Empty((await counsellor.Page(consent)).QuerySelectorAll("a[href*='/papir/']"));
        await IsMissing(counsellor, paper);
        await IsMissing(teacher, paper[..^36] + Guid.NewGuid());
    }

    [Fact]
    public async Task Paper_WithAnOralAnswer_IsRefused()
    {
        using var nurse = await demo.As("helsesykepleier");
        var ask = Link(await nurse.Page(Link(await nurse.Page("/personer"), "Live Moen")), "Spør om samtykke");
        var form = await nurse.Page(ask);
        var consent = await Done(
            nurse, ask, ("merke", Mark(form)), ("formal", "At Live får en god skolestart"), ("tjenester", Value(form, "tjenester", "Storfjell skole")), ("vei", "begge"), ("om", Value(form, "om", "Live Moen")),
            ("slag", "school-matters"), ("til", "1.6.2027"), ("sprak", "Nb"));
        var mother = Value(await nurse.Page(consent), "hvem", "Sara Moen");
        using var refused = await nurse.Upload(
            consent, consent, "papir", "ja.pdf", Pdf, ("hvem", mother), ("svar", "Given"), ("form", "Oral"), ("hvordan", "Forklart på telefonen med egne ord"), ("dag", Today));
        Assert.Equal(["#papir"], (await Visitor.Read(refused)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        using var taken = await nurse.Upload(consent, consent, "papir", "ja.pdf", Pdf, ("hvem", mother), ("svar", "Given"), ("form", "Written"), ("hvordan", ""), ("dag", Today));
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        Assert.Single((await nurse.Page(consent)).QuerySelectorAll("a[href*='/papir/']"));
    }

    static string Today => $"{DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeBySystemTimeZoneId(DateTime.UtcNow, "Europe/Oslo")):d.M.yyyy}";
}
