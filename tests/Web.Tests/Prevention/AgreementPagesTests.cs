using System.Net;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using Langbenk.Prevention;
using Langbenk.Prevention.Agreements;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.Prevention;

public class AgreementPagesTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task List_OfTheDemonstration_HasTheOverdueOnTopAndSaysWhoHasSigned()
    {
        using var leader = await demo.As("barnevern");

        var rows = (await leader.Page("/avtaler")).QuerySelectorAll("tbody tr");

        Assert.Contains("Barnevernsvakt", rows[0].TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Skulle vært revidert", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("1 av 7 har signert", rows[0].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_TheNavAgreement_IsADocumentWithItsRoutineSignaturesAndHistory()
    {
        using var leader = await demo.As("nav");

        var page = await leader.Page(await Nav("/avtaler/{0}"));

        Assert.Contains("17-årsmøtet", page.QuerySelectorAll("h3").Select(one => one.TextContent));
        Assert.Contains("26. september 2022", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll("a[href*='/tekst/']").Length);
        Assert.Contains("Teksten er den samme som ble signert.", page.Body.TextContent, StringComparison.Ordinal);
        var first = await leader.Page(await Nav("/avtaler/{0}/tekst/1"));
        Assert.Contains("hvert 3. år", first.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("word", "PK")]
    [InlineData("pdf", "%PDF-")]
    public async Task Paper_OfTheNavAgreement_IsAFileOfItsKind(string kind, string start)
    {
        using var leader = await demo.As("nav");

        using var answer = await leader.Get(await Nav("/avtaler/{0}/fil/" + kind));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith(start, Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync(Site.Cancellation)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await leader.Get(await Nav("/avtaler/{0}/fil/exe"))).StatusCode);
    }

    [Fact]
    public async Task Start_FromTemplateThroughSigning_IsInForce()
    {
        using var planner = await demo.As("planlegger");
        var id = await Started(planner);
        var page = await planner.Page($"/avtaler/{id}");
        Assert.NotEmpty(page.QuerySelectorAll(".note-box li"));

        var early = await planner.Post($"/avtaler/{id}/signer", [.. Signature(await planner.Page($"/avtaler/{id}/signer"), 0)]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.StatusCode);
        var form = await planner.Page($"/avtaler/{id}/endre");
        var saved = await planner.Post($"/avtaler/{id}/endre", [.. FieldsOf(form), .. form.QuerySelectorAll("input[name=punkt]").Select(one => ("punkt", one.GetAttribute("value")!))]);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        for (var party = 0; party < 3; party++)
        {
            var signed = await planner.Post($"/avtaler/{id}/signer", [.. Signature(await planner.Page($"/avtaler/{id}/signer"), 0)]);
            Assert.Equal(HttpStatusCode.Redirect, signed.StatusCode);
        }

        Assert.Contains("Signert og gjelder", (await planner.Page($"/avtaler/{id}")).QuerySelector(".answer-box")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await planner.Get($"/avtaler/{id}/endre")).StatusCode);
        await MeetingsInTheWheel(planner, id);
        await RevisionIsCalledOff(planner, id);
    }

    static async Task RevisionIsCalledOff(Visitor planner, string id)
    {
        var path = $"/avtaler/{id}";
        using var begun = await planner.Post(path, path + "?handler=Revidere");
        Assert.Equal(path + "/endre", begun.Headers.Location?.OriginalString);
        Assert.NotNull((await planner.Page(path)).QuerySelector("form[action*=Avbryt]"));
        using var off = await planner.Post(path, path + "?handler=Avbryt");
        Assert.Equal(HttpStatusCode.Redirect, off.StatusCode);
        var page = await planner.Page(path);
        Assert.Contains("Signert og gjelder", page.QuerySelector(".answer-box")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form[action*=Avbryt]"));
        using var twice = await planner.Post(path, path + "?handler=Avbryt");
        Assert.Contains("kan ikke avbrytes nå", (await Visitor.Read(twice)).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
    }

    static async Task MeetingsInTheWheel(Visitor planner, string id)
    {
        var path = $"/avtaler/{id}?handler=Hjul";
        Assert.NotNull((await planner.Page($"/avtaler/{id}")).QuerySelector("form[action*='Hjul']"));
        using var put = await planner.Post($"/avtaler/{id}", path);
        Assert.Equal(HttpStatusCode.Redirect, put.StatusCode);

        var page = await planner.Page($"/avtaler/{id}");
        Assert.Null(page.QuerySelector("form[action*='Hjul']"));
        Assert.Contains("Rektorene og barnevernsleder møtes ved skolestart og i januar", page.QuerySelectorAll(".spoke a").Select(one => one.TextContent));
        Assert.Contains(page.QuerySelectorAll("main li"), one => one.TextContent.Contains("møtes ved skolestart og i januar: januar, august", StringComparison.Ordinal) && one.QuerySelector("a[href$='/endre']") is not null);
        Assert.DoesNotContain("Nav", page.QuerySelector("#aarshjul")!.ParentElement!.TextContent, StringComparison.Ordinal);
        using var twice = await planner.Post($"/avtaler/{id}", path);
        Assert.Contains("allerede i årshjulet", (await Visitor.Read(twice)).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tull"), InlineData("")]
    public async Task Sign_NoDate_AsksForOneAndTheTextIsOpenAboveTheForm(string date)
    {
        using var planner = await demo.As("planlegger");
        var path = $"/avtaler/{await Started(planner)}/signer";
        var form = await planner.Page(path);

        using var undated = await planner.Post(path, [.. With([.. Signature(form, 0)], "dato", date)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, undated.StatusCode);
        Assert.Contains("Skriv en dato, for eksempel 26.9.2026.", (await Visitor.Read(undated)).QuerySelector("#dato-error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Rektorene og barnevernsleder møtes", form.QuerySelector("details[open]:has(~ form)")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_TypedNameOfAPlace_IsRefusedBesideIt()
    {
        using var planner = await demo.As("planlegger");
        var form = await planner.Page("/avtaler/ny");

        using var answer = await planner.Post(
            "/avtaler/ny",
            [.. With(FieldsOf(form), "utenfor", "Nav Nordfjella"), ("mal", "school-child-welfare"), ("eier", form.QuerySelector("input[name=eier]")!.GetAttribute("value")!)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Nav Nordfjella finnes i lista", (await Visitor.Read(answer)).QuerySelector("#utenfor-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_ByTwo_ShowsBothTextsAndKeepsThem()
    {
        using var planner = await demo.As("planlegger");
        using var director = await demo.As("direktor");
        var id = await Started(planner);
        var path = $"/avtaler/{id}/endre";
        var fields = FieldsOf(await director.Page(path));
        await planner.Post(path, [.. With(FieldsOf(await planner.Page(path)), "formal", "Planleggerens formål"), ("punkt", "0")]);

        using var answer = await director.Post(path, [.. With(fields, "formal", "Direktørens formål")]);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var both = await Visitor.Read(answer);
        Assert.Equal("Direktørens formål", both.QuerySelector("textarea[name=formal]")!.TextContent);
        Assert.Contains("Planleggerens formål", both.QuerySelector("main details")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(both.QuerySelector("label[for^=punkt]")!.TextContent.Trim(), both.QuerySelector("main details > .stack > ul.ds-list")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parties_OneIsTakenOut_WhatIsHalfTypedInTheOtherFormStays()
    {
        using var planner = await demo.As("planlegger");
        var path = $"/avtaler/{await Started(planner)}/parter";
        using var kept = await planner.Post(path, ("sted", ""), ("utenfor", "Fastlegene i Storfjell"), ("knapp", "utkast"));
        var leave = (await Visitor.Read(kept)).QuerySelector("form[action*='Ut']")!;

        using var ended = await planner.Post(path, leave.GetAttribute("action")!, ("part", leave.QuerySelector("input[name=part]")!.GetAttribute("value")!));

        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        Assert.Equal("Fastlegene i Storfjell", (await planner.Page(path)).QuerySelector("input[name=utenfor]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Change_WithScript_IsShownAsText()
    {
        using var planner = await demo.As("planlegger");
        var id = await Started(planner);
        var path = $"/avtaler/{id}/endre";

        await planner.Post(path, [.. With(FieldsOf(await planner.Page(path)), "formal", "<script>alert(1)</script><b>fet</b>")]);

        var page = await planner.Page($"/avtaler/{id}");
        Assert.Empty(page.QuerySelectorAll("main b, main script"));
        Assert.Contains("<script>alert(1)</script><b>fet</b>", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_UploadedAndFetched_AreTheSameBytesAndOnlyForTheParties()
    {
        using var planner = await demo.As("planlegger");
        var id = await Started(planner, shared: false);
        var bytes = Encoding.UTF8.GetBytes("Rutine for 17-årsmøtet\n");

        using var lying = await Upload(planner, id, "rutine.pdf", bytes);
        using var sent = await Upload(planner, id, "rutine.txt", bytes);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, lying.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        var link = (await planner.Page($"/avtaler/{id}")).QuerySelector("main a[href*='handler=Vedlegg']")!.GetAttribute("href")!;
        using var fetched = await planner.Get(link);
        Assert.Equal(bytes, await fetched.Content.ReadAsByteArrayAsync(Site.Cancellation));
        Assert.Equal("attachment", fetched.Content.Headers.ContentDisposition!.DispositionType);
        using var other = await demo.As("planlegger2");
        Assert.Equal(HttpStatusCode.NotFound, (await other.Get(link)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await planner.Get(link.Replace(id, await NavId(), StringComparison.Ordinal))).StatusCode);
    }

    [Fact]
    public async Task Attachments_OfASignedAgreement_AreInItsTextAndStayAsTheyWere()
    {
        using var leader = await demo.As("nav");
        var page = await leader.Page(await Nav("/avtaler/{0}"));

        var file = page.QuerySelectorAll("main a").Single(one => one.TextContent == "Sjekkliste for 17-årsmøtet.txt");
        using var fetched = await leader.Get(file.GetAttribute("href")!);
        var sum = Convert.ToHexStringLower(SHA256.HashData(await fetched.Content.ReadAsByteArrayAsync(Site.Cancellation)));
        Assert.EndsWith(sum, file.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains($"SHA-256 {sum[..12]}", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("input[type=file]"));
        Assert.DoesNotContain("Sjekkliste", (await leader.Page(await Nav("/avtaler/{0}/tekst/1"))).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(sum[..12], (await leader.Page(await Nav("/avtaler/{0}/tekst/2"))).Body!.TextContent, StringComparison.Ordinal);

        using var more = await leader.Upload(await Nav("/avtaler/{0}"), await Nav("/avtaler/{0}?handler=Vedlegg"), "fil", "mer.txt", "Mer"u8.ToArray());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, more.StatusCode);
        Assert.Contains("Start en revisjon", (await Visitor.Read(more)).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Teksten er den samme som ble signert.", (await leader.Page(await Nav("/avtaler/{0}"))).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attachments_TakenAwayAfterOneHasSigned_MakesHerSignAgain()
    {
        using var planner = await demo.As("planlegger");
        var id = await Started(planner);
        var form = await planner.Page($"/avtaler/{id}/endre");
        await planner.Post($"/avtaler/{id}/endre", [.. FieldsOf(form), .. form.QuerySelectorAll("input[name=punkt]").Select(one => ("punkt", one.GetAttribute("value")!))]);
        await Upload(planner, id, "rutine.txt", "Rutine"u8.ToArray());
        await planner.Post($"/avtaler/{id}/signer", [.. Signature(await planner.Page($"/avtaler/{id}/signer"), 0)]);
        var page = await planner.Page($"/avtaler/{id}");
        Assert.Contains("må de signere på nytt", page.QuerySelector(".fold .note-box")!.TextContent, StringComparison.Ordinal);

        var document = page.QuerySelector("input[name=dokument]")!.GetAttribute("value")!;
        using var other = await demo.As("planlegger2");
        using var hostile = await other.Post("/avtaler/ny", $"/avtaler/{id}?handler=TaBort", ("dokument", document));
        using var removed = await planner.Post($"/avtaler/{id}", $"/avtaler/{id}?handler=TaBort", ("dokument", document));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.Redirect), (hostile.StatusCode, removed.StatusCode));
        Assert.Contains("Signerte en tidligere tekst", (await planner.Page($"/avtaler/{id}")).Body!.TextContent, StringComparison.Ordinal);
    }

    internal static (string Name, string Value)[] FieldsOf(IDocument page) =>
    [
        .. page.QuerySelectorAll("form[data-draft] input:not([type=checkbox]):not([type=radio]), form[data-draft] textarea")
            .Where(one => one.GetAttribute("name") is { } name && name != "form-token")
            .Select(one => (one.GetAttribute("name")!, one.TagName == "TEXTAREA" ? one.TextContent : one.GetAttribute("value") ?? "")),
        .. page.QuerySelectorAll("form[data-draft] select").Select(one => (one.GetAttribute("name")!, one.QuerySelector("option[selected]")?.GetAttribute("value") ?? "")),
    ];

    internal static IEnumerable<(string Name, string Value)> With((string Name, string Value)[] fields, string name, string value) =>
        fields.Where(field => field.Name != name).Append((name, value));

    static IEnumerable<(string Name, string Value)> Signature(IDocument form, int party) => With(
        [.. With([.. With(FieldsOf(form), "navn", "Kari Nordmann")], "stilling", "leder")], "part", form.QuerySelectorAll("input[name=part]")[party].GetAttribute("value")!);

    /// <summary>With the child welfare service, whose five municipalities then may read it, or without.</summary>
    internal static async Task<string> Started(Visitor planner, bool shared = true)
    {
        var form = await planner.Page("/avtaler/ny");
        var fields = FieldsOf(form).ToList();
        fields.AddRange([("mal", "school-child-welfare"), ("eier", form.QuerySelector("input[name=eier]")!.GetAttribute("value")!)]);
        fields[fields.FindIndex(field => field.Name == "utenfor")] = ("utenfor", "Privat skole");
        // The same once more would be the same agreement.
        fields[fields.FindIndex(field => field.Name == "tittel")] = ("tittel", $"Skole og barnevern {string.Concat($"{Guid.NewGuid():n}".Where(char.IsLetter))}");
        var service = form.QuerySelectorAll("label").Single(one => one.TextContent.Trim() == "Barneverntjenesten i Nordfjella").GetAttribute("for")!;
        if (shared)
            fields.Add(("parter", form.GetElementById(service)!.GetAttribute("value")!));
        using var answer = await planner.Post("/avtaler/ny", [.. fields]);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString.Split('/')[^1];
    }

    static async Task<HttpResponseMessage> Upload(Visitor visitor, string id, string name, byte[] bytes) =>
        await visitor.Upload($"/avtaler/{id}", $"/avtaler/{id}?handler=Vedlegg", "fil", name, bytes);

    async Task<string> Nav(string path) => path.Replace("{0}", await NavId(), StringComparison.Ordinal);

    async Task<string> NavId()
    {
        await using var scope = demo.Site.Services.CreateAsyncScope();
        return scope.ServiceProvider.GetRequiredService<IPreventionData>().All<Agreement>().Single(one => one.TemplateKey == "nav-child-welfare").Id.ToString();
    }
}
