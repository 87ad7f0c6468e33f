using Langbenk.Kernel;
using Langbenk.Work;
using Langbenk.Work.Documents;

namespace Langbenk.Pages.Work;

/// <summary>What came in a file field: nothing, a file, or one that is too large to be read at all.</summary>
public abstract record Upload
{
    Upload() { }

    public sealed record None : Upload;

    public sealed record File(string Name, byte[] Content) : Upload;

    public sealed record Refused(Problem Problem) : Upload;

    public static async Task<Upload> Read(IFormFile? file, CancellationToken cancellation = default)
    {
        if (file is null || (file.Length == 0 && file.FileName.Length == 0))
        {
            return new None();
        }

        if (file.Length > StoredDocument.MaxBytes)
        {
            return new Refused(WorkProblems.FileTooLarge);
        }

        var content = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(content, cancellation);
        return new File(file.FileName, content);
    }
}
