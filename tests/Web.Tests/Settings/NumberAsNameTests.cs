using System.Net;
using Langbenk.Organisation;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.Settings;

/// <summary>A national identity number is nobody's name here.</summary>
public class NumberAsNameTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Invite_WithANumberAsNameOrUserName_IsToldAtEachField()
    {
        using var administrator = await demo.As("administrator");
        await using var scope = demo.Site.Services.CreateAsyncScope();
        var place = scope.ServiceProvider.GetRequiredService<IOrganisationData>().Municipalities.Single(one => one.Number == "9901").Id;

        using var refused = await administrator.Post(
            "/innstillinger/personer/ny", ("bruker", "01811512345"), ("navn", "Per 018115 12345"), ("rolle", "Planner"), ("sted", place.ToString()), ("fra", "1.1.2026"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var errors = (await Visitor.Read(refused)).QuerySelectorAll("#errors a").Select(one => (one.GetAttribute("href"), one.TextContent.Contains("ser ut som et fødselsnummer", StringComparison.Ordinal)));
        Assert.Equal([("#bruker", true), ("#navn", true)], errors);
    }
}
