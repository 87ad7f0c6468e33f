namespace Langbenk.Kernel.Tests;

public class OsloClockTests
{
    [Theory]
    [InlineData("2026-01-01T22:59:59Z", "2026-01-01")]
    [InlineData("2026-01-01T23:00:00Z", "2026-01-02")]
    [InlineData("2026-07-01T21:59:59Z", "2026-07-01")]
    [InlineData("2026-07-01T22:00:00Z", "2026-07-02")]
    public void OsloToday_LateEvening_TurnsAtMidnightInOslo(string utc, string expected) =>
        Assert.Equal(DateOnly.Parse(expected), new StoppedClock(DateTimeOffset.Parse(utc)).OsloToday());

    sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
