using Langbenk.Kernel;
using Langbenk.Work;
using Langbenk.Work.Documents;
using Langbenk.Work.Drafts;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams.Entries;

/// <summary>The file of an entry that is a document: whoever may read the entry may read it, and nobody else; it goes where the entry goes, and away with its words.</summary>
public sealed class EntryDocuments(IWorkData work, FindDraftFile drafts, AddDocument add, EraseDocuments erase) : IOperation
{
    public const string Resource = "entry-document";

    /// <summary>A file that waits in the draft of a form.</summary>
    public sealed record Chosen(Guid Id, string Form);

    /// <summary>Of entries that are open to the reader: one question, however many.</summary>
    public async Task<IReadOnlyDictionary<Guid, StoredDocument>> Of(IReadOnlyCollection<Guid> entries, CancellationToken cancellation = default) =>
        await work.Documents.AsNoTracking().Where(one => one.Resource == Resource && entries.Contains(one.ResourceId)).ToDictionaryAsync(one => one.ResourceId, cancellation);

    /// <summary>What is wrong with a file that somebody chooses.</summary>
    public static Problem? Fault(ChosenFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Records.NumberInText.Has(file.Name) ? DocumentProblems.NumberInName : null;
    }

    /// <summary>What is wrong with how the entry and its file stand to each other.</summary>
    public static Problem? Fault(EntryKind? kind, Chosen? file) =>
        kind == EntryKind.Document && file is null ? DocumentProblems.NoFile : kind is not null and not EntryKind.Document && file is not null ? DocumentProblems.OtherKind : null;

    /// <summary>The chosen file, as its owner chose it; null when it is not there any more.</summary>
    internal async Task<(string Name, byte[] Content)?> Read(Guid owner, Chosen file, CancellationToken cancellation) =>
        await drafts.Handle(owner, file.Form, file.Id, cancellation) is { } seen && await drafts.Content(owner, file.Form, file.Id, cancellation) is { } content ? (seen.Name, content) : null;

    internal Problem? WithTheNextSave(TeamEntry entry, (string Name, byte[] Content) file) =>
        add.WithTheNextSave(new(Resource, entry.Id, file.Name, file.Content, entry.WrittenById, entry.WrittenAt)) is AddDocument.Result.Refused refused ? refused.Problem : null;

    internal Task Erase(IReadOnlyCollection<Guid> entries, CancellationToken cancellation) => erase.WithTheNextSave(Resource, entries, cancellation);

    internal Task Move(IReadOnlyDictionary<Guid, Guid> moved, CancellationToken cancellation) => erase.Move(Resource, moved, cancellation);
}
