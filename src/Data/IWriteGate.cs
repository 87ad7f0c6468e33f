namespace Langbenk.Data;

/// <summary>
/// Whose turn it is to write. SQLite has one writer; waiting here in order is fairer and quicker than each asking again and
/// again. PostgreSQL needs none.
/// </summary>
public interface IWriteGate
{
    Task<IDisposable> Enter(CancellationToken cancellation);
}
