using Langbenk.Hosting;

namespace Langbenk.Commands;

static class ServeCommand
{
    public static int Run(string[] args) => WebOptions.Run(args, Serve);

    static async Task<int> Serve(LangbenkSettings settings)
    {
        await using var app = LangbenkHost.Build(settings);
        await app.RunAsync();
        return ExitCode.Done;
    }
}
