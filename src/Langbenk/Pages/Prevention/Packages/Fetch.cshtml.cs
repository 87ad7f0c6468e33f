using Langbenk.Hosting;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Packages;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Packages;

/// <summary>Takes a file that another municipality has made.</summary>
[Needs("package.import")]
public sealed class FetchModel(ImportPackage import) : FormPage
{
    const string PlaceField = "kommune";
    const string FileField = "pakke";

    public IReadOnlyList<Choice> Places => [.. Held.Select(one => new Choice(one.ScopeId.ToString(), one.Place))];

    /// <summary>The day the same package was imported before; nothing has changed now.</summary>
    public DateOnly? AlreadyOn { get; private set; }

    IEnumerable<Held> Held => Actor.Holdings.Where(one => one.Role == Role.Planner);

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        ReadForm();
        var place = Values.Id(PlaceField) ?? Held.First().ScopeId;
        switch (await import.Handle(new(Actor, place, await Bytes(), Today), Cancellation))
        {
            case ImportPackage.Result.Imported imported:
                Touch("package", imported.Package.Id);
                return await Done($"/laering/pakker/{imported.Package.Id}");
            case ImportPackage.Result.Waits waits:
                Touch("package", waits.WaitingId);
                return await Done($"/laering/pakker/venter/{waits.WaitingId}");
            case ImportPackage.Result.Already already:
                AlreadyOn = already.Package.ImportedOn;
                return Page();
            case ImportPackage.Result.Refused refused:
                return await Again(refused.Problem, FileField);
            default:
                return Missing();
        }
    }

    /// <summary>One byte more than a package may have is read, and no more: enough to know that it is too large.</summary>
    async Task<byte[]> Bytes()
    {
        if (Request.Form.Files.GetFile(FileField) is not { } file)
        {
            return [];
        }

        var bytes = new byte[Math.Min(file.Length, PackageFile.MaxBytes + 1)];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, Cancellation);
        return bytes;
    }
}
