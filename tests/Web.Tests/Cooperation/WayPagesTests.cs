using System.Net;

namespace Langbenk.Web.Tests.Cooperation;

/// <summary>A municipality's own way of working, through its pages: made by a leader, read by who opens teams, taken out of use.</summary>
public class WayPagesTests
{
    [Theory, InlineData("Sqlite"), InlineData("Postgres", Traits = ["Run", "Whole"])]
    public async Task Way_IsMadeChangedAndTakenOutOfUse_AndReadByCaseworkersAlone(string provider)
    {
        await using var demo = await DemoSite.On(provider);
        using var leader = await demo.As("rektor");
        using var planner = await demo.As("planlegger");
        using var teacher = await demo.As("laerer");
        var name = "Oppvekstlag " + string.Concat($"{Guid.NewGuid():n}".Where(char.IsLetter));

        using var empty = await leader.Post("/samarbeidsmater/endre", ("navn", ""), ("holder", "Kontaktperson"), ("saker", "1. Siden sist"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        Assert.Contains("Skriv hva dere kaller det", (await Visitor.Read(empty)).Body!.TextContent, StringComparison.Ordinal);
        using var made = await leader.Post("/samarbeidsmater/endre", ("navn", name), ("holder", "Kontaktperson"), ("saker", "1. Siden sist\n2. <b>Barnet</b>"));
        var id = Guid.Parse(made.Headers.Location!.OriginalString.Split("#m-")[1]);

        var list = await teacher.Page("/samarbeidsmater");
        Assert.Contains($"Den som holder tråden: Kontaktperson", list.GetElementById($"m-{id:n}")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2. <b>Barnet</b>", list.GetElementById($"m-{id:n}")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(list.QuerySelectorAll("main a[href*='/samarbeidsmater/endre']"));
        using var closed = await teacher.Get($"/samarbeidsmater/endre/{id}");
        Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);

        var old = await leader.Page($"/samarbeidsmater/endre/{id}");
        using var changed = await planner.Post($"/samarbeidsmater/endre/{id}", ("versjon", "1"), ("navn", name), ("holder", "Los"), ("saker", "1. Barnet"));
        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
        using var late = await leader.Send($"/samarbeidsmater/endre/{id}", [.. old.QuerySelectorAll("form[data-draft] input[type=hidden]").Select(one => (one.GetAttribute("name")!, one.GetAttribute("value") ?? "")), ("navn", name), ("holder", "Stafettholder"), ("saker", "1. Siden sist")]);
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var both = (await Visitor.Read(late)).Body!.TextContent;
        Assert.Contains("Los", both, StringComparison.Ordinal);

        using var ended = await leader.Post($"/samarbeidsmater/endre/{id}", $"/samarbeidsmater/endre/{id}?handler=End", ("slutt", "true"));
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        Assert.Contains("Ikke i bruk siden", (await teacher.Page("/samarbeidsmater")).GetElementById($"m-{id:n}")!.TextContent, StringComparison.Ordinal);
    }
}
