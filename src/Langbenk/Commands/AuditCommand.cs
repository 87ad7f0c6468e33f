using Langbenk.Audit.Seals;
using Langbenk.Hosting;
using Langbenk.Hosting.Audit;

namespace Langbenk.Commands;

/// <summary>`audit verify`: reads the whole chain, also while the program runs; changes nothing.</summary>
static class AuditCommand
{
    public static int Run(string[] args) => WebOptions.Guard(async () =>
    {
        var arguments = new Arguments(args);
        if (arguments.Words(1, "audit verify [--data DIR]")[0] != "verify")
        {
            throw new BadSettingsException("usage: langbenk audit verify [--data DIR]");
        }

        await using var app = await Operator.Open(arguments.Settings());
        return Tell(await AuditCheck.Run(app.Services));
    });

    public static int Tell(VerifyAudit.Report report)
    {
        Console.WriteLine($"sealed: {report.Sealed}");
        Console.WriteLine($"not sealed yet: {report.Unsealed}");
        Console.WriteLine($"first fault: {report.Fault ?? "none"}");
        return report.IsWhole ? ExitCode.Done : ExitCode.Failed;
    }
}
