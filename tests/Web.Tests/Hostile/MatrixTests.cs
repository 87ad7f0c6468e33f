using System.Net;
using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.Hostile;

/// <summary>
/// Every page and endpoint × every role × signed out × another municipality × a guessed id. The list comes from routing, the
/// expected answer from the registry of actions and the relation rows.
/// </summary>
public class MatrixTests(DemoSite demo) : IClassFixture<DemoSite>
{
    const int MostIds = 6;
    const string NotThere = "/finnes-ikke-i-det-hele-tatt";

    internal static readonly string[] People =
    [
        "planlegger", "planlegger2", "direktor", "kommunestyre", "barnevern", "nav", "helsesykepleier", "laerer", "rektor", "veileder", "statsforvalter", "personvern", "administrator", "familiehus", "mottak",
    ];

    [Fact]
    public async Task Everything_IsOpenOrNamesAnAction()
    {
        var registry = demo.Site.Services.GetRequiredService<ActionRegistry>();
        var places = await EveryRoute.Of(demo.Site.Services);

        Assert.True(places.Count > 25, $"Only {places.Count} places were found.");
        Assert.Empty(places.Where(place => place.IsOpen == (place.Action is not null)).Select(place => place.Template));
        Assert.Empty(places.Where(place => place.Action is { } action && registry.Find(action) is null).Select(place => $"{place.Template}: {place.Action}"));
    }

    [Fact]
    public async Task SignedOut_AnyClosedPath_IsTheSameWayToTheDoor()
    {
        using var stranger = new Visitor(demo.Site.Client.BaseAddress!);
        foreach (var path in (await Closed()).Select(place => place.With(Guid.NewGuid())).Append(NotThere))
        {
            using var answer = await stranger.Get(path);

            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.Equal($"/logg-inn?til={Uri.EscapeDataString(path)}", answer.Headers.Location!.OriginalString);
            Assert.Empty(await answer.Content.ReadAsByteArrayAsync(Site.Cancellation));
            Assert.Equal(await Names(NotThere, stranger), answer.Headers.Select(header => header.Key).Order());
        }
    }

    [Fact]
    public async Task SignedOut_OpenPages_SetNoCookieAndDoNotFail()
    {
        foreach (var path in (await EveryRoute.Of(demo.Site.Services)).Where(place => place.IsOpen && !place.Template.StartsWith("logg-inn", StringComparison.Ordinal)
            && !place.Template.StartsWith("konto/", StringComparison.Ordinal) && !place.Template.Contains("{**", StringComparison.Ordinal)
            && !place.Template.StartsWith("feil/", StringComparison.Ordinal)).Select(place => place.With(Guid.NewGuid())).Distinct())
        {
            using var answer = await demo.Site.Get(path);

            Assert.True((int)answer.StatusCode < 500, $"{path}: {answer.StatusCode}");
            // The one open form that is older than this rule guards itself with a token in a cookie.
            Assert.True(path == "/dele" || !answer.Headers.Contains("Set-Cookie"), $"{path} sets a cookie.");
        }
    }

    /// <param name="each">1 sends everybody to every place; 3 a third of them to each, other ones to the next.</param>
    [Theory]
    [InlineData(3)]
    [InlineData(1, Traits = ["Run", "Whole"])]
    public async Task AnyRole_GuessedId_IsTheSameNotFound(int each)
    {
        foreach (var (person, turn) in People.Select((person, at) => (person, at)))
        {
            using var visitor = await demo.As(person);
            var expected = await Bytes(visitor, NotThere);
            foreach (var place in (await Closed()).Where(place => place.HasId).Where((_, at) => (at + turn) % each == 0))
            {
                var path = place.With(Guid.NewGuid());
                var (status, bytes) = await Bytes(visitor, path);

                Assert.True(status == HttpStatusCode.NotFound, $"{person} {path}: {status}");
                Assert.True(expected.Body == bytes, $"{person} {path}: not the same page as what is not there.");
            }
        }
    }

    /// <param name="each">1 asks for every thing there is; 6 for the first of a kind, half of the people at each place, the other half at the next.</param>
    [Theory]
    [InlineData(6)]
    [InlineData(1, Traits = ["Run", "Whole"])]
    public async Task AnyRole_EveryRealId_OpensExactlyWhatItsRelationsOpen(int each)
    {
        var registry = demo.Site.Services.GetRequiredService<ActionRegistry>();
        foreach (var (person, turn) in People.Select((person, at) => (person, at)))
        {
            using var visitor = await demo.As(person);
            var missing = await Bytes(visitor, NotThere);
            foreach (var place in (await Closed()).Where(place => place.Parts.Count(part => part.IsId) == 1).Where((_, at) => each == 1 || (at + turn) % 2 == 0))
            {
                var action = registry.Find(place.Action!)!;
                foreach (var id in (await Ids(action.Resource)).Where((_, at) => at % each == 0))
                {
                    var may = await MayOpen(person, action, id);
                    var (status, body) = await Bytes(visitor, place.With(id));

                    Assert.True((int)status < 500, $"{person} {place.With(id)}: {status}");
                    Assert.True(may || (status == HttpStatusCode.NotFound && body == missing.Body), $"{person} {place.Template} {action.Name}: {status} though nothing opens it.");
                }
            }
        }
    }

    /// <param name="each">As above.</param>
    [Theory]
    [InlineData(3)]
    [InlineData(1, Traits = ["Run", "Whole"])]
    public async Task AnyRole_PostToWhatIsNotTheirs_IsNotFound(int each)
    {
        var tried = 0;
        var registry = demo.Site.Services.GetRequiredService<ActionRegistry>();
        foreach (var (person, turn) in People.Select((person, at) => (person, at)))
        {
            using var visitor = await demo.As(person);
            var token = (await visitor.Page("/logg-ut")).QuerySelector("input[name=form-token]")!.GetAttribute("value")!;
            foreach (var place in (await Closed()).Where(place => place.HasId && place.Handlers.Count > 0).Where((_, at) => (at + turn) % each == 0))
            {
                var action = registry.Find(place.Action!)!;
                foreach (var id in await NotTheirs(person, action))
                {
                    foreach (var handler in place.Handlers)
                    {
                        using var answer = await visitor.Send(place.With(id) + (handler.Length > 0 ? "?handler=" + handler : ""), ("tittel", "x"), ("form-token", token));
                        tried++;
                        Assert.True(answer.StatusCode == HttpStatusCode.NotFound, $"{person} POST {place.Template} {handler}: {answer.StatusCode}");
                    }
                }
            }
        }

        Assert.True(tried > 500, $"Only {tried} forms were tried.");
    }

    // Nothing that a test here does changes what may be opened: each is asked once.
    readonly Dictionary<(string Person, string Action, Guid Id), bool> _may = [];
    readonly Dictionary<string, IReadOnlyList<Guid>> _ids = [];
    IReadOnlyList<Place>? _closed;

    async Task<IReadOnlyList<Place>> Closed() => _closed ??= [.. (await EveryRoute.Of(demo.Site.Services)).Where(place => !place.IsOpen && !place.Template.StartsWith("arbeid/utkast", StringComparison.Ordinal))];

    async Task<IReadOnlyList<Guid>> Ids(string? resource)
    {
        if (_ids.TryGetValue(resource ?? "", out var known))
        {
            return known;
        }

        await using var scope = demo.Site.Services.CreateAsyncScope();
        var relations = scope.ServiceProvider.GetRequiredService<IAccessData>().Relations
            .Where(relation => resource == null || relation.Resource == resource).ToList();
        // One of each holder first: things of other municipalities and services must be among them.
        return _ids[resource ?? ""] = [.. relations.GroupBy(relation => relation.HolderId).Select(group => group.First().ResourceId).Distinct().Take(MostIds)];
    }

    /// <summary>A guess, and two that are there.</summary>
    async Task<IReadOnlyList<Guid>> NotTheirs(string person, AccessAction action)
    {
        var ids = new List<Guid> { Guid.NewGuid() };
        foreach (var id in await Ids(action.Resource))
        {
            if (ids.Count < 3 && !await MayOpen(person, action, id))
            {
                ids.Add(id);
            }
        }

        return ids;
    }

    async Task<bool> MayOpen(string userName, AccessAction action, Guid id)
    {
        if (_may.TryGetValue((userName, action.Name, id), out var known))
        {
            return known;
        }

        await using var scope = demo.Site.Services.CreateAsyncScope();
        var today = TimeProvider.System.OsloToday();
        var account = scope.ServiceProvider.GetRequiredService<IOrganisationData>().Accounts.Single(one => one.UserName == userName);
        var actor = await scope.ServiceProvider.GetRequiredService<FindActor>().Handle(account.Id, account.SecurityStamp, null, today, Site.Cancellation);
        return _may[(userName, action.Name, id)] = action.MayBegin(actor!)
            && (action.Resource is null || await scope.ServiceProvider.GetRequiredService<AccessGate>().IsOpen(actor!, action, id, today, Site.Cancellation));
    }

    /// <summary>Without the one thing that differs between any two answers: the day and time.</summary>
    static async Task<(HttpStatusCode Status, string Body)> Bytes(Visitor visitor, string path)
    {
        using var answer = await visitor.Get(path);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Site.Cancellation));
    }

    static async Task<IEnumerable<string>> Names(string path, Visitor visitor)
    {
        using var answer = await visitor.Get(path);
        return [.. answer.Headers.Select(header => header.Key).Order()];
    }
}
