using System.Text.Json;
using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Work.Drafts;

/// <summary>The file its owner chose in a form; nobody else's, and in no other form.</summary>
public sealed class FindDraftFile(IWorkData data, IDraftSeal seal) : IOperation
{
    public async Task<ChosenFile?> Handle(Guid owner, string form, Guid id, CancellationToken cancellation = default) =>
        await Of(owner, form, id).Select(one => one.Sealed).SingleOrDefaultAsync(cancellation) is { } kept && seal.Open(owner, kept) is { } facts
            ? JsonSerializer.Deserialize<ChosenFile>(facts) : null;

    public async Task<byte[]?> Content(Guid owner, string form, Guid id, CancellationToken cancellation = default) =>
        await Of(owner, form, id).Select(one => one.SealedContent).SingleOrDefaultAsync(cancellation) is { } kept ? seal.Open(owner, kept) : null;

    IQueryable<DraftFile> Of(Guid owner, string form, Guid id) =>
        data.DraftFiles.AsNoTracking().Where(one => one.Id == id && one.OwnerId == owner && one.Form == form);
}
