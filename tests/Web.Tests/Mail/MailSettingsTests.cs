using Langbenk.Hosting;
using Microsoft.Extensions.Configuration;

namespace Langbenk.Web.Tests.Mail;

public class MailSettingsTests
{
    static readonly Dictionary<string, string?> Good = new()
    {
        ["Mail:Host"] = "smtp.storfjell.example",
        ["Mail:From"] = "Langbenk <ikke-svar@storfjell.example>",
        ["Mail:Site"] = "https://langbenk.storfjell.example",
    };

    [Theory]
    [InlineData("Mail:Host", "", "LANGBENK_MAIL__HOST")]
    [InlineData("Mail:Host", "smtp secret", "LANGBENK_MAIL__HOST")]
    [InlineData("Mail:From", "secret", "LANGBENK_MAIL__FROM")]
    [InlineData("Mail:From", "", "LANGBENK_MAIL__FROM")]
    [InlineData("Mail:Site", "http://secret.example", "LANGBENK_MAIL__SITE")]
    [InlineData("Mail:Site", "", "LANGBENK_MAIL__SITE")]
    [InlineData("Mail:Port", "70000", "LANGBENK_MAIL__PORT")]
    [InlineData("Mail:Security", "None", "LANGBENK_MAIL__SECURITY")]
    [InlineData("Mail:Security", "Secret", "Mail:Security")]
    [InlineData("Mail:User", "secret", "LANGBENK_MAIL__USER")]
    [InlineData("Mail:Password", "secret", "LANGBENK_MAIL__USER")]
    [InlineData("Mail:PasswordFile", "/there/is/no/secret", "LANGBENK_MAIL__PASSWORDFILE")]
    [InlineData("Mail:Pasword", "secret", "Pasword")]
    public void Read_BadValue_StopsWithTheNameAndWithoutTheValue(string name, string value, string expected)
    {
        var refused = Assert.Throws<BadSettingsException>(() => Read(new(Good) { [name] = value }));

        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("StartTls", 587)]
    [InlineData("Tls", 465)]
    public void Read_NoPort_IsTheUsualOne(string security, int port)
    {
        var mail = Read(new(Good) { ["Mail:Security"] = security }).Mail;

        Assert.Equal((true, port, "Langbenk"), (mail.IsOn, mail.PortOrUsual, mail.Sender().Name));
    }

    [Fact]
    public void Read_PasswordInAFile_IsReadWithoutItsLineEnd()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "hemmelig\n");

        var mail = Read(new(Good) { ["Mail:User"] = "langbenk", ["Mail:PasswordFile"] = file }).Mail;

        Assert.Equal("hemmelig", mail.Secret());
        File.Delete(file);
    }

    [Fact]
    public void Read_Nothing_IsOff() => Assert.False(Read([]).Mail.IsOn);

    static LangbenkSettings Read(Dictionary<string, string?> values) =>
        SettingsReader.Read(new ConfigurationBuilder().AddInMemoryCollection(values).Build());
}
