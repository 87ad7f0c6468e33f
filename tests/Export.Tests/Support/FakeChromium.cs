using Langbenk.Export.Pdf;

namespace Langbenk.Export.Tests.Support;

/// <summary>A shell script in Chromium's place; it writes what it wants to tell into files beside itself.</summary>
public sealed class FakeChromium : IDisposable
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("langbenk-fake-");

    public FakeChromium(string script, bool canRun = true)
    {
        Path = File("chromium");
        System.IO.File.WriteAllText(Path, $"#!/bin/sh\nhere=$(dirname \"$0\")\n{script}\n");
        if (canRun && !OperatingSystem.IsWindows())
        {
            System.IO.File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    public string Path { get; }

    public PdfOptions Options => new() { ChromiumPath = Path };

    public string Said(string file) => System.IO.File.ReadAllText(File(file));

    public async Task<string> WaitFor(string file, CancellationToken cancellation)
    {
        while (!System.IO.File.Exists(File(file)) || Said(file).Length == 0)
        {
            await Task.Delay(20, cancellation);
        }

        return Said(file).Trim();
    }

    public void Dispose() => _folder.Delete(recursive: true);

    string File(string name) => System.IO.Path.Combine(_folder.FullName, name);
}
