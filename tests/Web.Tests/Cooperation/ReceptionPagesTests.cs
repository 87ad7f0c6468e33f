using AngleSharp.Dom;
using static Langbenk.Web.Tests.Cooperation.SentForms;

namespace Langbenk.Web.Tests.Cooperation;

/// <summary>The one door of a municipality: named on the service, shown to everybody who looks for help.</summary>
public class ReceptionPagesTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Help_TellsEverybodyWhereTheOneDoorIs()
    {
        using var answer = await demo.Site.Get("/hjelp/9901");
        var page = await Visitor.Read(answer);
        Assert.Contains("Familiens hus i Nordfjella", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("tel:00000301", page.QuerySelector("section.note-box a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Reception_IsOneForAMunicipality()
    {
        using var administrator = await demo.As("administrator");
        var service = Link(await administrator.Page("/innstillinger/tjenester"), "Storfjell helsestasjon");
        var form = await administrator.Page(service);
        (string, string)[] fields = [.. form.QuerySelectorAll("main form input[name], main form select[name]").Where(one => one.GetAttribute("type") is not ("checkbox" or "radio") || one.HasAttribute("checked"))
            .Select(one => (one.GetAttribute("name")!, one is IElement { LocalName: "select" } ? one.QuerySelector("option[selected]")?.GetAttribute("value") ?? "" : one.GetAttribute("value") ?? ""))
            .Where(one => one.Item1 is not ("svardager" or "form-token"))];
        foreach (var days in new[] { "5", "61", "snart" })
        {
            using var refused = await administrator.Post(service, [.. fields, ("svardager", days)]);
            Assert.Equal(["#svardager"], (await Visitor.Read(refused)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        }
    }
}
