using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Langbenk.Kernel;

namespace Langbenk.Work.Documents;

public sealed class AddDocument(IWorkData data) : IOperation
{
    const int LongestEnding = 10;

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
        var (seen, fault) = Look(input.Name, input.Content);
        if (seen is not { } file)
        {
            return new Result.Refused(fault!);
        }

        var document = new StoredDocument
        {
            Id = Guid.CreateVersion7(),
            Resource = input.Resource,
            ResourceId = input.ResourceId,
            Name = file.Name,
            MediaType = file.MediaType,
            Bytes = input.Content.Length,
            Hash = Convert.ToHexStringLower(SHA256.HashData(input.Content)),
            AddedById = input.AddedBy,
            AddedAt = input.UtcNow,
        };
        data.Documents.Add(document);
        data.DocumentContents.Add(new DocumentContent { DocumentId = document.Id, Content = input.Content });
        return new Result.Added(document);
    }

    /// <summary>What it is known as, or what is wrong with it.</summary>
    public static ((string Name, string MediaType)? File, Problem? Fault) Look(string called, byte[] content)
    {
        ArgumentNullException.ThrowIfNull(called);
        ArgumentNullException.ThrowIfNull(content);
        var name = CleanName(called);
        if (name.Length == 0)
        {
            return (null, WorkProblems.BadFileName);
        }

        if (content.Length is 0 or > StoredDocument.MaxBytes)
        {
            return (null, content.Length == 0 ? WorkProblems.EmptyFile : WorkProblems.FileTooLarge);
        }

        var ending = Path.GetExtension(name).ToLowerInvariant();
        return ContentKind.Of(content) is not { } kind ? (null, ContentKind.IsKnownEnding(ending) ? WorkProblems.NotWhatItIsCalled(ending) : WorkProblems.UnknownFileType)
            : kind.Endings.Contains(ending) ? ((name, kind.MediaType), null) : (null, WorkProblems.LyingFileType);
    }

    /// <summary>The last part of a path, without what a file system or a header cannot carry, and without signs that nobody sees: a name must read as it is.</summary>
    static string CleanName(string typed)
    {
        var last = typed[(typed.LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = string.Concat(last.EnumerateRunes().Where(IsKept)).Trim(' ', '.');
        var ending = Path.GetExtension(clean);
        return clean.Length <= StoredDocument.MaxNameLength ? clean : Start(clean, StoredDocument.MaxNameLength - Math.Min(ending.Length, LongestEnding)) + ending[..Math.Min(ending.Length, LongestEnding)];
    }

    /// <summary>No letter is cut in two.</summary>
    static string Start(string text, int length) => text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)].TrimEnd();

    static bool IsKept(Rune sign) => sign != Rune.ReplacementChar && !"<>:\"|?*".Contains(sign.ToString(), StringComparison.Ordinal)
        && Rune.GetUnicodeCategory(sign) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
