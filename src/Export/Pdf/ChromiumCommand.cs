using System.Diagnostics;

namespace Langbenk.Export.Pdf;

/// <summary>
/// The command that turns one file into one PDF: no network, nothing read from or left in the user's home,
/// and none of the program's own environment, where its secrets are.
/// </summary>
static class ChromiumCommand
{
    static readonly string[] Flags =
    [
        "--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-sync",
        "--disable-background-networking", "--disable-component-update", "--disable-default-apps", "--disable-breakpad", "--disable-crash-reporter",
        "--disable-dev-shm-usage", "--metrics-recording-only", "--password-store=basic", "--use-mock-keychain", "--mute-audio",
        // Names resolve to nothing, and what needs no name (an IP address) goes to a proxy that is not there.
        "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=http://0.0.0.0:1", "--proxy-bypass-list=<-loopback>",
        "--no-pdf-header-footer", "--export-tagged-pdf", "--generate-pdf-document-outline",
    ];

    public static ProcessStartInfo For(string chromium, string folder, string html, string pdf)
    {
        var start = new ProcessStartInfo(chromium)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var flag in Flags)
        {
            start.ArgumentList.Add(flag);
        }

        // Chromium's sandbox refuses to run as root; everyone else keeps it.
        if (Environment.IsPrivilegedProcess)
        {
            start.ArgumentList.Add("--no-sandbox");
        }

        start.ArgumentList.Add($"--user-data-dir={Path.Combine(folder, "profile")}");
        start.ArgumentList.Add($"--print-to-pdf={pdf}");
        start.ArgumentList.Add(new Uri(html).AbsoluteUri);
        SetEnvironment(start.Environment, folder);
        return start;
    }

    static void SetEnvironment(IDictionary<string, string?> environment, string folder)
    {
        var path = environment.TryGetValue("PATH", out var found) ? found : "/usr/bin:/bin";
        environment.Clear();
        environment["PATH"] = path;
        environment["LANG"] = "C.UTF-8";
        foreach (var home in (string[])["HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"])
        {
            environment[home] = folder;
        }
    }
}
