using System.Net;
using Langbenk.Organisation;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.Settings;

/// <summary>A role can have a last day from the first; an account is not closed by one click.</summary>
public class DatedRoleTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Role_WithALastDay_EndsByItself()
    {
        using var administrator = await demo.As("administrator");
        var (page, place) = ($"/innstillinger/personer/{AccountOf("kommunestyre")}", Data(data => data.Municipalities.Single(one => one.Number == "9901").Id.ToString()));
        (string, string)[] role = [("rolle", "Director"), ("sted", place), ("fra", "1.2.2026")];

        foreach (var wrong in new[] { "31.1.2026", "til jul" })
        {
            using var refused = await administrator.Post(page, [.. role, ("til", wrong)]);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            Assert.NotNull((await Visitor.Read(refused)).QuerySelector("#til-error"));
        }

        using var given = await administrator.Post(page, [.. role, ("til", "28.2.2026")]);

        Assert.Equal(HttpStatusCode.Redirect, given.StatusCode);
        Assert.Contains("1. februar 2026 – 28. februar 2026", (await administrator.Page(page)).QuerySelector(".card-list")!.TextContent, StringComparison.Ordinal);
        using var invited = await administrator.Post(
            "/innstillinger/personer/ny", [("navn", "Viktor Vikar"), ("bruker", "viktor"), .. role, ("til", "1.1.2026")]);
        Assert.NotNull((await Visitor.Read(invited)).QuerySelector("#til-error"));
    }

    [Fact]
    public async Task Close_AsksFirst()
    {
        using var administrator = await demo.As("administrator");
        var page = $"/innstillinger/personer/{AccountOf("kommunestyre")}";

        var shown = await administrator.Page(page);
        var ask = shown.QuerySelectorAll("main a").Single(one => one.TextContent == "Steng kontoen").GetAttribute("href")!;

        Assert.Null(shown.QuerySelector("form[action*='handler=Close']"));
        var question = await administrator.Page(ask.Split('#')[0]);
        Assert.Contains("Vil du stenge kontoen til", question.QuerySelector("#steng")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(question.QuerySelector("form[action*='handler=Close']"));
    }

    Guid AccountOf(string userName) => Data(data => data.Accounts.Single(one => one.UserName == userName).Id);

    T Data<T>(Func<IOrganisationData, T> read)
    {
        using var scope = demo.Site.Services.CreateScope();
        return read(scope.ServiceProvider.GetRequiredService<IOrganisationData>());
    }
}
