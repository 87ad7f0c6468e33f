using System.Diagnostics;

namespace Langbenk.Web.Tests;

/// <summary>The program as a process of its own, as an operator starts it.</summary>
sealed class RunningProgram : IAsyncDisposable
{
    /// <summary>As it is installed when ./test says where; it starts in a third of the time of the one beside the tests.</summary>
    internal static string Program { get; } =
        Environment.GetEnvironmentVariable("LANGBENK_TEST_PROGRAM") ?? Path.Combine(AppContext.BaseDirectory, "langbenk.dll");

    /// <summary>For a machine that others use too; what must be quick is measured elsewhere.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("langbenk-run-");
    readonly Process _process = new();
    readonly List<string> _output = [];
    readonly List<string> _errors = [];

    public RunningProgram(string[] arguments, params (string Name, string Value)[] variables)
    {
        var start = _process.StartInfo;
        start.FileName = "dotnet";
        start.ArgumentList.Add(Program);
        Array.ForEach(arguments, start.ArgumentList.Add);
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.Environment["LANGBENK_DATA"] = _data.FullName;
        Array.ForEach(variables, variable => start.Environment[variable.Name] = variable.Value);
        _process.OutputDataReceived += (_, line) => Keep(_output, line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(_errors, line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string Output => Text(_output);

    public string Errors => Text(_errors);

    public async Task<int> ExitCode()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public async Task<string> FirstLineWith(string text)
    {
        var patience = Stopwatch.StartNew();
        while (patience.Elapsed < Patience && !_process.HasExited)
        {
            if (Output.Split('\n').FirstOrDefault(line => line.Contains(text, StringComparison.Ordinal)) is { } found)
            {
                return found;
            }

            await Task.Delay(50);
        }

        var state = _process.HasExited ? $"it ended with {_process.ExitCode}" : "it runs";
        throw new TimeoutException($"No line with \"{text}\" after {patience.Elapsed.TotalSeconds:0} s, and {state}. Output: {Output} Errors: {Errors}");
    }

    /// <summary>kill -9: nothing of the program runs after this.</summary>
    public async Task Kill()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        _data.Delete(recursive: true);
    }

    static void Keep(List<string> lines, string? line)
    {
        lock (lines)
        {
            lines.Add(line ?? "");
        }
    }

    static string Text(List<string> lines)
    {
        lock (lines)
        {
            return string.Join('\n', lines);
        }
    }
}
