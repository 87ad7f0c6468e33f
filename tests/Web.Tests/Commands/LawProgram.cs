using System.Diagnostics;

namespace Langbenk.Web.Tests.Commands;

/// <summary><c>langbenk law …</c> as a process, asked over standard input.</summary>
sealed class LawProgram : IAsyncDisposable
{
    readonly Process _process = new();

    public LawProgram(params string[] arguments)
    {
        var start = _process.StartInfo;
        start.FileName = "dotnet";
        start.ArgumentList.Add(RunningProgram.Program);
        start.ArgumentList.Add("law");
        Array.ForEach(arguments, start.ArgumentList.Add);
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardOutputEncoding = System.Text.Encoding.UTF8;
        start.StandardInputEncoding = new System.Text.UTF8Encoding(false);
        _process.Start();
    }

    public string Errors { get; private set; } = "";

    public int ExitCode => _process.ExitCode;

    public async Task<string[]> Ask(string input = "")
    {
        var output = _process.StandardOutput.ReadToEndAsync();
        var errors = _process.StandardError.ReadToEndAsync();
        await _process.StandardInput.WriteAsync(input);
        _process.StandardInput.Close();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await _process.WaitForExitAsync(patience.Token);
        Errors = await errors;
        return (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public ValueTask DisposeAsync()
    {
        _process.Dispose();
        return ValueTask.CompletedTask;
    }
}
