namespace Langbenk.Data.Sqlite;

/// <summary>One writer at a time in this process, first come first served.</summary>
public sealed class SqliteWriteGate : IWriteGate, IDisposable
{
    readonly SemaphoreSlim _one = new(1, 1);

    public async Task<IDisposable> Enter(CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        return new Turn(_one);
    }

    public void Dispose() => _one.Dispose();

    sealed class Turn(SemaphoreSlim one) : IDisposable
    {
        public void Dispose() => one.Release();
    }
}
