using Langbenk.Prevention.Packages;

namespace Langbenk.Prevention.Tests.Packages;

public class KeyFingerprintTests
{
    [Fact]
    public void Groups_AreSixteenOfFour_AndSayTheWhole()
    {
        var fingerprint = KeyFingerprint.Of("a key"u8);

        Assert.Equal(16, fingerprint.Groups.Count);
        Assert.All(fingerprint.Groups, group => Assert.Equal(4, group.Length));
        Assert.Equal(fingerprint.Value, string.Concat(fingerprint.Groups));
    }

    [Fact]
    public void TryParse_OfItself_IsItself()
    {
        var fingerprint = KeyFingerprint.Of("a key"u8);
        Assert.True(KeyFingerprint.TryParse(fingerprint.Value, out var parsed));
        Assert.Equal(fingerprint, parsed);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("abcd")]
    [InlineData("ZZZZ5c1f0f2d3b0e6f8a9b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e2f1a0b9c8d7")]
    public void TryParse_OfAnythingElse_IsNone(string? text) => Assert.False(KeyFingerprint.TryParse(text, out _));
}
