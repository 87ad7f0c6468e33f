using System.Security.Cryptography;
using System.Text;
using Langbenk.Prevention.Packages;

namespace Langbenk.Prevention.Tests.Packages;

public sealed class ReadPackageTests : IDisposable
{
    readonly TestKeys _keys = new();

    public void Dispose() => _keys.Dispose();

    [Fact]
    public void Read_WhatWasWritten_IsTheSame()
    {
        var read = Assert.IsType<ReadPackage.Result.Read>(ReadPackage.From(Sample.Bytes(_keys)));

        Assert.Equal(_keys.Fingerprint, read.Fingerprint.Value);
        Assert.Equivalent(Sample.Content(_keys.Fingerprint), read.Content, strict: true);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"kind\":\"something-else\",\"format\":1}")]
    [InlineData("{\"kind\":\"langbenk-package\",\"format\":\"1\"}")]
    [InlineData("{\"kind\":\"langbenk-package\",\"format\":0}")]
    [InlineData("{\"kind\":\"langbenk-package\",\"format\":1.5}")]
    [InlineData("{\"kind\":[\"langbenk-package\"],\"format\":1}")]
    [InlineData("{\"kind\":\"\\ud800\",\"format\":1}")]
    public void Read_NotAPackage_SaysSo(string text) => Assert.Equal(5542, Sample.Answer(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Read_DeeperThanAnyPackage_IsNotAPackage() =>
        Assert.Equal(5542, Sample.Answer(Encoding.UTF8.GetBytes(new string('[', 100_000))));

    [Fact]
    public void Read_TooLarge_IsRefusedUnread() => Assert.Equal(5541, Sample.Answer(new byte[PackageFile.MaxBytes + 1]));

    [Fact]
    public void Read_NewerFormat_SaysUpdate_WhateverElseIsInIt() =>
        Assert.Equal(5543, Sample.Answer("{\"kind\":\"langbenk-package\",\"format\":2,\"something\":[1]}"u8.ToArray()));

    [Theory]
    [InlineData("Kaffe og lek.", "Kaffe og mer.")]
    [InlineData("\"edition\":1", "\"edition\":2")]
    [InlineData("\"format\":1", "\"format\":1,\"person\":\"x\"")]
    [InlineData("\"title\":", "\"heading\":")]
    [InlineData("\"edition\":1", "\"edition\": 1")]
    [InlineData("\"status\":\"running\"", "\"status\":1")]
    [InlineData("\"word\":\"tidlig innsats\"", "\"word\":null")]
    [InlineData("}", "}\n")]
    public void Read_Changed_IsRefused(string before, string after)
    {
        var text = Encoding.UTF8.GetString(Sample.Bytes(_keys));
        var at = text.LastIndexOf(before, StringComparison.Ordinal);
        Assert.True(at >= 0);

        Assert.Contains(Sample.Answer(Encoding.UTF8.GetBytes(text[..at] + after + text[(at + before.Length)..])), new[] { 5544, 5545 });
    }

    [Fact]
    public void Read_SignedByAnotherThanItNames_IsRefused()
    {
        using var other = new TestKeys();
        Assert.Equal(5545, Sample.Answer(WritePackage.Of(Sample.Content(_keys.Fingerprint), other)));
    }

    [Fact]
    public void Read_KeyOnAnotherCurve_IsRefused()
    {
        using var other = new TestKeys(ECCurve.NamedCurves.nistP384);
        Assert.Equal(5545, Sample.Answer(WritePackage.Of(Sample.Content(other.Fingerprint), other)));
    }

    [Fact]
    public void Read_RightlySignedButUnfit_IsRefusedWhole()
    {
        int Answer(Func<PackageContent, PackageContent> change) => Sample.Answer(Sample.Bytes(_keys, change));
        PackageContent Example(PackageContent content, Func<PackageExample, PackageExample> change) => content with { Examples = [change(content.Examples[0])] };

        Assert.Equal(5546, Answer(content => Example(content, one => one with { Experience = "Gjelder 010180 12345." })));
        Assert.Equal(5546, Answer(content => Example(content, one => one with { What = new string('x', 4001) })));
        Assert.Equal(5546, Answer(content => Example(content, one => one with { ContactService = "kari@example.org" })));
        Assert.Equal(5546, Answer(content => Example(content, one => one with { Levels = ["severe"] })));
        Assert.Equal(5546, Answer(content => Example(content, one => one with { Address = "javascript:alert(1)" })));
        Assert.Equal(5546, Answer(content => content with { Edition = 0 }));
        Assert.Equal(5546, Answer(content => content with { Publisher = content.Publisher with { MunicipalityNumber = "12" } }));
        Assert.Equal(5546, Answer(content => content with { Examples = [content.Examples[0], content.Examples[0]] }));
        Assert.Equal(5546, Answer(content => content with { Examples = [], Terms = [], Networks = [] }));
        Assert.Equal(0, Answer(content => content));
    }
}
