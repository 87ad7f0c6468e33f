using System.Net;
using AngleSharp.Dom;
using Langbenk.Organisation;
using Langbenk.Organisation.Municipalities;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.Prevention;

/// <summary>A municipality becomes part of another while an agreement waits for its signature: who opens it sees who it is now, and what to do.</summary>
public class MergedPartyTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Agreement_WhenAPartyIsMerged_SaysWhoItIsNowAndReplacesItWithOneButton()
    {
        await Merge("Åsmark", "Høgset");
        using var leader = await demo.As("barnevern");
        var address = (await leader.Page("/avtaler")).QuerySelectorAll("tbody a").Single(one => one.TextContent.Contains("barnevernsvakt", StringComparison.OrdinalIgnoreCase)).GetAttribute("href")!;

        foreach (var page in new[] { address, $"{address}/signer", $"{address}/parter" })
        {
            Assert.Contains("Den er nå Høgset. Bytt part til Høgset. Da må alle parter signere på nytt.", Note(await leader.Page(page)).TextContent, StringComparison.Ordinal);
        }

        var form = await leader.Page($"{address}/signer");
        var gone = form.QuerySelectorAll("label").Single(one => one.TextContent.Trim() == "Åsmark").GetAttribute("for")!;
        (string, string)[] typed =
            [("part", form.GetElementById(gone)!.GetAttribute("value")!), ("navn", "Kaja Åsmark"), ("stilling", "kommunedirektør"), ("dato", DateTime.Today.ToString("d.M.yyyy")),
                ("tekst", form.QuerySelector("input[name=tekst]")!.GetAttribute("value")!)];
        using var refused = await leader.Post($"{address}/signer", typed);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal("Kaja Åsmark", (await Visitor.Read(refused)).QuerySelector("#navn")!.GetAttribute("value"));

        var button = Note(form).QuerySelector("form")!;
        using var replaced = await leader.Post(
            $"{address}/signer", button.GetAttribute("action")!, ("part", button.QuerySelector("[name=part]")!.GetAttribute("value")!), ("til", button.QuerySelector("[name=til]")!.GetAttribute("value")!));
        Assert.Equal(HttpStatusCode.Redirect, replaced.StatusCode);
        var after = await leader.Page(address);
        Assert.DoesNotContain("Åsmark", after.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(after.QuerySelector($"a[href='{address}/signer']"));
    }

    static IElement Note(IDocument page) => page.QuerySelectorAll(".note-box").First(one => one.TextContent.Contains("Åsmark", StringComparison.Ordinal));

    async Task Merge(string from, string to)
    {
        await using var scope = demo.Site.Services.CreateAsyncScope();
        var all = scope.ServiceProvider.GetRequiredService<IOrganisationData>().Municipalities.ToDictionary(one => one.Name, one => one.Id);
        var day = DateOnly.FromDateTime(DateTime.Today).AddDays(-20);
        Assert.IsNotType<ChangeMunicipality.Result.Refused>(await scope.ServiceProvider.GetRequiredService<ChangeMunicipality>()
            .Handle(new(all[from], all[to], day, MunicipalityChangeKind.Merged), Site.Cancellation));
    }
}
