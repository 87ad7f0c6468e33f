using Langbenk.Kernel;
using Langbenk.Work.Documents;

namespace Langbenk.Sharing.Consents;

/// <summary>
/// The paper that somebody signed, scanned: kept with the answer by the service that asked, and read there alone. What the file was called is not
/// kept: file names carry names and numbers of people.
/// </summary>
public sealed class SignedPaper(AddDocument documents, RemoveDocument remove) : IOperation
{
    public const string Resource = "consent-paper";

    const string Name = "signert-samtykke";

    static readonly HashSet<string> Scans = new(["application/pdf", "image/png", "image/jpeg"], StringComparer.Ordinal);

    public sealed record Scan(string Name, byte[] Content, DateTime At);

    /// <summary>What is wrong with it: known before anything waits to be stored.</summary>
    public static Problem? Fault(AnswerState? state, AnswerForm? form, Scan scan)
    {
        ArgumentNullException.ThrowIfNull(scan);
        return state != AnswerState.Given || form != AnswerForm.Written ? SharingProblems.NotOnPaper
            : ContentKind.Of(scan.Content) is { } kind && !Scans.Contains(kind.MediaType) ? SharingProblems.NotAScan : null;
    }

    /// <summary>In the caller's save. Another one takes the place of the first.</summary>
    public async Task<Problem?> WithTheNextSave(ConsentAnswer answer, Scan scan, Guid by, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(scan);
        var added = documents.WithTheNextSave(new(Resource, answer.Id, Name + Path.GetExtension(scan.Name), scan.Content, by, scan.At));
        if (added is not AddDocument.Result.Added { Document: var document })
        {
            return ((AddDocument.Result.Refused)added).Problem;
        }

        if (answer.DocumentId is { } before)
        {
            await remove.WithTheNextSave(before, today, cancellation);
        }

        answer.DocumentId = document.Id;
        return null;
    }
}
