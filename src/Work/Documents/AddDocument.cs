using System.Security.Cryptography;
using Langbenk.Kernel;

namespace Langbenk.Work.Documents;

public sealed class AddDocument(IWorkData data) : IOperation
{
    public sealed record Input(string Resource, Guid ResourceId, string Name, byte[] Content, Guid AddedBy, DateTime UtcNow);

    public abstract record Result
    {
        Result() { }

        public sealed record Added(StoredDocument Document) : Result;

        public sealed record Refused(Problem Problem) : Result;
    }

    public async Task<Result> Handle(Input input, CancellationToken cancellation = default)
    {
        var result = WithTheNextSave(input);
        if (result is Result.Added)
        {
            await data.SaveChangesAsync(cancellation);
        }

        return result;
    }

    /// <summary>The same in the caller's save, together with what refers to it.</summary>
    public Result WithTheNextSave(Input input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var name = CleanName(input.Name);
        if (name.Length == 0)
        {
            return new Result.Refused(WorkProblems.BadFileName);
        }

        if (input.Content.Length is 0 or > StoredDocument.MaxBytes)
        {
            return new Result.Refused(input.Content.Length == 0 ? WorkProblems.EmptyFile : WorkProblems.FileTooLarge);
        }

        if (ContentKind.Of(input.Content) is not { } kind)
        {
            var ending = Path.GetExtension(name).ToLowerInvariant();
            return new Result.Refused(ContentKind.IsKnownEnding(ending) ? WorkProblems.NotWhatItIsCalled(ending) : WorkProblems.UnknownFileType);
        }

        if (!kind.Endings.Contains(Path.GetExtension(name).ToLowerInvariant()))
        {
            return new Result.Refused(WorkProblems.LyingFileType);
        }

        var document = new StoredDocument
        {
            Id = Guid.CreateVersion7(),
            Resource = input.Resource,
            ResourceId = input.ResourceId,
            Name = name,
            MediaType = kind.MediaType,
            Bytes = input.Content.Length,
            Hash = Convert.ToHexStringLower(SHA256.HashData(input.Content)),
            AddedById = input.AddedBy,
            AddedAt = input.UtcNow,
        };
        data.Documents.Add(document);
        data.DocumentContents.Add(new DocumentContent { DocumentId = document.Id, Content = input.Content });
        return new Result.Added(document);
    }

    /// <summary>The last part of a path, without what a file system or a header cannot carry.</summary>
    static string CleanName(string typed)
    {
        var last = typed[(typed.LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = new string([.. last.Where(c => !char.IsControl(c) && !"<>:\"|?*".Contains(c, StringComparison.Ordinal))]).Trim(' ', '.');
        var ending = Path.GetExtension(clean);
        return clean.Length <= StoredDocument.MaxNameLength
            ? clean
            : clean[..(StoredDocument.MaxNameLength - Math.Min(ending.Length, 10))].TrimEnd() + ending[..Math.Min(ending.Length, 10)];
    }
}
