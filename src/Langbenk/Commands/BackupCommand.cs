using Langbenk.Hosting.Backups;

namespace Langbenk.Commands;

static class BackupCommand
{
    public static int Run(string[] args) => WebOptions.Guard(async () =>
    {
        var arguments = new Arguments(args);
        var file = Path.GetFullPath(arguments.Words(1, "backup FILE [--data DIR]")[0]);
        var manifest = await MakeBackup.Handle(arguments.Settings(), file);
        Console.WriteLine($"{file}: {manifest.Provider}, schema {manifest.LastMigration}, {manifest.Sha256.Count} parts. It holds the keys: keep it where only you can read it.");
        return ExitCode.Done;
    });
}
