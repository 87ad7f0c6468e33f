using System.Net;
using Langbenk.Access;
using Langbenk.Data;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Plans.Hearings;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.Hostile;

/// <summary>Every page that something is sent to is sent what no form sends, by somebody who may: it says so, and never fails.</summary>
public class NoFormTests(DemoSite demo) : IClassFixture<DemoSite>
{
    int _tried;

    [Theory]
    [InlineData("application/json", """{"tittel":"x"}""", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("multipart/form-data", "uten grense", HttpStatusCode.BadRequest, Traits = ["Run", "Whole"])]
    public async Task Post_OfWhatIsNoForm_IsRefusedByEveryPage(string mediaType, string body, HttpStatusCode expected)
    {
        var pages = (await EveryRoute.Of(demo.Site.Services)).Where(place => place.Handlers.Count > 0).ToList();
        using var anybody = new Visitor(demo.Site.Client.BaseAddress!);
        foreach (var place in pages.Where(place => place.IsOpen))
        {
            await Refused(path => anybody.SendAs(mediaType, path, body, ""), place, await Hearing(), expected);
        }

        var left = pages.Where(place => !place.IsOpen).ToList();
        foreach (var person in MatrixTests.People)
        {
            using var visitor = await demo.As(person);
            var token = (await visitor.Page("/logg-ut")).QuerySelector("input[name=form-token]")!.GetAttribute("value")!;
            foreach (var (place, id) in await MayBegin(person, left))
            {
                left.Remove(place);
                await Refused(path => visitor.SendAs(mediaType, path, body, token), place, id, expected);
            }
        }

        Assert.Empty(left.Select(place => place.Template));
        Assert.True(_tried > 60, $"Only {_tried} forms were tried.");
    }

    [Theory]
    [InlineData("application/json", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("multipart/form-data", HttpStatusCode.BadRequest)]
    public async Task PublicHearing_SentWhatIsNoForm_SaysSoInTheSitesShell(string mediaType, HttpStatusCode expected)
    {
        using var anybody = new Visitor(demo.Site.Client.BaseAddress!);

        using var answer = await anybody.SendAs(mediaType, $"/horing/{await Hearing()}", "[]", "");

        Assert.Equal(expected, answer.StatusCode);
        Assert.NotEmpty((await Visitor.Read(answer)).QuerySelectorAll("main h1"));
    }

    /// <summary>Before its token is missed, or after: both are said, and neither is a fault of the program.</summary>
    async Task Refused(Func<string, Task<HttpResponseMessage>> send, Place place, Guid id, HttpStatusCode expected)
    {
        foreach (var handler in place.Handlers)
        {
            _tried++;
            var path = place.With(id) + (handler.Length > 0 ? "?handler=" + handler : "");
            using var answer = await send(path);
            Assert.True(answer.StatusCode == expected || (place.IsOpen && answer.StatusCode == HttpStatusCode.BadRequest), $"{path}: {answer.StatusCode}");
        }
    }

    async Task<Guid> Hearing()
    {
        await using var scope = demo.Site.Services.CreateAsyncScope();
        return scope.ServiceProvider.GetRequiredService<LangbenkContext>().Set<Hearing>().First().Id;
    }

    /// <summary>The pages whose action this person may begin, each with something that it opens when there is any.</summary>
    async Task<IReadOnlyList<(Place Place, Guid Id)>> MayBegin(string userName, IReadOnlyList<Place> places)
    {
        await using var scope = demo.Site.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var today = TimeProvider.System.OsloToday();
        var account = services.GetRequiredService<IOrganisationData>().Accounts.Single(one => one.UserName == userName);
        var actor = (await services.GetRequiredService<FindActor>().Handle(account.Id, account.SecurityStamp, null, today, Site.Cancellation))!;
        var (registry, gate) = (services.GetRequiredService<ActionRegistry>(), services.GetRequiredService<AccessGate>());
        return
        [
            .. from place in places
               let action = registry.Find(place.Action!)!
               where action.MayBegin(actor)
               let first = action.Resource is null ? null : gate.Open(actor, action, today).Select(id => (Guid?)id).FirstOrDefault()
               select (place, first ?? Guid.NewGuid()),
        ];
    }
}
