namespace Langbenk.Kernel.Tests;

public class SentOnceTests
{
    static readonly Guid Account = Guid.NewGuid();

    sealed record Typed(Guid Mark, string Words, IReadOnlyList<Guid> About);

    [Fact]
    public void Id_TellsItsOwnWords_AndNoOthers()
    {
        var typed = new Typed(Guid.NewGuid(), "Ola sov på skolen", [Guid.NewGuid(), Guid.NewGuid()]);
        var id = SentOnce.Id(SentOnce.Words(Account, typed));

        Assert.True(SentOnce.Is(id, SentOnce.Words(Account, typed with { About = [.. typed.About] })));
        Assert.False(SentOnce.Is(id, SentOnce.Words(Guid.NewGuid(), typed)));
        foreach (var other in new[] { typed with { Words = "Ola sov på skolen." }, typed with { Mark = Guid.NewGuid() }, typed with { About = [typed.About[0]] } })
        {
            Assert.False(SentOnce.Is(id, SentOnce.Words(Account, other)));
        }
    }

    [Fact]
    public void Id_IsOfItsMoment_AndOfVersionSeven()
    {
        var words = SentOnce.Words(Account, "det samme");
        var before = DateTimeOffset.UtcNow.AddSeconds(-1).ToUnixTimeMilliseconds();
        for (var turn = 0; turn < 100; turn++)
        {
            var id = SentOnce.Id(words);
            var bytes = id.ToByteArray(bigEndian: true);
            Assert.Equal((7, 8), (id.Version, id.Variant & 0xC));
            Assert.InRange(new[] { bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5] }.Aggregate(0L, (sum, one) => (sum << 8) | one), before, DateTimeOffset.UtcNow.AddSeconds(1).ToUnixTimeMilliseconds());
            Assert.True(SentOnce.Is(id, words));
        }
    }
}
