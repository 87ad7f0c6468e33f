using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Kernel;
using Langbenk.Pages.Work;
using Langbenk.Work;
using Langbenk.Work.Drafts;

namespace Langbenk.Pages.Cooperation.Teams;

/// <summary>The file of a document: kept with the draft as soon as it is chosen, whatever else is wrong with the form.</summary>
public sealed partial class WriteModel
{
    /// <summary>Chosen in this request.</summary>
    (ChosenFile File, byte[] Content)? fresh;

    /// <summary>Was chosen, and is replaced or taken away.</summary>
    Guid? former;

    Problem? wrong;

    EntryDocuments.Chosen? FileOfEntry => Values.Id(DraftFile.Field) is { } id ? new(id, FormKey) : null;

    protected override IEnumerable<(string Field, Problem Problem)> Faults => wrong is { } problem ? [(nameof(WriteEntry.Text.File), problem)] : [];

    /// <summary>Where she reads through what she has chosen.</summary>
    public string FilePath => FormValues.PageOf(FormKey).Path.Split('?', 2) is { Length: 2 } parts ? $"{parts[0]}/fil/{Document?.Id}?{parts[1]}" : $"{FormValues.PageOf(FormKey).Path}/fil/{Document?.Id}";

    /// <summary>What the draft has already.</summary>
    async Task FindFile()
    {
        var chosen = Values.Id(DraftFile.Field);
        Document = chosen is { } id ? await files.Handle(Actor.AccountId, FormKey, id, Cancellation) : null;
        wrong = Document is { } file ? EntryDocuments.Fault(file.Name) : null;
        if (chosen is not null && Document is null && !IsTelling)
        {
            // Sent twice it is gone because it is stored already: what is sent to be stored is the operation's to answer.
            (wrong, Values[DraftFile.Field]) = (DocumentProblems.FileGone, "");
        }
    }

    async Task TakeFile(IFormFile? sent)
    {
        await FindFile();
        switch (await Upload.Read(sent, Cancellation))
        {
            case Upload.Refused refused:
                wrong = refused.Problem;
                break;
            case Upload.File file:
                await Take(KeepDraftFile.Look(file.Name, file.Content), file.Content);
                break;
        }
    }

    async Task Take(KeepDraftFile.Result seen, byte[] content)
    {
        wrong = seen is KeepDraftFile.Result.Kept kept ? EntryDocuments.Fault(kept.File.Name) : ((KeepDraftFile.Result.Refused)seen).Problem;
        wrong ??= await keep.HasRoom(Actor.AccountId, FormKey, Document?.Id, Cancellation) ? null : WorkProblems.TooManyChosen;
        if (wrong is null)
        {
            (former, Document) = (Document?.Id, ((KeepDraftFile.Result.Kept)seen).File);
            fresh = (Document, content);
            // Seen before it is told, whatever button was pressed.
            (Values[DraftFile.Field], Values["steg"]) = ($"{Document.Id}", "");
        }
    }

    void TakeAway()
    {
        (former, Document, fresh, wrong) = (former ?? Document?.Id, null, null, null);
        (Values[DraftFile.Field], Values["steg"]) = ("", "");
    }

    protected override async Task KeepDraft()
    {
        if (fresh is { } one)
        {
            keep.WithTheNextSave(Actor.AccountId, FormKey, one.File, one.Content, Today);
        }

        await base.KeepDraft();
        if (former is { } old)
        {
            await drop.Handle(Actor.AccountId, FormKey, old, Cancellation);
        }
    }
}
