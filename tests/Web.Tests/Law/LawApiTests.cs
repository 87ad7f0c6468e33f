using System.Net;
using System.Text;
using System.Text.Json;

namespace Langbenk.Web.Tests.Law;

public class LawApiTests(Site site) : IClassFixture<Site>
{
    const string Debt = """
        {"id":"api-1","contract":1,"asOf":"2026-06-01","action":"disclose","sender":{"type":"nav-municipal"},"receiver":{"type":"school"},"persons":[{"id":"child","role":"child","age":9},{"id":"mother","role":"guardian"}],"information":{"about":["mother"],"kinds":["economy"],"identifiability":"identified"},"purpose":"receiver-task"}
        """;

    [Fact]
    public async Task Decide_DebtWithoutConsent_NeedsConsentOnSocialServicesAct()
    {
        var (status, answer) = await Post("decide", Debt);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("needs-consent", answer.GetProperty("verdict").GetString());
        Assert.Contains(answer.GetProperty("grounds").EnumerateArray(), g => g.GetProperty("act").GetString() == "stl" && g.GetProperty("section").GetString() == "44");
        Assert.Contains(answer.GetProperty("judgementsNeeded").EnumerateArray(), j => j.GetProperty("fact").GetString() == "necessary.sender-task");
    }

    [Fact]
    public async Task Decide_SameAsCommandLine_ByteForByte()
    {
        using var answer = await site.Client.PostAsync("/api/v1/law/decide", Json(Debt), Site.Cancellation);
        var overHttp = await answer.Content.ReadAsStringAsync(Site.Cancellation);

        await using var program = new Commands.LawProgram("decide");
        var line = Assert.Single(await program.Ask(Debt.ReplaceLineEndings("")));

        Assert.Equal(line, overHttp);
    }

    [Fact]
    public async Task Deadline_ReportReceived_IsOneWeek()
    {
        var (_, answer) = await Post("deadline", """{"contract":1,"event":"report-received","task":"assess-report","date":"2026-05-09"}""");

        Assert.Equal("2026-05-16", answer.GetProperty("deadline").GetString());
        Assert.Equal("2026-05-15", answer.GetProperty("workBy").GetString());
    }

    [Fact]
    public async Task Rights_FifteenWhoUnderstands_IsParty()
    {
        var (_, answer) = await Post("rights", """{"contract":1,"asOf":"2026-06-01","persons":[{"id":"c","role":"child","age":15,"understands":"yes"}],"subject":"c","circumstances":["child-welfare-case-open"]}""");

        var party = answer.GetProperty("entitlements").EnumerateArray().Single(e => e.GetProperty("code").GetString() == "party-status");
        Assert.Equal("yes", party.GetProperty("status").GetString());
    }

    [Theory]
    [InlineData("decide", """{"contract":1}""", "missing-field")]
    [InlineData("decide", "not json", "invalid-json")]
    [InlineData("decide", """{"contract":2}""", "unsupported-contract")]
    [InlineData("deadline", """{"contract":1,"event":"report-recieved","date":"2026-05-09"}""", "unknown-code")]
    [InlineData("deadline", """{"contract":1,"event":"report-received","date":"2026-05-09"}""", "ambiguous-event")]
    [InlineData("rights", """{"contract":1,"asOf":"2010-01-01","persons":[{"id":"c","role":"child","age":15}],"subject":"c"}""", "date-outside-coverage")]
    [InlineData("rights", """{"contract":1,"contract":1}""", "invalid-json")]
    public async Task Post_BadRequest_Is422ProblemWithTheContractsErrors(string verb, string body, string code)
    {
        using var answer = await site.Client.PostAsync("/api/v1/law/" + verb, Json(body), Site.Cancellation);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Site.Cancellation));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains(problem.RootElement.GetProperty("errors").EnumerateArray(), e => e.GetProperty("code").GetString() == code);
        Assert.All(problem.RootElement.GetProperty("errors").EnumerateArray(), e => Assert.NotEqual("", e.GetProperty("message").GetProperty("nn").GetString()));
        Assert.False(problem.RootElement.TryGetProperty("verdict", out _));
    }

    [Fact]
    public async Task Post_BodyOverOneMebibyte_Is413()
    {
        // Asks before it sends: it is answered, and the connection closed, while a body that large is still on its way.
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/law/decide") { Content = Json(new string(' ', (1 << 20) + 1) + "{}"), Headers = { ExpectContinue = true } };
        using var answer = await site.Client.SendAsync(request, Site.Cancellation);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("\"number\":1005", await answer.Content.ReadAsStringAsync(Site.Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Endpoint_IsAProblemAndNoPage()
    {
        using var answer = await site.Get("/api/v1/law/decide");

        Assert.False(answer.IsSuccessStatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("GET", "/api/nope", null, 404, 1002)]
    [InlineData("POST", "/api/v1/law/nope", "application/json", 404, 1002)]
    [InlineData("GET", "/openapi/nope", null, 404, 1002)]
    [InlineData("GET", "/api/v1/law/decide", null, 405, 1003)]
    [InlineData("POST", "/api/v1/law/decide", "text/plain", 415, 1004)]
    public async Task EveryRefusalOfTheApi_HasAStableNumber(string method, string path, string? type, int status, int number)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Content = type is null ? null : new StringContent("{}", Encoding.UTF8, type);
        using var answer = await site.Client.SendAsync(request, Site.Cancellation);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Site.Cancellation));

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(number, problem.RootElement.GetProperty("number").GetInt32());
        Assert.Equal($"https://langbenk.no/problems/{number}", problem.RootElement.GetProperty("type").GetString());
        Assert.Equal(status, problem.RootElement.GetProperty("status").GetInt32());
        Assert.False(problem.RootElement.TryGetProperty("traceId", out _));
    }

    [Fact]
    public async Task OpenApi_Document_HasTheThreeQuestionsWithEveryCode()
    {
        using var answer = await site.Get("/openapi/v1.json");
        using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Site.Cancellation));
        var paths = document.RootElement.GetProperty("paths");

        foreach (var verb in new[] { "decide", "deadline", "rights" })
        {
            var schema = paths.GetProperty("/api/v1/law/" + verb).GetProperty("post").GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("schema");
            Assert.Equal($"#/components/schemas/{verb}-request", schema.GetProperty("$ref").GetString());
        }

        var purposes = document.RootElement.GetProperty("components").GetProperty("schemas").GetProperty("decide-request").GetProperty("properties").GetProperty("purpose").GetProperty("enum");
        Assert.Equal(Langbenk.Law.Codes.Code.Purposes.All, purposes.EnumerateArray().Select(p => p.GetString()!));
    }

    async Task<(HttpStatusCode Status, JsonElement Answer)> Post(string verb, string body)
    {
        using var answer = await site.Client.PostAsync("/api/v1/law/" + verb, Json(body), Site.Cancellation);
        return (answer.StatusCode, JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Site.Cancellation)).RootElement);
    }

    static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");
}
