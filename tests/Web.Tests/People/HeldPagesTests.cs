using System.Net;
using Langbenk.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.People;

/// <summary>What is shown is remembered; what is no longer open shows no words, not even her own; what another service wrote has one word.</summary>
public class HeldPagesTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Search_OnFamilyAndMerge_IsRememberedForEachOneShown()
    {
        using var teacher = await demo.As("laerer");
        using var rektor = await demo.As("rektor");
        var path = await Registered(teacher, "Oda", "Vang", "5.5.2015");
        foreach (var (who, page, field) in new[] { (teacher, "familie", "hvem"), (rektor, "samme", "annen") })
        {
            using var searched = await who.Post($"{path}/{page}", $"{path}/{page}?handler=Search", ("sok", "Mari Solbakken"));
            var shown = (await Visitor.Read(searched)).QuerySelectorAll($"select[name={field}] option").Select(one => one.GetAttribute("value")!).Where(one => one.Length > 0).ToList();
            Assert.NotEmpty(shown);
            Assert.All(shown, id => Assert.Contains(Guid.Parse(id), Last()));
        }

        // A refusal shows them too.
        using var refused = await teacher.Post($"{path}/familie", ("sok", "Mari Solbakken"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains(Last(), one => one != Guid.Parse(path.Split('/')[^1]));
    }

    [Fact]
    public async Task Consent_PageToAsk_IsRememberedForEachOneNamed()
    {
        using var teacher = await demo.As("laerer");
        var jonas = (await teacher.Page("/personer")).QuerySelectorAll("a[href^='/personer/']").First(one => one.TextContent == "Jonas Solbakken").GetAttribute("href")!;
        var page = await teacher.Page($"/samtykke/ny/{jonas.Split('/')[^1]}");
        var named = page.QuerySelectorAll("input[name=om]").Select(one => Guid.Parse(one.GetAttribute("value")!)).ToList();
        Assert.True(named.Count >= 3);
        Assert.Empty(named.Except(Last()));
    }

    [Fact]
    public async Task Draft_AboutSomebodyWhoHasClosed_IsKeptAndCanBeThrown_WithoutItsWords()
    {
        using var teacher = await demo.As("laerer");
        using var rektor = await demo.As("rektor");
        var path = await Registered(teacher, "Pia", "Vang", "6.6.2015");
        using var kept = await teacher.Post($"{path}/familie", ("kilde", "Far bor på hemmelig sted"), ("knapp", "utkast"));
        var thrown = (await Visitor.Read(kept)).QuerySelector("a[href*='utkast/kast']")?.GetAttribute("href") ?? $"/arbeid/utkast/kast?skjema={Uri.EscapeDataString(await Form(path))}&vindu=";
        Assert.Contains("hemmelig sted", (await teacher.Page(thrown)).Body!.TextContent, StringComparison.Ordinal);

        var off = (await rektor.Page($"{path}/hvem")).QuerySelector("form[action$='handler=Off'] button")!.GetAttribute("value")!;
        using var taken = await rektor.Post($"{path}/hvem", $"{path}/hvem?handler=Off", ("ansatt", off));
        var page = await teacher.Page(thrown);
        Assert.DoesNotContain("hemmelig sted", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Teksten vises ikke her", page.Body.TextContent, StringComparison.Ordinal);
        using var gone = await teacher.Post(thrown, "/arbeid/utkast/kast", ("skjema", page.QuerySelector("input[name=skjema]")!.GetAttribute("value")!), ("utkast-plass", page.QuerySelector("input[name=utkast-plass]")!.GetAttribute("value")!));
        Assert.Equal(HttpStatusCode.Redirect, gone.StatusCode);
        Assert.Empty(await Forms(path));
    }

    [Fact]
    public async Task Draft_OfAConsent_IsReadBeforeItIsThrown()
    {
        using var teacher = await demo.As("laerer");
        var jonas = (await teacher.Page("/personer")).QuerySelectorAll("a[href^='/personer/']").First(one => one.TextContent == "Jonas Solbakken").GetAttribute("href")!;
        var consent = (await teacher.Page(jonas)).QuerySelector("a[href^='/samtykke/0']")!.GetAttribute("href")!;
        foreach (var (page, field) in new[] { (consent, "hvordan"), ($"/samtykke/ny/{jonas.Split('/')[^1]}?erstatter={consent.Split('/')[^1]}", "formal") })
        {
            using var kept = await teacher.Post(page, (field, "Vi satt ved kjøkkenbordet"), ("knapp", "utkast"));
            Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
            var form = await Form(page);
            Assert.Contains("kjøkkenbordet", (await teacher.Page(Throw(form))).Body!.TextContent, StringComparison.Ordinal);
        }
    }

    static string Throw(string form) => $"/arbeid/utkast/kast?skjema={Uri.EscapeDataString(form)}&vindu=";

    [Fact]
    public async Task Protection_OfAnotherService_IsOneWordWhateverItRestsOn_AndTheLeaderIsAskedWhyKinWasWrong()
    {
        using var teacher = await demo.As("laerer");
        using var rektor = await demo.As("rektor");
        using var counsellor = await demo.As("veileder");
        var (concealed, confidential) = (await Registered(teacher, "Ragna", "Vang", "7.7.2015"), await Registered(teacher, "Runa", "Vang", "8.7.2015"));
        var father = await Registered(teacher, "Rolf", "Vang", "7.7.1985");
        using var kin = await teacher.Post($"{concealed}/familie", ("hvem", father.Split('/')[^1]), ("slekt", "Parent"), ("ansvar", ""));
        Assert.Equal(HttpStatusCode.Redirect, kin.StatusCode);
        using var first = await teacher.Post($"{concealed}/adresse", ("grad", "Concealed"), ("kilde", "Vedtak"), ("for", father.Split('/')[^1]));
        using var second = await teacher.Post($"{confidential}/adresse", ("grad", "Confidential"), ("kilde", "Folkeregisteret"));
        var said = new List<string>();
        foreach (var path in new[] { concealed, confidential })
        {
            using var opened = await counsellor.Post("/personer", "/personer?handler=Open", ("person", path.Split('/')[^1]), ("hvorfor", "Worry"));
            said.Add((await counsellor.Page(path)).QuerySelector(".protected")!.TextContent.Trim());
            Assert.Contains("Beskyttet adresse", (await counsellor.Page($"{path}/adresse")).Body!.TextContent, StringComparison.Ordinal);
        }

        Assert.Equal(said[0], said[1]);
        Assert.Contains("skjult for noen i familien", (await teacher.Page(concealed)).QuerySelector(".protected")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await rektor.Page(concealed)).QuerySelector("form[action$='handler=TakeBackKin'] input[name=hvorfor]"));
        Assert.Null((await teacher.Page(concealed)).QuerySelector("form[action$='handler=TakeBackKin'] input[name=hvorfor]"));
        var row = (await teacher.Page(concealed)).QuerySelector("form[action$='handler=TakeBackKin'] button")!.GetAttribute("value")!;
        using var back = await teacher.Post(concealed, $"{concealed}?handler=TakeBackKin", ("rad", row));
        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
    }

    /// <summary>The persons that the latest event names.</summary>
    List<Guid> Last()
    {
        using var scope = demo.Site.Services.CreateScope();
        var data = scope.ServiceProvider.GetRequiredService<IAuditData>();
        var last = data.AuditEvents.AsNoTracking().Where(one => one.Action.StartsWith("person.") || one.Action.StartsWith("consent.")).OrderByDescending(one => one.Id).First().Id;
        return [.. data.AuditReferences.AsNoTracking().Where(one => one.EventId == last && one.Kind == "person").Select(one => one.ResourceId!.Value)];
    }

    async Task<string> Form(string path) => (await Forms(path)).Single();

    async Task<List<string>> Forms(string path)
    {
        await using var scope = demo.Site.Services.CreateAsyncScope();
        var forms = await scope.ServiceProvider.GetRequiredService<Langbenk.Work.IWorkData>().Drafts.AsNoTracking().Where(one => one.Form.StartsWith(path)).Select(one => one.Form).ToListAsync(Site.Cancellation);
        return forms.ConvertAll(one => one.Split('#')[0]);
    }

    static async Task<string> Registered(Visitor visitor, string given, string family, string born)
    {
        using var answer = await visitor.Post("/personer/ny", ("fornavn", given), ("etternavn", family), ("fodt", born), ("hvorfor", "FollowedUp"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }
}
