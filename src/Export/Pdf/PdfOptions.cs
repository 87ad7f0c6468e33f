namespace Langbenk.Export.Pdf;

/// <summary>Where Chromium is, how long one document may take (and wait for its turn), and how many are made at once.</summary>
public sealed record PdfOptions
{
    public string ChromiumPath { get; init; } = "/usr/bin/chromium";

    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(30);

    public int AtOnce { get; init; } = 2;
}
