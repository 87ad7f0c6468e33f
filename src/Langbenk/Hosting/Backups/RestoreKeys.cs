namespace Langbenk.Hosting.Backups;

/// <summary>Moves files, and moves them back when a later step fails.</summary>
sealed class Moves
{
    readonly List<(string From, string To)> _done = [];

    public void Move(string from, string to)
    {
        File.Move(from, to, overwrite: false);
        _done.Add((from, to));
    }

    public void Undo()
    {
        foreach (var (from, to) in Enumerable.Reverse(_done))
        {
            File.Move(to, from, overwrite: false);
        }

        _done.Clear();
    }
}

/// <summary>The files of the keys directory: those of the backup in, the old ones into a folder beside.</summary>
static class RestoreKeys
{
    public static IReadOnlyList<string> FilesIn(string directory) => Directory.Exists(directory)
        ? [.. Directory.EnumerateFiles(directory).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)]
        : [];

    public static void Swap(string staged, string directory, string aside, Moves moves)
    {
        Keys.CreateForOwnerOnly(directory);
        if (FilesIn(directory) is { Count: > 0 } old)
        {
            Keys.CreateForOwnerOnly(aside);
            foreach (var name in old)
            {
                moves.Move(Path.Combine(directory, name), Path.Combine(aside, name));
            }
        }

        foreach (var name in FilesIn(staged))
        {
            moves.Move(Path.Combine(staged, name), Path.Combine(directory, name));
        }
    }
}
