using System.Text.Json;

namespace Langbenk.Web.Tests;

public class RequestLogTests
{
    [Fact]
    [Trait("Run", "Whole")]
    public async Task Serve_RequestsWithSecrets_LogsNoneOfThem()
    {
        await using var program = new RunningProgram(["serve", "--urls", "http://127.0.0.1:0"], ("LANGBENK_LOG__LEVEL", "Trace"), ("LANGBENK_MIGRATE", "true"));
        var listening = await program.FirstLineWith("Now listening on");
        using var client = new HttpClient { BaseAddress = Address(listening) };
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9");
        foreach (var path in new[] { "/?navn=Kari", "/Kari-i-stien?fnr=Kari", "/css/site.css?Kari", "/health/ready?Kari" })
        {
            using var answer = await client.GetAsync(path, Site.Cancellation);
        }

        await program.FirstLineWith("GET /health/ready");

        var lines = program.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains(lines, line => line.Contains("GET / 200", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("GET (no route) 302", StringComparison.Ordinal));
        Assert.All(lines, line => JsonDocument.Parse(line).Dispose());
        Assert.DoesNotContain("Kari", program.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("203.0.113.9", program.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("RemoteIp", program.Output, StringComparison.OrdinalIgnoreCase);
    }

    static Uri Address(string line)
    {
        using var entry = JsonDocument.Parse(line);
        return new Uri(entry.RootElement.GetProperty("State").GetProperty("address").GetString()!);
    }
}
