using Langbenk.Access;
using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.InternalControl;
using Langbenk.Texts;
using Langbenk.Work.Documents;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.InternalControl;

[Needs("duty.report")]
public sealed class EvidenceModel(ReadDuty read, AddEvidence add, AccessGate gate) : FormPage
{
    public ReadDuty.View View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        await Show(new FormValues { ["dag"] = DateWords.Of(Today, Lang) });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, IFormFile? fil)
    {
        ReadForm();
        if (!await Find(id))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        var input = new AddEvidence.Input(id, Values["hva"], Values.NeededDay("dag"), Values["notat"], await Read(fil));
        return await add.Handle(Actor, input, Today, UtcNow, Cancellation) switch
        {
            AddEvidence.Result.Added => await Done($"/internkontroll/{id}"),
            AddEvidence.Result.Refused refused => await Again(refused.Faults, FieldOf),
            _ => Missing(),
        };
    }

    /// <summary>One byte past the limit is enough to be refused by size.</summary>
    async Task<AddEvidence.NewFile?> Read(IFormFile? file)
    {
        if (file is null)
        {
            return null;
        }

        var content = new byte[Math.Min(file.Length, StoredDocument.MaxBytes + 1)];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(content, Cancellation);
        return new AddEvidence.NewFile(file.FileName, content);
    }

    async Task<bool> Find(Guid id)
    {
        if (!await gate.IsOpen(Actor, ControlActions.Report, id, Today, Cancellation) || await read.Handle(Actor, id, Today, Cancellation) is not { } view)
        {
            return false;
        }

        View = view;
        Touch(ControlActions.Resource, id);
        return true;
    }

    static string? FieldOf(string property) => property switch
    {
        nameof(AddEvidence.Input.What) => "hva",
        nameof(AddEvidence.Input.On) => "dag",
        nameof(AddEvidence.Input.Note) => "notat",
        nameof(AddEvidence.Input.File) => "fil",
        _ => null,
    };
}
