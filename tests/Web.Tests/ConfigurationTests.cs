using System.Net;
using System.Net.Sockets;

namespace Langbenk.Web.Tests;

public class ConfigurationTests
{
    [Theory]
    [InlineData("LANGBENK_DATABASE__PROVIDER", "oracle-secret", "Database:Provider")]
    [InlineData("LANGBENK_DATABASE__PROVIDER", "Postgres", "LANGBENK_DATABASE__CONNECTIONSTRING")]
    [InlineData("LANGBENK_LIMITS__BODYBYTES", "7", "LANGBENK_LIMITS__BODYBYTES")]
    [InlineData("LANGBENK_LIMITS__BURST", "many-secret", "Limits:Burst")]
    [InlineData("LANGBENK_URLS", "not-an-address-secret", "LANGBENK_URLS")]
    [InlineData("LANGBENK_TRUSTEDPROXIES", "secret", "LANGBENK_TRUSTEDPROXIES")]
    [InlineData("LANGBENK_SIGNIN__ENTRA__AUTHORITY", "http://secret.example", "LANGBENK_SIGNIN__ENTRA__AUTHORITY")]
    [InlineData("LANGBENK_SIGNIN__ENTRA__TITLE", "secret", "LANGBENK_SIGNIN__ENTRA__CLIENTID")]
    [InlineData("LANGBENK_SIGNIN__EN_TRA__TITLE", "secret", "LANGBENK_SIGNIN__")]
    [InlineData("LANGBENK_SIGNIN__ENTRA__TITEL", "secret", "'Titel'")]
    [InlineData("LANGBENK_DATABSE__PROVIDER", "Sqlite", "Databse")]
    [InlineData("LANGBENK_MIGRATE", "perhaps-secret", "Migrate")]
    [InlineData("LANGBENK_DATA", "/dev/null/secret", "LANGBENK_DATA")]
    public async Task Serve_BadValue_StopsWithTheNameAndWithoutTheValue(string name, string value, string expected)
    {
        await using var program = new RunningProgram(["serve"], (name, value));

        Assert.Equal(2, await program.ExitCode());
        Assert.Contains(expected, program.Errors, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("secret", program.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", program.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("srve")]
    [InlineData("serve", "--port", "80")]
    [InlineData("demo", "--data")]
    [InlineData]
    public async Task Run_BadArguments_StopWithAMessage(params string[] arguments)
    {
        await using var program = new RunningProgram(arguments);

        Assert.Equal(2, await program.ExitCode());
        Assert.NotEmpty(program.Errors);
        Assert.Empty(program.Output.Trim());
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("account", "role", "--help")]
    public async Task Run_AskedForHelp_ShowsIt(params string[] arguments)
    {
        await using var program = new RunningProgram(arguments);

        Assert.Equal(0, await program.ExitCode());
        Assert.Contains("account role --user", program.Output, StringComparison.Ordinal);
        Assert.Empty(program.Errors.Trim());
    }

    [Fact]
    [Trait("Run", "Whole")]
    public async Task Migrate_DatabaseDoesNotAnswer_StopsWithAMessage()
    {
        await using var program = new RunningProgram(
            ["migrate"],
            ("LANGBENK_DATABASE__PROVIDER", "Postgres"),
            ("LANGBENK_DATABASE__CONNECTIONSTRING", "Host=127.0.0.1;Port=1;Username=langbenk;Password=secret"));

        Assert.Equal(1, await program.ExitCode());
        Assert.Contains("127.0.0.1:1", program.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", program.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", program.Errors, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Run", "Whole")]
    public async Task Serve_AddressTaken_StopsWithAMessage()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        await using var program = new RunningProgram(["serve", "--urls", $"http://{other.LocalEndpoint}"], ("LANGBENK_MIGRATE", "true"));

        Assert.Equal(1, await program.ExitCode());
        Assert.Contains("address already in use", program.Errors, StringComparison.Ordinal);
    }
}
