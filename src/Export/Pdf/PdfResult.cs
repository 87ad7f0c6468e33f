namespace Langbenk.Export.Pdf;

/// <summary>How printing ended. Without a PDF the page itself can still be printed from the reader's browser.</summary>
public abstract record PdfResult
{
    PdfResult()
    {
    }

    public sealed record Printed(byte[] Bytes) : PdfResult;

    /// <summary>There is no Chromium on this machine.</summary>
    public sealed record NotAvailable : PdfResult;

    /// <summary>Chromium was there and gave no document. The reason is for the log; it holds nothing of the document.</summary>
    public sealed record Failed(PdfFailure Reason) : PdfResult;
}

public enum PdfFailure
{
    /// <summary>All places were taken for as long as one may wait.</summary>
    Busy,
    TookTooLong,
    DidNotStart,
    MadeNoDocument,
}
