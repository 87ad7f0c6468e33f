using System.Text.Json;
using Langbenk.Kernel;
using Langbenk.Work.Documents;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Work.Drafts;

/// <summary>Keeps the file that somebody chose in a form, with the save of the form's draft.</summary>
public sealed class KeepDraftFile(IWorkData data, IDraftSeal seal) : IOperation
{
    /// <summary>So many wait at once, of one owner, in all her forms: nobody fills the house with files that are never sent.</summary>
    public const int Most = 10;

    public abstract record Result
    {
        Result() { }

        public sealed record Kept(ChosenFile File) : Result;

        public sealed record Refused(Problem Problem) : Result;
    }

    /// <summary>What is wrong with it, or what it will be known as; nothing is kept yet.</summary>
    public static Result Look(string name, byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var (document, fault) = AddDocument.Look(name, content);
        return document is { } seen ? new Result.Kept(new ChosenFile(Guid.CreateVersion7(), seen.Name, seen.MediaType, content.Length)) : new Result.Refused(fault!);
    }

    /// <summary>What no draft of hers has any more makes room.</summary>
    /// <param name="former">The one that it takes the place of, which goes when the draft is saved.</param>
    public async Task<bool> HasRoom(Guid owner, string form, Guid? former, CancellationToken cancellation = default)
    {
        var waiting = await data.DraftFiles.Where(one => one.OwnerId == owner).OrderBy(one => one.Id).Select(one => new { one.Id, one.Form }).ToListAsync(cancellation);
        if (waiting.Count < Most || waiting.Exists(one => one.Id == former && one.Form == form))
        {
            return true;
        }

        var drop = new DropDraftFile(data, seal);
        foreach (var one in waiting)
        {
            if (await drop.Handle(owner, one.Form, one.Id, cancellation))
            {
                return true;
            }
        }

        return false;
    }

    public async Task<Result> Handle(Guid owner, string form, string name, byte[] content, DateOnly today, CancellationToken cancellation = default)
    {
        var seen = Look(name, content);
        if (seen is Result.Kept kept)
        {
            WithTheNextSave(owner, form, kept.File, content, today);
            await data.SaveChangesAsync(cancellation);
        }

        return seen;
    }

    public void WithTheNextSave(Guid owner, string form, ChosenFile file, byte[] content, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(file);
        data.DraftFiles.Add(new DraftFile
        {
            Id = file.Id,
            OwnerId = owner,
            Form = form,
            Sealed = seal.Seal(owner, JsonSerializer.SerializeToUtf8Bytes(file)),
            SealedContent = seal.Seal(owner, content),
            ExpiresOn = today.AddDays(Draft.DaysKept),
        });
    }
}
