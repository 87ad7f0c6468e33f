using System.Net;
using AngleSharp.Dom;

namespace Langbenk.Web.Tests.Prevention;

/// <summary>The same form with the same words, sent again after a time-out or with «back», makes one thing; in other words it makes another.</summary>
public class SentTwiceTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Plan_Goal_AndMeasure_SentTwice_AreOneEach()
    {
        using var planner = await demo.As("planlegger");
        var plan = await Twice(planner, "/planer/ny", "tittel", "Plan som ble sendt to ganger");
        await Twice(planner, $"{plan}/maal/skriv", "maal", "Flere barn er med i fritidsklubben");
        await Twice(planner, "/tiltak/ny", "navn", "Lekselos på biblioteket");
    }

    static async Task<string> Twice(Visitor planner, string path, string field, string words)
    {
        var form = (await planner.Page(path)).QuerySelector("main form[method=post]")!;
        (string, string)[] Filled(string text) => [.. form.QuerySelectorAll("input[type=hidden], input[type=text], input[type=date], input[type=number], input:not([type])").Where(one => one.GetAttribute("name") is { Length: > 0 } name && name != field)
            .Select(one => (one.GetAttribute("name")!, one.GetAttribute("value") ?? "")),
            .. form.QuerySelectorAll("input[name=kommune][type=checkbox]:not([checked])").Take(1).Concat(form.QuerySelectorAll("input[checked]")).Select(one => (one.GetAttribute("name")!, one.GetAttribute("value")!)),
            .. form.QuerySelectorAll("select").Select(one => (one.GetAttribute("name")!, Chosen(one))), (field, text)];
        var places = new List<string>();
        foreach (var text in new[] { words, words, words + " og på nett" })
        {
            using var sent = await planner.Send(path, Filled(text));
            Assert.True(sent.StatusCode == HttpStatusCode.Redirect, $"{path}: {sent.StatusCode} {(await Visitor.Read(sent)).QuerySelector(".error-summary, .ds-error-summary, [role=alert]")?.TextContent}");
            places.Add(sent.Headers.Location!.ToString());
        }

        Assert.Equal(places[0], places[1]);
        Assert.NotEqual(places[0], places[2]);
        return places[0];
    }

    static string Chosen(IElement select) => new[] { select.QuerySelector("option[selected]")?.GetAttribute("value") ?? "" }
        .Concat(select.GetAttribute("name") == "tjeneste" ? select.QuerySelectorAll("option").Select(one => one.GetAttribute("value")!) : []).FirstOrDefault(value => value.Length > 0) ?? "";
}
