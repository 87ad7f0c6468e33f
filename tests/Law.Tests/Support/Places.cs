namespace Langbenk.Law.Tests.Support;

/// <summary>The checkout, and the shared folder beside it. The shared folder is optional: without it its tests have nothing to compare with and pass.</summary>
static class Places
{
    public static string Checkout { get; } = FindCheckout();

    public static string Rules { get; } = Path.Combine(AppContext.BaseDirectory, "rules");

    public static string Cases { get; } = Path.Combine(Checkout, "src", "Law", "cases");

    public static string Doubts { get; } = Path.Combine(Checkout, "docs", "law-doubts.md");

    /// <summary>A file of the shared folder, or null when it is not there.</summary>
    public static string? Shared(params string[] path)
    {
        var file = Path.Combine([Path.GetDirectoryName(Checkout)!, "shared", .. path]);
        return File.Exists(file) ? file : null;
    }

    static string FindCheckout()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Langbenk.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("Langbenk.slnx is in no folder above the tests.");
    }
}
