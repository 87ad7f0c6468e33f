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

    /// <summary>What is wrong with what a file that somebody chooses is called.</summary>
    public static Problem? Fault(string name) => PersonNumber.IsIn(name) ? DocumentProblems.NumberInName : null;

    /// <summary>What is wrong with how the entry and its file stand to each other.</summary>
    public static Problem? Fault(EntryKind? kind, Chosen? file) =>
        kind == EntryKind.Document && file is null ? DocumentProblems.NoFile : kind is not null and not EntryKind.Document && file is not null ? DocumentProblems.OtherKind : null;

    /// <summary>The chosen file, as its owner chose it; or what is wrong with it by now. Neither where none is chosen.</summary>
    internal async Task<((string Name, byte[] Content)? File, Problem? Fault)> Read(Guid owner, Chosen? chosen, CancellationToken cancellation)
    {
        if (chosen is null)
        {
            return (null, null);
        }

        return await drafts.Handle(owner, chosen.Form, chosen.Id, cancellation) is { } seen && await drafts.Content(owner, chosen.Form, chosen.Id, cancellation) is { } content
            ? ((seen.Name, content), AddDocument.Look(seen.Name, content).Fault ?? Fault(seen.Name)) : (null, DocumentProblems.FileGone);
    }

    internal void WithTheNextSave(TeamEntry entry, (string Name, byte[] Content)? file)
    {
        if (file is { } sent)
        {
            _ = (AddDocument.Result.Added)add.WithTheNextSave(new(Resource, entry.Id, sent.Name, sent.Content, entry.WrittenById, entry.WrittenAt));
        }
    }

    internal Task Erase(IReadOnlyCollection<Guid> entries, CancellationToken cancellation) => erase.WithTheNextSave(Resource, entries, cancellation);

    internal Task Move(IReadOnlyDictionary<Guid, Guid> moved, CancellationToken cancellation) => erase.Move(Resource, moved, cancellation);
}
