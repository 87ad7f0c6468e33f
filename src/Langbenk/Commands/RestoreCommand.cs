using Langbenk.Hosting.Backups;

namespace Langbenk.Commands;

static class RestoreCommand
{
    public static int Run(string[] args) => WebOptions.Guard(async () =>
    {
        var arguments = new Arguments(args, "--replace!");
        var file = Path.GetFullPath(arguments.Words(1, "restore FILE [--replace] [--data DIR]")[0]);
        var restored = await RestoreBackup.Handle(arguments.Settings(), file, arguments.Has("--replace"), DateTime.UtcNow);
        Console.WriteLine($"restored: {file}, made {restored.Manifest.Created:yyyy-MM-dd HH:mm} UTC by langbenk {restored.Manifest.Version}");
        if (restored.OldIsIn is { } aside)
        {
            Console.WriteLine($"what was here is in {aside}");
        }

        return AuditCommand.Tell(restored.Report);
    });
}
