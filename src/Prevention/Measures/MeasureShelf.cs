using System.Collections.Concurrent;

namespace Langbenk.Prevention.Measures;

/// <summary>
/// What inhabitants look up, kept in memory for a short while and thrown away when a measure changes, so that a public page costs
/// no query. The while is short because another node of the same installation may have changed it.
/// </summary>
public sealed class MeasureShelf
{
    public static readonly TimeSpan Kept = TimeSpan.FromSeconds(30);

    readonly ConcurrentDictionary<string, (object Content, DateTime Until)> _shelf = new(StringComparer.Ordinal);
    int _generation;

    public async Task<T> Get<T>(string key, DateTime utcNow, Func<Task<T>> load)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(load);
        if (_shelf.TryGetValue(key, out var found) && utcNow < found.Until)
        {
            return (T)found.Content;
        }

        // What was read before a change must not be put back after it.
        var before = Volatile.Read(ref _generation);
        var content = await load();
        if (before == Volatile.Read(ref _generation))
        {
            _shelf[key] = (content, utcNow + Kept);
        }

        return content;
    }

    public void Empty()
    {
        Interlocked.Increment(ref _generation);
        _shelf.Clear();
    }
}
