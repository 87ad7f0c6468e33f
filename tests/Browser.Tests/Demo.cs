using System.Diagnostics;

namespace Langbenk.Browser.Tests;

/// <summary>`./langbenk demo` as a person starts it, with a database of its own on a free port.</summary>
sealed class Demo : IAsyncDisposable
{
    readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("langbenk-browser-");
    Process _process = new();
    TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<Uri> Start() => Start(new Uri("http://127.0.0.1:0"));

    /// <summary>As when the power goes: nothing is closed, nothing is written down first.</summary>
    public async Task Kill()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    /// <summary>Again on the same data, at the address that open windows know.</summary>
    public Task Restart(Uri address)
    {
        _process.Dispose();
        (_process, _address) = (new Process(), new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously));
        return Start(address);
    }

    async Task<Uri> Start(Uri address)
    {
        var start = _process.StartInfo;
        start.FileName = Path.Combine(Root(), "langbenk");
        Array.ForEach(["demo", "--data", _data.FullName, "--urls", address.GetLeftPart(UriPartial.Authority)], start.ArgumentList.Add);
        start.Environment["LANGBENK_LIMITS__REQUESTSPERSECOND"] = "0";
        start.RedirectStandardOutput = true;
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        return await _address.Task.WaitAsync(TimeSpan.FromMinutes(3));
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await Kill();
        }

        _process.Dispose();
        _data.Delete(recursive: true);
    }

    void Read(string? line)
    {
        if (line is null)
        {
            _address.TrySetException(new InvalidOperationException("./langbenk demo stopped before it printed an address."));
        }
        else if (line.StartsWith("http://", StringComparison.Ordinal))
        {
            _address.TrySetResult(new Uri(line));
        }
    }

    static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Langbenk.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("Langbenk.slnx is in no folder above the tests.");
    }
}
